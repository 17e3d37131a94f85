import Charts
import Drawings

/// Big numbers side by side in panels of one height: a shape, the number with its unit, a label, a bar for a share.
struct TileRow {
    /// One panel.
    struct Tile {
        let number: String
        /// Set small behind the number; empty where it has none.
        let unit: String
        /// Whether the label says the unit already: so many members of “Party members”.
        var namesUnit: Bool { label.lowercased().contains(unit.lowercased()) }
        let label: String
        /// What the number counts, as a shape before it; nil where it is no verdict.
        let tone: StatusMark.Tone?
        /// The part of a whole from 0 to 1, drawn as a bar; nil for none.
        let share: Double?
        /// Where the number stands, set small below the label; empty for nowhere.
        let source: String
    }

    private let tiles: [Tile]
    private let setting: Setting
    /// The width of a panel and of the space between two in points.
    private let width: Double
    private let space: Double
    private let padding: Double

    /// Tiles in a row that has room for so many.
    init(_ tiles: [Tile], across: Int, _ setting: Setting) {
        self.tiles = tiles
        self.setting = setting
        space = setting.theme.grid
        padding = max(setting.theme.space(\.panel), 4)
        width = (setting.width - space * Double(across - 1)) / Double(across)
    }

    /// The row as a strip whose height is a multiple of the grid.
    var strip: Strip {
        let inside = width - 2 * padding
        let numbers = numbers(width: inside)
        let units = zip(tiles, numbers).map { unit($0, after: $1, width: inside - indent($0)) }
        let labels = zip(tiles, units).map { tile, unit in
            let isLost = unit == nil && !tile.unit.isEmpty && !tile.namesUnit
            return setting.block(isLost ? "\(tile.label) (\(tile.unit))" : tile.label, .tileLabel, width: inside)
        }
        let sources = tiles.map { setting.block($0.source, .small, .muted, width: inside) }
        let sourceHeight = zip(tiles, sources).map { $0.source.isEmpty ? 0 : $1.height }.max() ?? 0
        let grid = setting.theme.grid
        let numberHeight = numbers.map(\.height).max() ?? 0
        let bar = tiles.contains { $0.share != nil } ? grid : 0
        let labelHeight = labels.map(\.height).max() ?? 0
        let content = padding + numberHeight + labelHeight + sourceHeight + bar + padding
        let height = (content / grid).rounded(.up) * grid
        var ink: [Ink] = []
        for (index, tile) in tiles.enumerated() {
            let left = Double(index) * (width + space)
            let number = numbers[index]
            let top = padding + numberHeight - number.height
            let baseline = number.lines.isEmpty ? 0 : top + number.baseline(ofLine: number.lines.count - 1)
            ink.append(.group(.artifact, at: Point(left, 0), art(tile, height: height, baseline: baseline)))
            var text = number.ink(at: Point(padding + indent(tile), top))
            if let unit = units[index], let last = number.lines.last {
                text.append(.text(unit, at: Point(padding + indent(tile) + last.width, baseline)))
            }
            ink.append(.group(.paragraph, at: Point(left, 0), text))
            let label = labels[index].ink(at: Point(padding, padding + numberHeight))
            ink.append(.group(.paragraph, at: Point(left, 0), label))
            guard !tile.source.isEmpty else { continue }
            let source = sources[index].ink(at: Point(padding, padding + numberHeight + labelHeight))
            ink.append(.group(.paragraph, at: Point(left, 0), source))
        }
        return Strip(ink: ink, height: height, gap: grid / 2)
    }

    /// The room the shape takes before the number.
    private func indent(_ tile: Tile) -> Double { tile.tone == nil ? 0 : setting.theme.font(.tileNumber).size * 0.62 }

    /// The panel, the line on top of it, the shape and the bar.
    private func art(_ tile: Tile, height: Double, baseline: Double) -> [Ink] {
        let theme = setting.theme
        let color = tile.tone.map { theme.chartStyle.color(of: $0) } ?? theme.color(.accent)
        let panel = Rectangle(x: 0, y: 0, width: width, height: height)
        let line = Rectangle(x: 0, y: 0, width: width, height: 2)
        var art: [Ink] = [
            .area(.rectangle(panel, radius: 0), fill: theme.color(.panel), stroke: nil),
            .area(.rectangle(line, radius: 0), fill: color, stroke: nil),
        ]
        let size = theme.font(.tileNumber).size
        if let tone = tile.tone {
            // The middle of figures stands about a third of their size above the baseline.
            let middle = Point(padding + size * 0.24, baseline - size * 0.33)
            art.append(StatusMark.shape(tone, at: middle, size: size * 0.44, color: color))
        }
        if let share = tile.share {
            let inside = width - 2 * padding
            let y = height - padding - 3
            let track = Rectangle(x: padding, y: y, width: inside, height: 3)
            let bar = Rectangle(x: padding, y: y, width: inside * share, height: 3)
            art.append(.area(.rectangle(track, radius: 0), fill: theme.color(.rule), stroke: nil))
            art.append(.area(.rectangle(bar, radius: 0), fill: color, stroke: nil))
        }
        return art
    }

    /// The unit behind a number when there is room on its line; otherwise it goes to the label, unless it is there.
    private func unit(_ tile: Tile, after number: TextBlock, width: Double) -> TextLine? {
        guard !tile.unit.isEmpty, !tile.namesUnit, let last = number.lines.last else { return nil }
        let line = setting.measurer.line(
            (tile.unit.hasPrefix("%") ? "" : " ") + tile.unit, font: setting.theme.font(.tileLabel),
            color: setting.theme.color(.ink))
        return last.width + line.width <= width ? line : nil
    }

    /// The numbers on one line each, all in the largest size in which every one fits.
    private func numbers(width: Double) -> [TextBlock] {
        let font = setting.theme.font(.tileNumber)
        let color = setting.theme.color(.ink)
        for share in [1, 0.85, 0.7, 0.6, 0.5] {
            let size = font.size * share
            let blocks = tiles.map { tile in
                TextBlock(
                    tile.number, font: font.sized(size), color: color, width: share > 0.5 ? nil : width - indent(tile),
                    measurer: setting.measurer, leading: size * 1.2)
            }
            if share == 0.5 || zip(tiles, blocks).allSatisfy({ $1.width <= width - indent($0) }) { return blocks }
        }
        return []
    }
}
