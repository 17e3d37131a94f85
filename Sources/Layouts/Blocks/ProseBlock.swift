import Drawings
import Quantities
import SourceFiles

/// A paragraph of the layout's own words.
struct ProseBlock: Block {
    static let name = "prose"
    static let about =
        "A paragraph in the layout's own words, with placeholders such as {date} and {page:ID} for a section's page"

    /// How a paragraph is set.
    private enum Style: String, CaseIterable {
        case lead
        case text
        case small
    }

    private let text: Words
    private let style: Style
    private let isIntroduction: Bool

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let text = fields.words("text", "the paragraph, with {page:ID} for the page of a section")
        style = fields.optionalChoice("style", "lead, text or small", Style.self) ?? .text
        isIntroduction = fields.flag(
            "introduces", "whether it leads to what follows, which begins on the same page", default: false)
        vocabulary.sections.refer(text, "text", fields)
        guard let text else { return nil }
        self.text = text
    }

    func compose(_ setting: Setting) -> [Strip] {
        let font: Theme.FontRole =
            switch style {
            case .lead: .lead
            case .text: .text
            case .small: .small
            }
        let lines = ReferringText(text, [:], setting).set(font, style == .small ? .muted : .ink, width: setting.width)
        return [
            Strip(
                ink: [.group(.paragraph, at: .zero, lines.ink)], height: lines.block.height,
                gap: setting.theme.space(\.paragraph), keepsWithNext: isIntroduction, breaks: lines.block.breaks)
        ]
    }
}
