import Charts
import Drawings
import Quantities
package import SourceFiles
import Tables

/// Big numbers in panels, a few in a row.
package struct TilesBlock: Block {
    package static let name = "tiles"
    package static let about = "Big numbers in panels: columns of one row, or one panel for each row"

    private let query: Query
    private let columns: [ShownColumn]
    private let label: String?
    private let key: String?
    private let across: Int
    private let isTotal: Bool
    private let title: Words?

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let columns = ShownColumn.some(fields, "columns", "the numbers shown", of: shape, vocabulary)
        label = vocabulary.optionalColumn("label", "column that names each row's panel", of: shape, fields)
        key = vocabulary.optionalColumn("key", "column of the key that leads to the explanation", of: shape, fields)
        across = fields.optionalInteger("across", "panels in a row", in: 1...8) ?? 4
        isTotal = fields.flag("total", "whether the numbers of all rows are added up", default: false)
        title = fields.optionalWords("title", "title above the panels")
        guard let query, let columns else { return nil }
        self.query = query
        self.columns = columns
    }

    /// One panel.
    private struct Tile {
        let number: String
        /// Set small behind the number; empty where it has none.
        let unit: String
        let label: String
        let tone: StatusMark.Tone?
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        let shown = isTotal ? rows.first.map { [$0.total(of: rows, columns.map(\.column))] } ?? [] : rows
        let tiles = shown.flatMap { row in
            columns.map { column in
                let name = label.map { row.text($0) } ?? column.heading(in: row.shape, setting)
                let number = row.printed(column.column, as: column.form, withUnit: false, in: setting)
                let hasUnit = number != row.printed(column.column, as: column.form, in: setting)
                return Tile(
                    number: number, unit: hasUnit ? row.unit?.names[setting.language] ?? "" : "", label: name,
                    tone: ["exceeded", "met", "not_met", "not_assessable"].contains(column.column)
                        ? StatusMark.tone(ofVerdict: column.column) : nil)
            }
        }
        guard !tiles.isEmpty else { return [] }
        let keys = key.flatMap { key in isTotal ? nil : rows.first.map { " (\($0.text(key)))" } } ?? ""
        var strips = title.map { [setting.caption(setting.text($0) + keys)] } ?? []
        for start in stride(from: 0, to: tiles.count, by: across) {
            strips.append(row(Array(tiles[start..<min(start + across, tiles.count)]), setting))
        }
        return strips
    }

    private func row(_ tiles: [Tile], _ setting: Setting) -> Strip {
        let space = 8.0
        let width = (setting.width - space * Double(across - 1)) / Double(across)
        let numbers = numbers(tiles, width: width - 16, setting)
        let units = zip(tiles, numbers).map { unit($0, after: $1, width: width - 16, setting) }
        let labels = zip(tiles, units).map { tile, unit in
            let isLost = unit == nil && !tile.unit.isEmpty
            return setting.block(
                isLost ? "\(tile.label) (\(tile.unit))" : tile.label, .tileLabel, .muted, width: width - 16)
        }
        let numberHeight = numbers.map(\.height).max() ?? 0
        let height = 7 + numberHeight + (labels.map(\.height).max() ?? 0) + 7
        var ink: [Ink] = []
        for (index, tile) in tiles.enumerated() {
            let left = Double(index) * (width + space)
            let panel = Rectangle(x: 0, y: 0, width: width, height: height)
            let bar = Rectangle(x: 0, y: 0, width: 2.5, height: height)
            let color = tile.tone.map { setting.theme.chartStyle.color(of: $0) } ?? setting.theme.color(.accent)
            var art: [Ink] = [
                .area(.rectangle(panel, radius: 0), fill: setting.theme.color(.panel), stroke: nil),
                .area(.rectangle(bar, radius: 0), fill: color, stroke: nil),
            ]
            if let tone = tile.tone {
                art.append(StatusMark.shape(tone, at: Point(width - 13, 15), size: 9, color: color))
            }
            ink.append(.group(.artifact, at: Point(left, 0), art))
            let number = numbers[index]
            var text = number.ink(at: Point(10, 7 + numberHeight - number.height))
            if let unit = units[index], let last = number.lines.indices.last {
                let baseline = 7 + numberHeight - number.height + number.baseline(ofLine: last)
                text.append(.text(unit, at: Point(10 + number.lines[last].width, baseline)))
            }
            let label = labels[index].ink(at: Point(10, 7 + numberHeight))
            ink.append(.group(.paragraph, at: Point(left, 0), text))
            ink.append(.group(.paragraph, at: Point(left, 0), label))
        }
        return Strip(ink: ink, height: height, gap: setting.theme.grid * 0.6)
    }

    /// The unit behind a number when there is room on its line; otherwise it goes to the label.
    private func unit(_ tile: Tile, after number: TextBlock, width: Double, _ setting: Setting) -> TextLine? {
        guard !tile.unit.isEmpty, let last = number.lines.last else { return nil }
        let line = setting.measurer.line(
            (tile.unit.hasPrefix("%") ? "" : " ") + tile.unit, font: setting.theme.font(.tileLabel),
            color: setting.theme.color(.ink))
        return last.width + line.width <= width ? line : nil
    }

    /// The numbers on one line each, all in the largest size in which every one fits.
    private func numbers(_ tiles: [Tile], width: Double, _ setting: Setting) -> [TextBlock] {
        let font = setting.theme.font(.tileNumber)
        let color = setting.theme.color(.ink)
        for share in [1, 0.85, 0.7, 0.6, 0.5] {
            let size = font.size * share
            let blocks = tiles.map {
                TextBlock(
                    $0.number, font: font.sized(size), color: color, width: share > 0.5 ? nil : width,
                    measurer: setting.measurer, leading: size * 1.2)
            }
            if share == 0.5 || blocks.allSatisfy({ $0.width <= width }) { return blocks }
        }
        return []
    }
}
