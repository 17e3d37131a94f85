import Quantities

/// The words the blocks print themselves; everything else comes from layout files and tables.
enum Phrase {
    /// Behind a heading or on top of a page: what was begun goes on.
    static let continued = Words(vi: "tiếp theo", en: "continued")
    /// Before the number of a paragraph.
    static let paragraph = Words(vi: "đoạn", en: "para.")
}
