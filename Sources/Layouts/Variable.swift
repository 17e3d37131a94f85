/// A name that stands for a code in queries, behind `@`.
package enum Variable: String, CaseIterable, Sendable {
    /// The term that ends or ended.
    case past
    /// The term after it.
    case next

    /// As it is written in a layout, such as `@past`.
    var written: String { "@" + rawValue }
}
