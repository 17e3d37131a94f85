import Charts
import Quantities
import Tables

/// A cross table: what `table` prints with `spread`.
struct SpreadTable {
    let columns: [TableColumn]
    let group: String?
    let spread: Spread

    /// The rows a query gives, of which a limit counts lines: a line has all of its rows or none.
    ///
    /// The query's order says which lines are the first; where there is a limit these stand in the order of the table.
    func rows(of query: Query, in setting: Setting) -> [Row] {
        guard let limit = query.limit else { return query.rows(in: setting) }
        var chosen: Set<[String]> = []
        for row in Query(table: query.table, conditions: query.conditions, orders: query.orders).rows(in: setting) {
            if chosen.count == limit { break }
            chosen.insert(line(of: row))
        }
        return Query(table: query.table, conditions: query.conditions).rows(in: setting)
            .filter { chosen.contains(line(of: $0)) }
    }

    /// The printed tables of rows that are not empty, side by side where one has too many columns; and the footnotes.
    func grids(_ rows: [Row], in setting: Setting) -> (tables: [GridTable], footnotes: [Footnotes.Note]) {
        let shape = rows[0].shape
        let heads = Spread.heads(spread.column, rows, in: setting)
        var filling = CellFilling(
            setting, certainty: columns.compactMap(\.certainty) + [spread.certainty].compactMap { $0 }, in: rows)
        let isNumeric = ShownColumn(column: spread.value, form: spread.form).isNumeric(in: shape)
        let isShown = columns.contains { $0.shown.column == "unit" }
        let hasUnits = isNumeric && spread.form != .span && !isShown && rows.contains { $0.unit != nil }
        let frame = frame(shape, hasUnits: hasUnits, heads: heads, isNumeric: isNumeric, setting)
        let groups = RowTable.groups(rows, by: group, in: setting).map { title, rows in
            GridGroup(
                title: title,
                rows: lines(rows).map { line in
                    var cells = columns.map { filling.cell(line, $0, .none) }
                    if hasUnits { cells.insert(GridCell(content: .text(SpreadTable.unit(line[0]))), at: stubs) }
                    let values = heads.map { head in line.filter { $0.text(spread.column) == head.code } }
                    cells += values.map { value($0, isNumeric: isNumeric, &filling) }
                    if spread.sparkline != nil { cells.append(sparkline(values, heads)) }
                    return GridRow(cells: cells)
                })
        }
        let table = GridTable(columns: frame, groups: groups)
        let leading = columns.count + (hasUnits ? 1 : 0)
        return (ColumnChunks.split(table, leading: leading, in: setting), filling.footnotes.notes)
    }

    /// The number of columns that name the lines, behind which the unit stands.
    private var stubs: Int { max(columns.prefix { $0.isStub }.count, 1) }

    private func frame(
        _ shape: TableShape, hasUnits: Bool, heads: [Spread.Head], isNumeric: Bool, _ setting: Setting
    ) -> [GridColumn] {
        var frame = columns.map { column in
            GridColumn(
                heading: column.shown.heading(in: shape, setting), spanner: column.spanner.map { setting.text($0) },
                kind: column.kind(in: shape), share: column.shown.share, isStub: column.isStub)
        }
        if hasUnits {
            frame.insert(
                GridColumn(heading: setting.text(Phrase.unit), kind: .whole, isStub: columns[0].isStub), at: stubs)
        }
        frame += heads.map { head in
            GridColumn(
                heading: head.heading.isEmpty ? "\u{2013}" : head.heading,
                spanner: spread.spanner.map { setting.text($0) },
                kind: isNumeric ? .number : spread.form == .mark ? .state : .whole)
        }
        if let sparkline = spread.sparkline { frame.append(GridColumn(heading: setting.text(sparkline), kind: .line)) }
        return frame
    }

    /// Rows of one subject and unit, in the order the subjects come first.
    private func lines(_ rows: [Row]) -> [[Row]] {
        var places: [[String]: Int] = [:]
        var lines: [[Row]] = []
        for row in rows {
            let key = line(of: row)
            if let place = places[key] {
                lines[place].append(row)
            } else {
                places[key] = lines.count
                lines.append([row])
            }
        }
        return lines
    }

    /// What tells a row's line from the others: its group, subject and unit.
    private func line(of row: Row) -> [String] {
        let name = spread.row.map { [row.text($0)] } ?? columns.flatMap { row.shownTexts($0.shown.column) }
        return name + [row.text("unit")] + [group].compactMap { $0.map(row.text) }
    }

    private static func unit(_ row: Row) -> String {
        let unit = row.text("unit")
        return unit.isEmpty ? "\u{2013}" : unit
    }

    /// The cell for the rows of one subject and one head: several different values stand one below the other.
    private func value(_ rows: [Row], isNumeric: Bool, _ filling: inout CellFilling) -> GridCell {
        guard !rows.isEmpty else {
            let dash = AlignedNumber("\u{2013}", bare: "", in: filling.setting.language)
            return isNumeric ? GridCell(content: .numbers([dash])) : .missing
        }
        if spread.form == .mark {
            let states = rows.map { $0.stateMark(spread.value, in: filling.setting) }
            return GridCell(content: .states(states.distinct, withWords: true))
        }
        if isNumeric {
            let numbers = rows.map { row in
                var number = filling.number(row, spread.value, spread.form, .none)
                number.marks = filling.marks(row, certainty: spread.certainty, footnote: nil)
                return number
            }
            return GridCell(content: .numbers(numbers.distinct))
        }
        let texts = rows.map { $0.printed(spread.value, as: spread.form, in: filling.setting) }
        return GridCell(
            content: .text(texts.distinct.joined(separator: "\n")),
            marks: rows.flatMap { filling.marks($0, certainty: spread.certainty, footnote: nil) }.distinct)
    }

    /// The values of a line over time, or evenly spaced where the heads are no times.
    private func sparkline(_ values: [[Row]], _ heads: [Spread.Head]) -> GridCell {
        let years = heads.compactMap(\.year)
        let isTime = years.count == heads.count && Set(years).count > 1
        let (first, last) = (years.min() ?? 0, years.max() ?? 0)
        let spots = zip(values, heads.enumerated()).map { rows, head in
            let even = heads.count > 1 ? Double(head.offset) / Double(heads.count - 1) : 0.5
            let place = isTime ? ((head.element.year ?? first) - first) / (last - first) : even
            return Sparkline.Spot(place: place, value: rows.first?.approximate(spread.value))
        }
        return GridCell(content: .line(Sparkline(spots)))
    }
}

extension Row {
    /// The machine texts of a column, or of the columns its name is the beginning of.
    fileprivate func shownTexts(_ column: String) -> [String] {
        [column, column + "_text", column + "_min", column + "_max"].filter { shape.position(of: $0) != nil }.map(text)
    }

    /// A column's number for drawing; the middle of a range.
    func approximate(_ column: String) -> Double? {
        if case .number(let value) = self[column] { return Figure.approximate(value) }
        let ends = [self[column + "_min"], self[column + "_max"]].compactMap { cell -> Double? in
            if case .number(let value) = cell { Figure.approximate(value) } else { nil }
        }
        if !ends.isEmpty { return ends.reduce(0, +) / Double(ends.count) }
        let stated = Quantity(text(column)) ?? Quantity(text(column + "_text"))
        let bounds = [stated?.lower, stated?.upper].compactMap { $0.map(Figure.approximate) }
        return bounds.isEmpty ? nil : bounds.reduce(0, +) / Double(bounds.count)
    }
}
