import Foundation
import Publishing
import Tables

/// Rows of a table, read by the names of its columns; a table that is not there has none.
struct TableRows {
    private let table: Table?

    init(_ table: Table?) { self.table = table }

    var count: Int { table?.rows.count ?? 0 }

    /// The rows in which a column holds a text.
    func filtered(_ column: String, is text: String) -> TableRows {
        TableRows(table?.slice(where: column, is: text))
    }

    /// The rows by the text in a column.
    func grouped(by column: String) -> [String: TableRows] {
        guard let table, let position = table.shape.position(of: column) else { return [:] }
        return Dictionary(grouping: table.rows) { $0[position].machine }
            .mapValues { TableRows(Table(table.shape, rows: $0)) }
    }

    /// The cells of a column in machine form.
    func texts(_ column: String) -> [String] {
        guard let table, let position = table.shape.position(of: column) else { return [] }
        return table.rows.map { $0[position].machine }
    }

    /// The first row's cell of a column in machine form; empty without rows.
    func text(_ column: String) -> String { texts(column).first ?? "" }

    /// The codes a column may hold, in their declared order.
    func codes(of column: String) -> [String] {
        guard let column = table?.shape.columns.first(where: { $0.name == column }), case .code(let codes) = column.kind
        else { return [] }
        return codes.map(\.code)
    }

    /// The verdicts counted in rows of the table `summary`.
    var counts: IndexPage.Counts {
        let columns = table?.shape.columns.map(\.name) ?? []
        let sums = columns.map { column in "\(texts(column).reduce(0) { $0 + (Int($1) ?? 0) })" }
        return IndexPage.Counts(Dictionary(zip(columns, sums)) { first, _ in first })
    }

    /// The place of the first row of the table `faults`, as editors know it.
    var place: String {
        ["file", "line", "column"].map(text).filter { !$0.isEmpty && $0 != "0" }.joined(separator: ":")
    }
}

extension IndexPage.Counts {
    /// The counts of a row of the table `summary`, by column; a column that is missing counts nothing.
    init(_ cells: [String: String]) {
        let count = { (column: String) in cells[column].flatMap { Int($0) } ?? 0 }
        self.init(
            targets: count("targets"), exceeded: count("exceeded"), met: count("met"), notMet: count("not_met"),
            notAssessable: count("not_assessable"))
    }
}
