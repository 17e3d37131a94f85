package import Diagnostics

/// Finds the columns of a CSV file by name and answers for all of them, as `FieldReader` does for keys.
package struct ColumnReader {
    /// A column a file may have.
    package struct Column: Hashable, Sendable {
        /// The name in the header.
        package let name: String
        /// Whether every file must have it.
        package let isRequired: Bool

        /// A column every file must have.
        package static func required(_ name: String) -> Column { Column(name: name, isRequired: true) }

        /// A column that may be left out; its cells are then empty.
        package static func optional(_ name: String) -> Column { Column(name: name, isRequired: false) }
    }

    private let document: CSVDocument
    private let indexes: [(name: String, index: Int)]
    /// Whether every required column is there, so that rows make sense.
    package let isComplete: Bool

    /// Compares the header with the columns a file may have; reports missing, unknown and doubled ones.
    package init(_ document: CSVDocument, columns: [Column], file: String, log: DiagnosticLog) {
        self.document = document
        let names = columns.map(\.name)
        var indexes: [String: Int] = [:]
        var meant: Set<String> = []
        var isCutWrong = false
        for (index, cell) in document.header.enumerated() {
            let name = cell.value.trimmed
            let report = { (rule: String, message: String, hint: String) in
                log.report(Diagnostic(rule: rule, at: cell.place, message, hint: hint))
            }
            if let first = indexes[name] {
                report(
                    "duplicate-column", "the column '\(name)' is there twice",
                    "delete one; first defined at \(document.header[first].place)")
            } else if names.contains(name) {
                indexes[name] = index
            } else if name.isEmpty {
                report("unknown-column", "a column has no name", "name it or delete it")
            } else if CSVDocument.foreignSeparator(in: name) != nil {
                isCutWrong = true
                report(
                    "wrong-separator",
                    "\(name.quoted) is one column, for \(CSVDocument.named(document.separator)) separates this header",
                    "separate the cells of all lines with one and the same sign")
            } else {
                let left = names.filter { name in
                    !meant.contains(name) && document.header.allSatisfy { $0.value.trimmed != name }
                }
                let near = nearestName(to: name, among: left)
                if let near { meant.insert(near) }
                let other = left.isEmpty ? "" : ", or give it a name that is \(didYouMean(name, among: left))"
                report(
                    "unknown-column", "unknown column \(name.quoted)",
                    near.map { "did you mean '\($0)'?" } ?? "delete it" + other)
            }
        }
        let missing = columns.filter { $0.isRequired && indexes[$0.name] == nil }
        // A column that is only misspelt is told once, where it stands; so are columns that were not parted.
        for column in missing where !isCutWrong && !meant.contains(column.name) {
            let place = Place(file: file, line: document.header.first?.place.line ?? 1)
            let message = "the column '\(column.name)' is missing"
            log.report(Diagnostic(rule: "missing-column", at: place, message, hint: "add it to the header line"))
        }
        self.indexes = indexes.map { (name: $0.key, index: $0.value) }.sorted { $0.index < $1.index }
        isComplete = missing.isEmpty
    }

    /// Readers of all rows; none when a required column is missing.
    package var rows: [RowReader] {
        isComplete
            ? document.rows.map { RowReader(row: $0, indexes: indexes, decimalMark: document.decimalMark) } : []
    }
}

/// The cells of one row by column name.
package struct RowReader {
    let row: CSVDocument.Row
    let indexes: [(name: String, index: Int)]
    /// How decimals of this file are written.
    package let decimalMark: DecimalMark

    /// Where its first cell begins.
    package var place: Place { row.place }

    /// Whether no cell of it goes on in another line.
    package var isOnOneLine: Bool { row.isOnOneLine }

    /// Whether the file has a column.
    package func has(_ column: String) -> Bool { index(of: column) != nil }

    /// The cell of a column without white space around it.
    ///
    /// Empty, at the row's place, when the file has no such column.
    package subscript(column: String) -> Located<String> {
        index(of: column).map(row.trimmed) ?? Located("", at: row.place)
    }

    /// There are few columns, and their names are short: comparing them is faster than a table.
    private func index(of column: String) -> Int? {
        for (name, index) in indexes where name == column { return index }
        return nil
    }
}
