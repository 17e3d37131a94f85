import Charts
import Drawings
import Quantities

/// A checklist being set: a wide column for tasks, one of its own for each point, rows as strips of one table.
struct ChecklistGrid {
    /// One task: its words, how each point stands, and the small lines below both.
    struct Entry {
        let label: String
        /// In the order of the points; nil where the table says nothing.
        let states: [StatusMark?]
        /// Marks of the task as a whole, such as overdue.
        let marks: [StatusMark]
        /// What is assigned, in words; empty when nothing is.
        let assigned: String
        /// Remarks beside the marks; may be empty.
        let details: String
    }

    private let heads: [String]
    private let setting: Setting
    private let widths: [Double]
    private let element: Int
    private let bodyElement: Int
    private let padding = 3.0
    private var font: Font { setting.theme.font(.chartSmall) }

    /// Divides the width: no head and no word of a state is torn as long as a quarter is left for the tasks.
    init(heading: String, points: [String], words: some Sequence<String>, _ setting: Setting) {
        heads = [heading] + points
        self.setting = setting
        element = setting.newElement()
        bodyElement = setting.newElement()
        let font = setting.theme.font(.chartSmall)
        let extra = 2 * padding + 2
        let longest = { (text: String, font: Font) in
            text.split(separator: " ").map {
                setting.measurer.line(String($0), font: font, color: .black).width
            }.max() ?? 0
        }
        let state = Set(words).map { longest($0, font) }.max() ?? 0
        let columns = points.map { max(longest($0, font.bold), state, font.size * 2) + extra }
        let (wanted, most) = (columns.reduce(0, +), setting.width * 0.75)
        // The tasks get two fifths, or what the points leave; the points share theirs evenly where that is enough.
        let free = min(max(setting.width * 0.6, wanted), most)
        let even = free / Double(max(points.count, 1))
        let isEven = columns.allSatisfy { $0 <= even }
        let cells = columns.map { isEven ? even : $0 * free / wanted }
        widths = [setting.width - cells.reduce(0, +)] + cells
    }

    /// The head with its rules; it keeps with the first row.
    var head: Strip {
        let drawn = headInk
        let cells = drawn.cells.map { Ink.group(.headerCell, at: .zero, $0) }
        let row = Ink.group(.row(setting.newElement()), at: .zero, cells)
        let tagged = Ink.group(
            .table(element), at: .zero, [.group(.tableHead(setting.newElement()), at: .zero, [row])])
        return Strip(
            ink: [.group(.artifact, at: .zero, drawn.rules), tagged], height: drawn.height, keepsWithNext: true)
    }

    /// What a page that begins inside the checklist repeats: a mark that it goes on, and the head.
    var repeatedHead: Drawing {
        let drawn = headInk
        let mark = setting.continuationMark(nil)
        let ink =
            mark.ink(at: .zero) + [.group(.plain, at: Point(0, mark.height), drawn.rules + drawn.cells.flatMap { $0 })]
        return Drawing(
            size: Size(setting.width, mark.height + drawn.height), ink: [.group(.artifact, at: .zero, ink)])
    }

    private var headInk: (rules: [Ink], cells: [[Ink]], height: Double) {
        let texts = zip(heads, widths).map { text, width in
            TextBlock(
                text, font: font.bold, color: setting.theme.color(.ink), width: width - 2 * padding,
                measurer: setting.measurer)
        }
        let height = (texts.map(\.height).max() ?? 0) + 8
        var x = 0.0
        var cells: [[Ink]] = []
        for (index, (text, width)) in zip(texts, widths).enumerated() {
            cells.append(
                text.ink(
                    at: Point(x + padding, height - 4 - text.height), alignment: index == 0 ? .left : .center,
                    in: width - 2 * padding))
            x += width
        }
        let ink = setting.theme.color(.ink)
        let rules: [Ink] = [
            .rule(from: Point(0, 0.5), to: Point(setting.width, 0.5), Stroke(ink, width: 0.9)),
            .rule(from: Point(0, height), to: Point(setting.width, height), Stroke(ink, width: 0.5)),
        ]
        return (rules, cells, height)
    }

