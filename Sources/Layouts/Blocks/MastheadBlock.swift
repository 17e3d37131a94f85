import Drawings
import Quantities
package import SourceFiles

/// The head of a report's first page: what it is, whose it is, and of which day.
package struct MastheadBlock: Block {
    package static let name = "masthead"
    package static let about = "Head of the first page: a kicker, the title, a subtitle and a line of facts"

    private let kicker: Words
    private let title: Words
    private let subtitle: Words?
    private let facts: Words?

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let kicker = fields.words("kicker", "small line above the title")
        let title = fields.words("title", "the title, such as {committee}")
        subtitle = fields.optionalWords("subtitle", "line below the title")
        facts = fields.optionalWords("facts", "small line with day and sources")
        guard let kicker, let title else { return nil }
        self.kicker = kicker
        self.title = title
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let width = setting.width
        let brand = setting.theme.color(.brand)
        var ink: [Ink] = [
            .group(
                .artifact, at: .zero,
                [.area(.rectangle(Rectangle(x: 0, y: 0, width: width, height: 3), radius: 0), fill: brand, stroke: nil)]
            )
        ]
        var y = 12.0
        let add = { (block: TextBlock, role: Role, space: Double) in
            ink.append(.group(role, at: Point(0, y), block.ink(at: .zero)))
            y += block.height + space
        }
        add(setting.block(setting.text(kicker), .kicker, .brand, width: width), .paragraph, 2)
        add(setting.block(setting.text(title), .title, width: width), .heading(level: 1), 3)
        if let subtitle { add(setting.block(setting.text(subtitle), .subtitle, width: width), .paragraph, 3) }
        if let facts { add(setting.block(setting.text(facts), .small, .muted, width: width), .paragraph, 3) }
        y += 4
        ink.append(
            .group(
                .artifact, at: .zero,
                [
                    .rule(from: Point(0, y), to: Point(width, y), Stroke(setting.theme.color(.rule), width: 0.8))
                ]))
        return [Strip(ink: ink, height: y + 2, keepsWithNext: true)]
    }
}
