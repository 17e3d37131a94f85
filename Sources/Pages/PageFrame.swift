import Drawings
import Layouts
import Quantities

/// What stands around the text of every page: the running head, the foot, the page number.
struct PageFrame {
    let setting: Setting
    let runningHead: String
    let foot: String

    /// The ink of one page's frame; the first page has no running head.
    func ink(page: Int, of count: Int) -> [Ink] {
        let sheet = setting.theme.sheet
        let width = sheet.columnWidth
        let rule = Stroke(setting.theme.color(.rule), width: 0.5)
        var ink: [Ink] = []
        if page > 1 {
            let head = fitting(runningHead, width: width)
            let top = sheet.top - 8 - head.height
            ink += head.ink(at: Point(sheet.left, top))
            ink.append(
                .rule(from: Point(sheet.left, sheet.top - 6), to: Point(sheet.left + width, sheet.top - 6), rule))
        }
        let number = setting.language == .vi ? "Trang \(page)/\(count)" : "Page \(page) of \(count)"
        let numberBlock = setting.block(number, .running, .muted, width: nil)
        let y = sheet.size.height - sheet.bottom + 10
        ink.append(.rule(from: Point(sheet.left, y - 2), to: Point(sheet.left + width, y - 2), rule))
        ink += fitting(foot, width: width - numberBlock.width - 12).ink(at: Point(sheet.left, y))
        ink += numberBlock.ink(at: Point(sheet.left, y), alignment: .right, in: width)
        return [.group(.artifact, at: .zero, ink)]
    }

    /// The text on one line, cut with an ellipsis when it is too long: between words, or else inside the first.
    private func fitting(_ text: String, width: Double) -> TextBlock {
        let text = text.replacing("\n", with: " ")
        let whole = setting.block(text, .running, .muted, width: nil)
        guard whole.width > width else { return whole }
        var words = text.prefix(300).split(separator: " ")
        while words.count > 1 {
            words.removeLast()
            let block = setting.block(words.joined(separator: " ") + " …", .running, .muted, width: nil)
            if block.width <= width { return block }
        }
        var letters = words.first ?? ""
        while !letters.isEmpty {
            letters.removeLast()
            let block = setting.block(letters + "…", .running, .muted, width: nil)
            if block.width <= width { return block }
        }
        return setting.block("", .running, .muted, width: nil)
    }
}