    /// A task: its words beside the cells, which are as high as they are, and the small lines below across all columns.
    func row(_ entry: Entry, repeating head: Drawing) -> Strip {
        let label = setting.block(entry.label, .table, width: widths[0] - 2 * padding)
        let drawn = zip(entry.states, widths.dropFirst()).map { state, width in
            state.map { cell($0, width: width - 2 * padding) }
        }
        let top = max(label.height, drawn.compactMap { $0?.height }.max() ?? 0) + 4
        var stub = label.ink(at: Point(padding, 4))
        var y = top + 4
        let small = details(entry)
        stub.append(.group(.plain, at: Point(padding, y), small.ink))
        y += small.height + 2
        var x = widths[0]
        var (tints, cells): ([Ink], [Ink]) = ([], [.group(.cell, at: .zero, stub)])
        for (state, (cell, width)) in zip(entry.states, zip(drawn, widths.dropFirst())) {
            if let state, state.tone != .open {
                let box = Rectangle(x: x + 1.5, y: 2.5, width: width - 3, height: top)
                let color = setting.theme.chartStyle.color(of: state.tone).lightened(by: 0.8)
                tints.append(.area(.rectangle(box, radius: 2), fill: color, stroke: nil))
            }
            let middle = 2.5 + (top - (cell?.height ?? 0)) / 2
            cells.append(.group(.cell, at: Point(x + padding, middle), cell?.ink ?? []))
            x += width
        }
        let rule = Ink.rule(
            from: Point(0, y), to: Point(setting.width, y), Stroke(setting.theme.color(.rule), width: 0.5))
        let row = Ink.group(.row(setting.newElement()), at: .zero, cells)
        let tagged = Ink.group(.table(element), at: .zero, [.group(.tableBody(bodyElement), at: .zero, [row])])
        return Strip(ink: [.group(.artifact, at: .zero, tints + [rule]), tagged], height: y, head: head)
    }

    /// The rule below the last row.
    var closingRule: Strip {
        let stroke = Stroke(setting.theme.color(.ink), width: 0.9)
        return Strip(
            ink: [.group(.artifact, at: .zero, [.rule(from: Point(0, 0), to: Point(setting.width, 0), stroke)])],
            height: 1)
    }

    /// A shape with its word centred below it.
    private func cell(_ state: StatusMark, width: Double) -> (ink: [Ink], height: Double) {
        let size = font.size * 0.9
        let color = setting.theme.chartStyle.color(of: state.tone)
        let word = TextBlock(
            state.word, font: state.tone == .open ? font : font.bold, color: setting.theme.color(.ink), width: width,
            measurer: setting.measurer, leading: font.size * 1.15)
        let shape = StatusMark.shape(state.tone, at: Point(width / 2, size / 2), size: size, color: color)
        return ([shape] + word.ink(at: Point(0, size + 1.5), alignment: .center, in: width), size + 1.5 + word.height)
    }

    /// What is assigned on lines of its own, then the marks of the task with the remarks beside them.
    private func details(_ entry: Entry) -> (ink: [Ink], height: Double) {
        let width = setting.width - 2 * padding
        let assigned = setting.block(entry.assigned, .small, width: width)
        let top = entry.assigned.isEmpty ? 0 : assigned.height
        var (ink, x) = (entry.assigned.isEmpty ? [] : assigned.ink(at: .zero), 0.0)
        for mark in entry.marks {
            let drawn = mark.ink(
                at: x, middle: top + font.size * 0.65, font: font.bold, style: setting.theme.chartStyle,
                measurer: setting.measurer, within: width)
            ink += drawn.ink
            x += drawn.size.width + 8
        }
        guard !entry.details.isEmpty else { return (ink, top + (entry.marks.isEmpty ? 0 : font.size * 1.3)) }
        let remarks = setting.block(entry.details, .small, .muted, width: width - x)
        return (ink + remarks.ink(at: Point(x, top)), top + remarks.height)
    }
}
