import Charts
import Diagnostics
import Drawings
import Foundation
import Quantities
import SourceFiles
import Tables

/// Big numbers in panels, a few in a row.
struct TilesBlock: Block {
    static let name = "tiles"
    static let about = "Big numbers in panels: columns of one row, or one panel for each row"

    /// The columns whose numbers count verdicts, which are shown with their shapes.
    private static let verdicts = ["exceeded", "met", "not_met", "not_assessable", "undecided"]

    private let query: Query
    private let columns: [TileColumn]
    private let label: String?
    private let key: String?
    private let share: String?
    private let source: String?
    private let across: Int
    private let isTotal: Bool
    private let title: Words?

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let columns = TileColumn.some(fields, "columns", "the numbers shown", of: shape, vocabulary)
        label = vocabulary.optionalColumn("label", "column that names each row's panel", of: shape, fields)
        key = vocabulary.optionalColumn("key", "column of the key that leads to the explanation", of: shape, fields)
        share = vocabulary.optionalColumn(
            "share", "column of the whole each number is a part of, drawn as a bar", of: shape, fields)
        source = vocabulary.optionalColumn(
            "source", "column of the source each row's number stands in, told below it", of: shape, fields)
        across = fields.optionalInteger("across", "panels in a row; fewer where columns are left out", in: 1...8) ?? 4
        isTotal = fields.flag("total", "whether the numbers of all rows are added up", default: false)
        title = fields.optionalWords("title", "title above the panels")
        guard let query, let columns else { return nil }
        self.query = query
        self.columns = columns
    }

    func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        let sums = columns.map(\.shown.column) + [share].compactMap { $0 }
        let shown = isTotal ? rows.first.map { [$0.total(of: rows, Set(sums).sorted())] } ?? [] : rows
        let tiles = shown.flatMap { row in
            columns.filter { $0.isShown(in: row) }.map { tile(row, $0.shown, setting) }
        }
        guard !tiles.isEmpty else { return [] }
        let across = columns.contains(where: \.isOmissible) ? min(across, tiles.count) : across
        let keys = key.flatMap { key in isTotal ? nil : rows.first.map { " (\($0.text(key)))" } } ?? ""
        var strips = title.map { [setting.caption(setting.text($0) + keys)] } ?? []
        for start in stride(from: 0, to: tiles.count, by: across) {
            let row = TileRow(Array(tiles[start..<min(start + across, tiles.count)]), across: across, setting)
            strips.append(row.strip)
        }
        return strips
    }

    /// Where a row's number stands in the documents; empty where no source is asked for, or none is stated.
    private func place(of row: Row, _ setting: Setting) -> String {
        guard let source, !isTotal, !row.text(source).isEmpty else { return "" }
        return row.printed(source, as: .source, in: setting)
    }

    private func tile(_ row: Row, _ column: ShownColumn, _ setting: Setting) -> TileRow.Tile {
        let name = label.map { row.text($0) } ?? column.heading(in: row.shape, setting)
        let number = row.printed(column.column, as: column.form, withUnit: false, in: setting)
        let hasUnit = number != row.printed(column.column, as: column.form, in: setting)
        var part: Double?
        if let share, share != column.column, case .number(let value) = row[column.column],
            case .number(let whole) = row[share], whole > 0, value >= 0, value <= whole
        {
            part = Figure.approximate(value / whole)
        }
        return TileRow.Tile(
            number: number, unit: hasUnit ? row.unit?.names[setting.language] ?? "" : "", label: name,
            tone: TilesBlock.verdicts.contains(column.column)
                ? StatusMark.tone(of: column.column) : nil, share: part, source: place(of: row, setting))
    }
}

/// A number in a panel.
private struct TileColumn {
    let shown: ShownColumn
    /// Whether there is no panel for it where it is 0 or missing.
    let isOmissible: Bool

    /// Reads a list of columns that must name at least one: those of every block, and `if_any`.
    static func some(
        _ fields: FieldReader, _ key: String, _ about: String, of shape: TableShape?, _ vocabulary: Vocabulary
    ) -> [TileColumn]? {
        let before = vocabulary.log.errorCount
        let columns = fields.records(key, about, of: "the column").compactMap { record -> TileColumn? in
            let shown = ShownColumn(record, of: shape, vocabulary)
            let isOmissible = record.flag(
                "if_any", "whether it is left out where its number is 0 or missing", default: false)
            record.finish()
            return shown.map { TileColumn(shown: $0, isOmissible: isOmissible) }
        }
        if columns.isEmpty, vocabulary.log.errorCount == before { ShownColumn.reportNone(fields, key, about) }
        return columns.isEmpty || vocabulary.log.errorCount > before ? nil : columns
    }

    func isShown(in row: Row) -> Bool {
        guard isOmissible else { return true }
        if case .number(let number) = row[shown.column] { return number != 0 }
        return row[shown.column] != .missing
    }
}
