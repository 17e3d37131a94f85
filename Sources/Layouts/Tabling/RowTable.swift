import Tables

/// A table with a line for every row: what `table` prints without `spread`.
struct RowTable {
    let columns: [TableColumn]
    let group: String?
    let total: TableTotal?

    /// The printed table of rows that are not empty, and its footnotes.
    func grid(_ rows: [Row], in setting: Setting) -> (table: GridTable, footnotes: [Footnotes.Note]) {
        let shape = rows[0].shape
        var filling = CellFilling(setting, certainty: columns.compactMap(\.certainty), in: rows)
        let isUnitShown = columns.contains { $0.shown.column == "unit" }
        let units = columns.map { column in
            UnitPlace(column.shown.column, column.shown.form, rows, isShown: isUnitShown, in: setting)
        }
        let heads = zip(columns, units).map { column, unit in
            GridColumn(
                heading: unit.heading(column.shown.heading(in: shape, setting)),
                spanner: column.spanner.map { setting.text($0) }, kind: column.kind(in: shape),
                share: column.shown.share, isStub: column.isStub)
        }
        let groups = RowTable.groups(rows, by: group, in: setting).map { title, rows in
            let set = rows.map { row in
                GridRow(cells: zip(columns, units).map { filling.cell([row], $0, $1) })
            }
            let subtotal = total.flatMap { total in
                title != nil && total.hasSubtotals
                    ? total.row(rows, columns, units, isSubtotal: true, &filling) : nil
            }
            return GridGroup(title: title, rows: set, subtotal: subtotal)
        }
        let sum = total.map { $0.row(rows, columns, units, isSubtotal: false, &filling) }
        return (GridTable(columns: heads, groups: groups, total: sum), filling.footnotes.notes)
    }

    /// Rows one after the other with the same group, with its printed name.
    static func groups(_ rows: [Row], by column: String?, in setting: Setting) -> [(title: String?, rows: [Row])] {
        guard let column else { return [(nil, rows)] }
        var groups: [(title: String?, rows: [Row])] = []
        for row in rows {
            let title = row.heading(column, in: setting)
            if groups.last?.title == title {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append((title, [row]))
            }
        }
        return groups
    }
}
