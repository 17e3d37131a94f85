import Quantities

/// The words the blocks print themselves; everything else comes from layout files and tables.
enum Phrase {
    /// Behind a heading or on top of a page: what was begun goes on.
    static let continued = Words(vi: "tiếp theo", en: "continued")
    /// In place of a yes that a source states without a figure.
    static let asStated = Words(vi: "không kèm số", en: "no figure")
    /// Before the number of a paragraph.
    static let paragraph = Words(vi: "đoạn", en: "para.")
    /// The heading of a column of units.
    static let unit = Words(vi: "Đơn vị", en: "Unit")
    /// The label of the sum of a group.
    static let subtotal = Words(vi: "Cộng", en: "Subtotal")
    /// Said of a sum some rows add nothing to; `{count}` is their number.
    static let addendsMissing = Words(
        vi: "Số dòng không có số, chưa cộng: {count}.", en: "Rows without a figure, not added: {count}.")
    /// The unit all numbers of a table have; `{unit}` is its name.
    static let allIn = Words(vi: "Đơn vị: {unit}.", en: "Unit: {unit}.")
    /// Columns that found no room; `{names}` lists them.
    static let leftOut = Words(vi: "Không in: {names}.", en: "Not shown: {names}.")
    /// Before the number of a page in running text.
    static let page = Words(vi: "trang", en: "page")
    /// Above a list of contents.
    static let contents = Words(vi: "Mục lục", en: "Contents")
    /// Where nobody is named who published a document.
    static let noPublisher = Words(vi: "không nêu nơi đăng", en: "publisher not stated")

    /// The line that counts the sentences of a topic that are not told.
    static let others = Words(vi: "… và {count} ý khác trong báo cáo này.", en: "… and {count} more in this report.")

    /// A line said of some entries of a list, with their numbers.
    static func entries(_ numbers: String, _ line: String) -> Words {
        Words(vi: "Mục\(noBreakSpace)\(numbers): \(line)", en: "Items\(noBreakSpace)\(numbers): \(line)")
    }
}
