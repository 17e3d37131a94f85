import Drawings
import SourceFiles

/// Blocks side by side in columns of their own.
///
/// What is higher than a page's column, or has one column only with something to show, is set one below the other.
struct GridBlock: Block {
    static let name = "grid"
    static let about = "Columns side by side, each with its blocks; read out column by column"

    /// One column of the grid.
    private struct Track {
        /// The width in proportion to the others.
        let share: Double
        let blocks: [any Composable]
    }

    private let tracks: [Track]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let records = fields.records("columns", "the columns from left to right", of: "the column")
        tracks = records.map { record in
            let share = record.optionalNumber("width", "width in proportion to the other columns", in: 1...12) ?? 1
            let blocks = Layout.blocks(record, "blocks", vocabulary)
            record.finish()
            return Track(share: share, blocks: blocks)
        }
        if fields.isMapping, records.isEmpty {
            fields.fault(
                "missing-key", at: "columns", "there is no list 'columns' in \(fields.subject)",
                hint: "write '- blocks: […]' for each column below it")
            return nil
        }
        guard fields.isMapping, !(2...4).contains(tracks.count) else { return }
        fields.fault(
            "wrong-form", at: "columns", "a grid has 2 to 4 columns, not \(tracks.count)",
            hint: "write '- {width: 1, blocks: […]}' for each column")
        return nil
    }

    func compose(_ setting: Setting) -> [Strip] {
        let space = setting.theme.grid * 3
        let free = setting.width - space * Double(tracks.count - 1)
        let shares = tracks.reduce(0) { $0 + $1.share }
        let columns = tracks.map { track in
            let width = free * track.share / shares
            return (width: width, strips: track.blocks.flatMap { $0.compose(setting.with(width: width)) })
        }
        let height = columns.map { total($0.strips, setting) }.max() ?? 0
        let filled = columns.filter { !$0.strips.isEmpty }
        guard filled.count > 1, height <= setting.theme.sheet.columnHeight * 0.9 else {
            return tracks.flatMap { $0.blocks.flatMap { $0.compose(setting) } }
        }
        var ink: [Ink] = []
        var x = 0.0
        for column in columns {
            var y = 0.0
            for (index, strip) in column.strips.enumerated() {
                if index > 0 { y = setting.theme.top(of: strip, after: y) }
                ink.append(.group(.plain, at: Point(x, y), (index > 0 ? strip.rule : []) + strip.ink))
                y += strip.height
            }
            x += column.width + space
        }
        let bookmark = columns.lazy.flatMap(\.strips).compactMap(\.bookmark).first
        let gap = filled.compactMap(\.strips.first?.gap).max() ?? 0
        return [Strip(ink: ink, height: height, gap: gap, bookmark: bookmark)]
    }

    /// The height of strips one below the other.
    private func total(_ strips: [Strip], _ setting: Setting) -> Double {
        strips.dropFirst().reduce(strips.first?.height ?? 0) { setting.theme.top(of: $1, after: $0) + $1.height }
    }
}
