import Drawings
import Quantities
import SourceFiles

/// Sentences from the model, each with its topic.
struct FindingsBlock: Block {
    static let name = "findings"
    static let about = "Sentences of a table with their topics beside them, the most important first"

    /// Sentences of up to so many lines are kept whole.
    private static let whole = 10

    private let query: Query
    private let label: String
    private let text: String
    private let each: Int?
    private let title: Words?
    private let more: Words

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column of the topic", of: shape, fields)
        let text = vocabulary.column("text", "column of the sentence", of: shape, fields)
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
                    line.text, topic: isSame ? nil : line.topic, list, isFirst: index == 0, setting)
                defer { previous = (line.topic, isTaller) }
                if isSame { strip.head = setting.continuation(of: line.topic) }
                // Sentences stand nearer to their title than the title to what is above it.
                let space = index == 0 && head == nil ? setting.theme.space(\.block) : setting.theme.space(\.paragraph)
                // Below a topic taller than its first sentence there is space already.
                strip.gap = isSame ? (previous.isTaller ? 0 : grid / 2) : space
                return strip
            }
    }

    /// A sentence, with its topic and a rule above where one begins; and whether the topic is the taller of them.
    private func entry(
        _ text: String, topic: String?, _ list: Int, isFirst: Bool, _ setting: Setting
    ) -> (strip: Strip, isTaller: Bool) {
        let labelWidth = setting.width * 0.19
        let body = setting.block(text, .text, width: setting.width - labelWidth)
        var ink: [Ink] = []
        var parts: [Ink] = []
        var height = body.height
        if let topic {
            // Decoration, so that a page may begin with it.
            let rule = Ink.rule(
                from: Point(0, -setting.theme.grid / 2), to: Point(setting.width, -setting.theme.grid / 2),
                Stroke(setting.theme.color(.rule), width: 0.5))
            if !isFirst { ink.append(.group(.artifact, at: .zero, [rule])) }
            let head = setting.block(topic, .tableHead, .brand, width: labelWidth - 8)
            // The label's baseline stands on the sentence's first.
            let drop = body.baseline(ofLine: 0) - head.baseline(ofLine: 0)
            parts.append(.group(.label, at: Point(0, drop), head.ink(at: .zero)))
            height = max(height, drop + head.height)
        }
        parts.append(.group(.body, at: Point(labelWidth, 0), body.ink(at: .zero)))
        ink.append(.group(.list(list), at: .zero, [.group(.listEntry(setting.newElement()), at: .zero, parts)]))
        let breaks = body.lines.count > FindingsBlock.whole ? body.breaks : []
        return (Strip(ink: ink, height: height, breaks: breaks), height > body.height)
    }

    /// The sentences with their topics; of a topic with more than its share, a line that counts the others.
    ///
    /// The limit is one of lines: a topic with many sentences takes no more of it than its share.
    private func lines(_ setting: Setting) -> [(topic: String, text: String)] {
        let all = Query(table: query.table, conditions: query.conditions, orders: query.orders)
        let rows = (each == nil ? query : all).rows(in: setting).map {
            (topic: $0.printed(label, as: .plain, in: setting), text: $0.text(text))
        }
        guard let each else { return rows }
        let totals = Dictionary(grouping: rows, by: \.topic).mapValues(\.count)
        var told: [String: Int] = [:]
        let lines = rows.compactMap { row -> (topic: String, text: String)? in
            told[row.topic, default: 0] += 1
            let (place, total) = (told[row.topic] ?? 0, totals[row.topic] ?? 0)
            if place <= each || total == each + 1 { return row }
            guard place == each + 1 else { return nil }
            return (row.topic, setting.text(more, ["count": "\(total - each)"]))
        }
        return query.limit.map { Array(lines.prefix($0)) } ?? lines
    }
}
