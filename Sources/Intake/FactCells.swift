import Diagnostics
import Quantities
import SourceFiles

/// The cells of one row of facts under the names both kinds of file share.
struct FactCells {
    let row: RowReader
    /// The committee's id where the row names it.
    let committee: Located<String>?
    let indicator: Located<String>
    /// The value with a decimal point, whatever the file uses.
    let value: Located<String>
    /// The value as it stands in the file.
    let written: String
    let source: Located<String>

    /// Takes the cells of a committee's own file.
    init(own row: RowReader) {
        self.row = row
        committee = nil
        indicator = row["indicator"]
        let cell = row["value"]
        (value, written) = (FactCells.pointed(cell, row), cell.value)
        source = row["source"]
    }

    /// Takes the cells of an edition's table.
    init(edition row: RowReader) {
        self.row = row
        committee = row["committee_id"]
        indicator = row["indicator_id"]
        let cell = FactCells.unguarded(row["value_text"], row)
        (value, written) = (FactCells.pointed(cell, row), cell.value)
        source = row["source_id"]
    }

    /// A cell of text, without the apostrophe an edition for spreadsheets sets before what could be a formula.
    func text(_ column: String) -> Located<String> {
        committee == nil ? row[column] : FactCells.unguarded(row[column], row)
    }

    private static func unguarded(_ cell: Located<String>, _ row: RowReader) -> Located<String> {
        guard row.decimalMark == .comma, cell.value.first == "'", let next = cell.value.unicodeScalars.dropFirst().first
        else {
            return cell
        }
        return next.isFormulaSign ? Located(String(cell.value.dropFirst()), at: cell.place) : cell
    }

    /// A number cell with a decimal point, whatever the file uses.
    static func pointed(_ cell: Located<String>, _ row: RowReader) -> Located<String> {
        Located(row.decimalMark.pointed(cell.value), at: cell.place)
    }
}
