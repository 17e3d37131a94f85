import Drawings
import Quantities
import SourceFiles

/// Sentences from the model, each with its topic.
struct FindingsBlock: Block {
    static let name = "findings"
    static let about = "Sentences of a table with their topics beside them, the most important first"

    private struct Line {
        let topic: String
        let text: String
        /// Where its figures stand; empty for nowhere.
        let places: String
        /// Whether it counts the topic's other sentences.
        var isCount = false
    }

    /// Sentences of up to so many lines are kept whole.
    private static let whole = 10

    private let query: Query
    private let label: String
    private let text: String
    private let places: String?
    private let each: Int?
    private let title: Words?
    private let more: Words

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column of the topic", of: shape, fields)
        let text = vocabulary.column("text", "column of the sentence", of: shape, fields)
        places = vocabulary.optionalColumn(
            "places", "column that says where in the documents a sentence's figures stand", of: shape, fields)
        each = fields.optionalInteger("each", "most sentences of one topic; the others are only counted", in: 1...100)
        title = fields.optionalWords("title", "title above the sentences")
        more =
            fields.optionalWords("more", "line that counts the others of a topic, {count} of them")
            ?? Phrase.others
        guard let query, let label, let text else { return nil }
        self.query = query
        self.label = label
        self.text = text
    }

    func compose(_ setting: Setting) -> [Strip] {
        let list = setting.newElement()
        let grid = setting.theme.grid
        var previous = (topic: "", isTaller: false)
        let lines = lines(setting)
        let head = lines.isEmpty ? nil : title.map { setting.caption(setting.text($0)) }
        return [head].compactMap { $0 }
            + lines.enumerated().map { index, line in
                let isSame = line.topic == previous.topic
                var (strip, isTaller) = entry(
                    line, topic: isSame ? nil : line.topic, list, isFirst: index == 0, setting)
                defer { previous = (line.topic, isTaller) }
                if isSame { strip.head = setting.continuation(of: line.topic) }
                // Sentences stand nearer to their title than the title to what is above it.
                let space = index == 0 && head == nil ? setting.theme.space(\.block) : setting.theme.space(\.paragraph)
                // The line that counts the others does not stand alone on a page.
                strip.keepsWithNext =
                    lines.dropFirst(index + 1).first.map { $0.isCount && $0.topic == line.topic } ?? false
                // Below a topic taller than its first sentence there is space already.
                strip.gap = isSame ? (previous.isTaller ? 0 : grid / 2) : space
                return strip
            }
    }

    /// A sentence, with its topic and a rule above where one begins; and whether the topic is the taller of them.
    private func entry(
        _ line: Line, topic: String?, _ list: Int, isFirst: Bool, _ setting: Setting
    ) -> (strip: Strip, isTaller: Bool) {
        let labelWidth = setting.width * 0.19
        let words = WordsWithDetails(line.text, line.places, width: setting.width - labelWidth, setting)
        let body = words.body
        var rules: [Ink] = []
        var parts: [Ink] = []
        var height = words.height
        if let topic {
            let rule = Ink.rule(
                from: Point(0, -setting.theme.grid / 2), to: Point(setting.width, -setting.theme.grid / 2),
                Stroke(setting.theme.color(.rule), width: 0.5))
            if !isFirst { rules = [.group(.artifact, at: .zero, [rule])] }
            let head = setting.block(topic, .tableHead, .brand, width: labelWidth - 8)
            // The label's baseline stands on the sentence's first.
            let drop = body.baseline(ofLine: 0) - head.baseline(ofLine: 0)
            parts.append(.group(.label, at: Point(0, drop), head.ink(at: .zero)))
            height = max(height, drop + head.height)
        }
        parts.append(.group(.body, at: Point(labelWidth, 0), words.ink))
        let entry = Ink.group(.listEntry(setting.newElement()), at: .zero, parts)
        let breaks = body.lines.count > FindingsBlock.whole ? body.breaks : []
        var strip = Strip(ink: [.group(.list(list), at: .zero, [entry])], height: height, breaks: breaks)
        strip.rule = rules
        return (strip, height > words.height)
    }

    /// The sentences with their topics; of a topic with more than its share, a line that counts the others.
    ///
    /// The limit is one of lines: a topic with many sentences takes no more of it than its share.
    private func lines(_ setting: Setting) -> [Line] {
        let line = { (row: Row, topic: String) in
            let places = places.map { row.text($0).isEmpty ? "" : row.printed($0, as: .places, in: setting) }
            return Line(topic: topic, text: row.text(text), places: places ?? "")
        }
        let topic = { (row: Row) in row.printed(label, as: .plain, in: setting) }
        guard let each else { return query.rows(in: setting).map { line($0, topic($0)) } }
        let all = Query(table: query.table, conditions: query.conditions, orders: query.orders)
        let rows = all.rows(in: setting).map { (row: $0, topic: topic($0)) }
        let totals = Dictionary(grouping: rows, by: \.topic).mapValues(\.count)
        var told: [String: Int] = [:]
        // Places are worded for the sentences that are told alone: there may be thousands of others.
        var lines: [Line] = []
        for (row, topic) in rows where lines.count < query.limit ?? .max {
            told[topic, default: 0] += 1
            let (place, total) = (told[topic] ?? 0, totals[topic] ?? 0)
            if place <= each || total == each + 1 {
                lines.append(line(row, topic))
            } else if place == each + 1 {
                let others = setting.text(more, ["count": "\(total - each)"])
                lines.append(Line(topic: topic, text: others, places: "", isCount: true))
            }
        }
        return lines
    }
}
