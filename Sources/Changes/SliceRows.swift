import Diagnostics
import SourceFiles
import Tables

/// The rows of one committee's slice of a table as machine texts, of any edition and version.
package struct SliceRows {
    private let positions: [String: Int]
    private let cells: [[String]]

    /// One row, its cells by column name.
    package struct Record {
        fileprivate let positions: [String: Int]
        fileprivate let cells: [String]

        /// The machine text of a column; empty for a missing cell and a column the table does not have.
        package subscript(column: String) -> String { positions[column].map { cells[$0] } ?? "" }

        /// The machine texts of all columns but some, in the order of the columns; empty ones are left out.
        func cells(apartFrom columns: Set<String>) -> [String] {
            let apart = Set(columns.compactMap { positions[$0] })
            return cells.indices.filter { !apart.contains($0) && !cells[$0].isEmpty }.map { cells[$0] }
        }
    }

    /// The rows of a table of tonight.
    init(_ table: Table) {
        self.init(table.shape.columns.map(\.name), table.rows.map { $0.map(\.machine) })
    }

    /// Reads a published file; nil when it is no whole table any more.
    ///
    /// Columns are found by name, so that other versions may have more or fewer of them.
    package init?(reading bytes: [UInt8], of path: String) {
        let log = DiagnosticLog()
        guard let text = SourceText(bytes, file: path, log: log),
            let document = CSVDocument.read(text, log: log), !log.hasErrors
        else { return nil }
        self.init(document.header.map(\.value), document.rows.map { $0.cells.map(\.value) })
    }

    private init(_ columns: [String], _ cells: [[String]]) {
        positions = Dictionary(columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.cells = cells
    }

    /// Whether all of some columns are there, without which rows say nothing.
    func has(_ columns: [String]) -> Bool { columns.allSatisfy { positions[$0] != nil } }

    /// All rows in their order.
    package var records: [Record] { cells.map { Record(positions: positions, cells: $0) } }
}
