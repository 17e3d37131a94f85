import Drawings
import Layouts
import Quantities

/// What stands around the text of every page: the running head, the foot, the page number.
struct PageFrame {
    let setting: Setting
    let runningHead: String
    /// The section the page belongs to; nil for none.
    let section: String?
    let foot: String
    /// The line below the last page's foot, which is read as part of the text; nil for none.
    let closing: String?

    /// The ink of one page's frame; the first page has no running head.
    func ink(page: Int, of count: Int) -> [Ink] {
        let theme = setting.theme
        let isNumbered = page > 1 || theme.manners.numbersFirstPage
        let isOnTop = theme.manners.numberPlace == .topCenter
        var ink = page > 1 ? head : []
        ink += feet(isNumbered && !isOnTop ? Phrase.page(page, of: count)[setting.language] : nil)
        if isNumbered, isOnTop {
            let size = min(theme.font(.text).size, 13)
            let number = TextBlock(
                "\(page)", font: theme.font(.text).sized(size), color: theme.color(.ink), width: nil,
                measurer: setting.measurer)
            // Above the running head, in the upper half of the margin.
            let top = max(theme.sheet.top - 22 - number.height, 4)
            ink += number.ink(at: Point(theme.sheet.left, top), alignment: .center, in: theme.sheet.columnWidth)
        }
        return (page == count ? last : []) + [.group(.artifact, at: .zero, ink)]
    }

    /// The closing line, below the place of the foot.
    private var last: [Ink] {
        guard let closing else { return [] }
        let sheet = setting.theme.sheet
        let line = fitting(closing, width: sheet.columnWidth)
        let y = sheet.size.height - sheet.bottom + 10 + line.height
        return [.group(.paragraph, at: .zero, line.ink(at: Point(sheet.left, y)))]
    }

    /// The document's name at the left and the section's at the right, in capitals, above a rule.
    private var head: [Ink] {
        let sheet = setting.theme.sheet
        let width = sheet.columnWidth
        let right = section.map { fitting($0.uppercased(), isHead: true, width: width * 0.48) }
        let left = fitting(runningHead.uppercased(), isHead: true, width: width - (right.map { $0.width + 12 } ?? 0))
        let top = sheet.top - 9 - left.height
        let y = sheet.top - 8
        return left.ink(at: Point(sheet.left, top))
            + (right?.ink(at: Point(sheet.left, top), alignment: .right, in: width) ?? [])
            + [.rule(from: Point(sheet.left, y), to: Point(sheet.left + width, y), rule)]
    }

    /// The edition at the left and, if it stands there, the page number at the right.
    private func feet(_ number: String?) -> [Ink] {
        let sheet = setting.theme.sheet
        let width = sheet.columnWidth
        let right = number.map { setting.block($0, .running, .muted, width: nil) }
        let y = sheet.size.height - sheet.bottom + 10
        return [.rule(from: Point(sheet.left, y - 2), to: Point(sheet.left + width, y - 2), rule)]
            + fitting(foot, width: width - (right.map { $0.width + 12 } ?? 0)).ink(at: Point(sheet.left, y))
            + (right?.ink(at: Point(sheet.left, y), alignment: .right, in: width) ?? [])
    }

    private var rule: Stroke { Stroke(setting.theme.color(.rule), width: 0.5) }

    /// The text on one line, cut with an ellipsis when it is too long: between words, or else inside the first.
    private func fitting(_ text: String, isHead: Bool = false, width: Double) -> TextBlock {
        let text = text.replacing("\n", with: " ")
        let whole = block(text, isHead)
        guard whole.width > width else { return whole }
        var words = text.prefix(300).split(separator: " ")
        while words.count > 1 {
            words.removeLast()
            let block = block(words.joined(separator: " ") + " …", isHead)
            if block.width <= width { return block }
        }
        var letters = words.first ?? ""
        while !letters.isEmpty {
            letters.removeLast()
            let block = block(letters + "…", isHead)
            if block.width <= width { return block }
        }
        return block("", isHead)
    }

    /// One line of the frame; the head's capitals are a little smaller than the foot's letters.
    private func block(_ text: String, _ isHead: Bool) -> TextBlock {
        let font = setting.theme.font(.running)
        return TextBlock(
            text, font: isHead ? font.sized(font.size * 0.9) : font, color: setting.theme.color(.muted), width: nil,
            measurer: setting.measurer)
    }
}

/// The words pages print themselves.
private enum Phrase {
    /// The number of a page with that of all.
    static func page(_ page: Int, of count: Int) -> Words {
        Words(vi: "Trang \(page)/\(count)", en: "Page \(page) of \(count)")
    }
}
