import Diagnostics
import Quantities
import SourceFiles

/// The cells of one row of facts under the names both kinds of file share.
struct FactCells {
    let row: RowReader
    /// The committee's id where the row names it.
    let committee: Located<String>?
    let indicator: Located<String>
    let value: Located<String>
    let source: Located<String>

    /// Takes the cells of a committee's own file.
    init(own row: RowReader) {
        self.row = row
        committee = nil
        indicator = row["indicator"]
        value = FactCells.pointed(row["value"], row)
        source = row["source"]
    }

    /// Takes the cells of an edition's table.
    init(edition row: RowReader) {
        self.row = row
        committee = row["committee_id"]
        indicator = row["indicator_id"]
        value = FactCells.pointed(FactCells.unguarded(row["value_text"], row), row)
        source = row["source_id"]
    }

    /// A cell of text, without the apostrophe an edition for spreadsheets sets before what could be a formula.
    func text(_ column: String) -> Located<String> {
        committee == nil ? row[column] : FactCells.unguarded(row[column], row)
    }

    private static func unguarded(_ cell: Located<String>, _ row: RowReader) -> Located<String> {
        guard row.decimalComma, cell.value.first == "'", let next = cell.value.unicodeScalars.dropFirst().first else {
            return cell
        }
        let signs: [Unicode.Scalar] = ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]
        return signs.contains(next) ? Located(String(cell.value.dropFirst()), at: cell.place) : cell
    }

    /// A number cell with a decimal point, whatever the file uses.
    static func pointed(_ cell: Located<String>, _ row: RowReader) -> Located<String> {
        guard row.decimalComma, cell.value.utf8.contains(0x2C), !cell.value.contains("grade") else { return cell }
        var result: [UInt8] = []
        let bytes = Array(cell.value.utf8)
        let isDigit = { (index: Int) in bytes.indices.contains(index) && (48...57).contains(bytes[index]) }
        for (index, byte) in bytes.enumerated() {
            result.append(byte == 0x2C && isDigit(index - 1) && isDigit(index + 1) ? 0x2E : byte)
        }
        return Located(String(decoding: result, as: UTF8.self), at: cell.place)
    }
}
