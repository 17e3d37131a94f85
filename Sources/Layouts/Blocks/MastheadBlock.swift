import Drawings
import Quantities
import SourceFiles

/// The head of a report's first page: what it is, whose it is, and of which day.
struct MastheadBlock: Block {
    static let name = "masthead"
    static let about =
        "Head of the first page: the annex line in force, an organisation, a kicker, title, subtitle and facts"

    private let organisation: Words?
    private let kicker: Words
    private let title: Words
    private let subtitle: Words?
    private let facts: Words?

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        organisation = fields.optionalWords("organisation", "who has the report made, above everything")
        let kicker = fields.words("kicker", "what kind of report it is, above the title")
        let title = fields.words("title", "the title, such as {committee}")
        subtitle = fields.optionalWords("subtitle", "line below the title")
        facts = fields.optionalWords("facts", "small line with day and sources")
        guard let kicker, let title else { return nil }
        self.kicker = kicker
        self.title = title
    }

    func compose(_ setting: Setting) -> [Strip] {
        let width = setting.width
        let grid = setting.theme.grid
        let brand = setting.theme.color(.brand)
        var ink: [Ink] = []
        var y = 0.0
        let add = { (words: Words?, font: Theme.FontRole, color: Theme.ColorRole, role: Role) in
            guard let words else { return }
            let block = setting.block(setting.text(words), font, color, width: width)
            ink.append(.group(role, at: Point(0, y), block.ink(at: .zero)))
            y += block.height
        }
        add(setting.theme.annex, .small, .muted, .paragraph)
        add(organisation, .kicker, .ink, .paragraph)
        if y > 0 { y += grid }
        let bar = Rectangle(x: 0, y: y, width: width, height: grid / 2)
        ink.append(.group(.artifact, at: .zero, [.area(.rectangle(bar, radius: 0), fill: brand, stroke: nil)]))
        y += 2 * grid
        add(kicker, .kicker, .brand, .paragraph)
        let heading = setting.balancedTitle(setting.text(title), .title, .ink, width: width)
        ink.append(.group(.heading(level: 1), at: Point(0, y), heading.ink(at: .zero)))
        y += heading.height
        if subtitle != nil { y += grid }
        add(subtitle, .subtitle, .muted, .paragraph)
        if facts != nil {
            y += grid
            let rule = Stroke(setting.theme.color(.rule), width: 0.6)
            ink.append(.group(.artifact, at: .zero, [.rule(from: Point(0, y), to: Point(width, y), rule)]))
            y += grid / 2
            y = (y / grid).rounded(.up) * grid
            add(facts, .small, .muted, .paragraph)
        }
        return [Strip(ink: ink, height: y, keepsWithNext: true)]
    }
}
