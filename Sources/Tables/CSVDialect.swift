/// How a table is written as CSV: which separator, which decimal mark, and what protects the reader.
package struct CSVDialect: Hashable, Sendable {
    /// The byte between two cells.
    let separator: UInt8
    /// The byte between the whole part and the fraction of a number.
    let decimalMark: UInt8
    /// Whether the file opens with the UTF-8 byte order mark, by which Excel knows the encoding.
    let hasByteOrderMark: Bool
    /// Whether an apostrophe goes before a text that a spreadsheet would run as a formula.
    let guardsFormulas: Bool

    /// For programs: UTF-8 without a byte order mark, comma, decimal point.
    package static let machine = CSVDialect(
        separator: UInt8(ascii: ","), decimalMark: UInt8(ascii: "."), hasByteOrderMark: false, guardsFormulas: false)

    /// For Excel with Vietnamese settings: UTF-8 with a byte order mark, semicolon, decimal comma, formula guard.
    package static let excel = CSVDialect(
        separator: UInt8(ascii: ";"), decimalMark: UInt8(ascii: ","), hasByteOrderMark: true, guardsFormulas: true)
}
