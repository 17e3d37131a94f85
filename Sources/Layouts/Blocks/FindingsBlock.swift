import Drawings
import Quantities
package import SourceFiles

/// Sentences from the model, each with its topic.
package struct FindingsBlock: Block {
    package static let name = "findings"
    package static let about = "Sentences of a table with their topics beside them, the most important first"

    private let query: Query
    private let label: String
    private let text: String
    private let each: Int?

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column of the topic", of: shape, fields)
        let text = vocabulary.column("text", "column of the sentence", of: shape, fields)
        each = fields.optionalInteger("each", "most sentences of one topic; the others are only counted", in: 1...100)
        guard let query, let label, let text else { return nil }
        self.query = query
        self.label = label
        self.text = text
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let labelWidth = setting.width * 0.19
        let list = setting.newElement()
        var previous = ""
        return lines(setting).enumerated().map { index, line in
            let (topic, text) = line
            let isSame = topic == previous
            previous = topic
            let head = setting.block(isSame ? "" : topic, .tableHead, .brand, width: labelWidth - 8)
            let body = setting.block(text, .text, width: setting.width - labelWidth)
            let height = max(head.height, body.height)
            // The label's baseline stands on the sentence's first.
            let drop = body.baseline(ofLine: 0) - head.baseline(ofLine: 0)
            var ink: [Ink] = []
            // The rule between topics; decoration, so that a page may begin with it.
            if !isSame, index > 0 {
                ink.append(
                    .group(
                        .artifact, at: .zero,
                        [
                            .rule(
                                from: Point(0, -2.5), to: Point(setting.width, -2.5),
                                Stroke(setting.theme.color(.rule), width: 0.5))
                        ]))
            }
            var parts: [Ink] = []
            if !isSame { parts.append(.group(.label, at: Point(0, drop), head.ink(at: .zero))) }
            parts.append(.group(.body, at: Point(labelWidth, 0), body.ink(at: .zero)))
            let entry = setting.newElement()
            ink.append(.group(.list(list), at: .zero, [.group(.listEntry(entry), at: .zero, parts)]))
            return Strip(
                ink: ink, height: height + 1, gap: index == 0 ? setting.theme.grid * 0.6 : isSame ? 1 : 5,
                head: isSame ? setting.continuation(of: topic) : nil)
        }
    }

    /// The sentences with their topics; of a topic with more than its share, a line that counts the others.
    private func lines(_ setting: Setting) -> [(topic: String, text: String)] {
        let rows = query.rows(in: setting).map {
            (topic: $0.printed(label, as: .plain, in: setting), text: $0.text(text))
        }
        guard let each else { return rows }
        let totals = Dictionary(grouping: rows, by: \.topic).mapValues(\.count)
        var told: [String: Int] = [:]
        return rows.compactMap { row in
            told[row.topic, default: 0] += 1
            let (place, total) = (told[row.topic] ?? 0, totals[row.topic] ?? 0)
            if place <= each || total == each + 1 { return row }
            guard place == each + 1 else { return nil }
            let others = Words(
                vi: "… và \(total - each) nội dung khác trong báo cáo.",
                en: "… and \(total - each) more in this report.")
            return (row.topic, others[setting.language])
        }
    }
}
