import Drawings
import Quantities

/// A list of contents before the sections of its document are known.
package struct ContentsList: Hashable, Sendable {
    /// Lists of up to so many entries are kept whole.
    private static let whole = 16

    /// The words above it.
    let title: String
    /// How many levels of sections it lists.
    let levels: Int
    /// Whether it stands on a turned sheet.
    let isTurned: Bool
    /// The elements around it, the outermost first.
    private var roles: [Role] = []

    init(title: String, levels: Int, isTurned: Bool) {
        self.title = title
        self.levels = levels
        self.isTurned = isTurned
    }

    /// The list inside one more element.
    func inside(_ role: Role) -> ContentsList {
        var list = self
        list.roles.insert(role, at: 0)
        return list
    }

    /// The list as strips: an entry for each section, with a leader to the number of its page.
    ///
    /// Nothing when there are no sections. A short list is kept whole.
    fileprivate func strips(_ bookmarks: [Bookmark], _ setting: Setting) -> [Strip] {
        let listed = bookmarks.filter { $0.level <= levels }
        guard !listed.isEmpty else { return [] }
        let element = setting.newElement()
        var strips = [setting.caption(title)]
        for (index, bookmark) in listed.enumerated() {
            var strip = entry(bookmark, element, setting)
            if index == 0 {
                strip.gap = setting.theme.grid / 2
            }
            strip.keepsWithNext = index + 1 < listed.count && (index == 0 || listed.count <= ContentsList.whole)
            strips.append(strip)
        }
        return strips.map { strip in
            var strip = roles.reversed().reduce(strip) { $0.wrapped(in: $1) }
            strip.isTurned = isTurned
            return strip
        }
    }

    private func entry(_ bookmark: Bookmark, _ element: Int, _ setting: Setting) -> Strip {
        let indent = Double(bookmark.level - 1) * setting.theme.grid * 3
        let font: Theme.FontRole = .table
        let number = setting.block(PageNumber.standIn, font, width: nil)
        let column = number.width * 1.5 + setting.theme.grid
        let title = setting.block(
            bookmark.title, font, bookmark.level == 1 ? .ink : .muted, width: setting.width - indent - column - 24)
        let last = title.lines.count - 1
        let baseline = title.baseline(ofLine: last)
        let start = indent + (title.lines.last?.width ?? 0) + 4
        // Drawn from the right, so that the dots of all entries stand below each other.
        let leader = Ink.rule(
            from: Point(setting.width - column, baseline - 0.5),
            to: Point(min(start, setting.width - column), baseline - 0.5),
            Stroke(setting.theme.color(.muted), width: 0.7, dashes: [0.7, 2.8]))
        let numberInk = number.ink(
            at: Point(0, title.baseline(ofLine: last) - number.baseline(ofLine: 0)), alignment: .right,
            in: setting.width)
        let link = Ink.link(.page(of: bookmark.anchor), title.ink(at: Point(indent, 0)) + numberInk)
        let entry = Ink.group(
            .contents(element), at: .zero,
            [.group(.contentsEntry(setting.newElement()), at: .zero, [.group(.reference, at: .zero, [link])])])
        return Strip(
            ink: [.group(.artifact, at: .zero, [leader]), entry],
            height: title.height + setting.theme.grid / 2)
    }
}

extension [Strip] {
    /// The strips with every list of contents in its place, made of the sections that come after it.
    package func listingContents(_ setting: Setting) -> [Strip] {
        enumerated().flatMap { index, strip -> [Strip] in
            guard let list = strip.contents else { return [strip] }
            return list.strips(self[index...].compactMap(\.bookmark), list.isTurned ? setting.turned : setting)
        }
    }
}
