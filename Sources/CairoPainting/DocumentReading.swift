internal import Drawings
internal import Finishing

extension ExpectedDocument {
    /// What a document's PDF must say, taken from its pages alone.
    init(_ document: PaginatedDocument, origin: DocumentOrigin?, carrying files: [AttachedFile]) {
        var reading = DocumentReading()
        var texts = InkTexts()
        for page in document.pages {
            reading.read(page)
            for ink in page.ink { texts.read(ink) }
        }
        self.init(
            title: document.title,
            texts: DocumentTexts(
                language: document.language, alternatives: texts.alternatives, links: texts.links,
                lists: reading.numberings, heads: reading.heads, origin: origin),
            targets: texts.targets,
            bookmarks: document.bookmarks.map { Bookmark(title: $0.title, anchor: $0.anchor) },
            anchors: reading.anchors, decoration: reading.decoration,
            leaves: reading.leaves, attachments: files)
    }
}

/// A document's pages read in the order they are painted: leaves with their letters, lists, anchors and decoration.
private struct DocumentReading {
    var leaves: [ExpectedDocument.Leaf] = []
    /// The letters of each page's decoration.
    var decoration: [[UInt8]] = []
    var anchors: Set<String> = []
    /// How many columns each head cell takes.
    var heads: [Int] = []
    /// The lists by their numbers, in the order they begin, with what stands before their entries.
    private var lists: [(role: Role, labels: [String])] = []
    /// The containers around the last leaf, as its path names them.
    private var last: (path: [Role], text: String) = ([], "")

    /// How the entries of each list are numbered.
    var numberings: [DocumentTexts.ListNumbering] { lists.map { numbering(of: $0.labels) } }

    mutating func read(_ page: Page) {
        decoration.append([])
        for ink in page.ink { read(ink, in: .containers([])) }
    }

    private mutating func read(_ ink: Ink, in place: Surroundings) {
        switch ink {
        case .rule, .area: break
        case .anchor(let name, _): if place != .artifact { anchors.insert(name) }
        case .text(let line, _):
            let isDecoration = place == .artifact
            for run in line.runs {
                if isDecoration {
                    LetterBytes.add(run.text, to: &decoration[decoration.count - 1])
                } else if !leaves.isEmpty {
                    LetterBytes.add(run.text, to: &leaves[leaves.count - 1].letters)
                }
            }
        case .link(_, let content): for ink in content { read(ink, in: place.inLink(content)) }
        case .group(let role, _, let content):
            let inner = place.inside(role, holding: content)
            if case .containers(let path) = place, inner.leaf != nil {
                begin(role, in: path)
                for ink in content { read(ink, in: inner) }
                if role == .label, let list = path.last(where: \.isList),
                    let index = lists.firstIndex(where: { $0.role == list })
                {
                    lists[index].labels.append(String(decoding: leaves[leaves.count - 1].letters, as: UTF8.self))
                }
            } else {
                for ink in content { read(ink, in: inner) }
            }
        }
    }

    /// Begins a leaf, and the lists around it that have not begun.
    private mutating func begin(_ role: Role, in path: [Role]) {
        for container in path where container.isList && !lists.contains(where: { $0.role == container }) {
            lists.append((container, []))
        }
        if case .spanningHead(let columns) = role { heads.append(columns) }
        if role == .headerCell { heads.append(1) }
        if path != last.path { last = (path, path.compactMap(\.tag).map { $0 + "/" }.joined()) }
        leaves.append(ExpectedDocument.Leaf(path: last.text + (role.tag ?? ""), letters: []))
    }
}

extension Role {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}

/// How entries with these labels are numbered: all by numbers, letters or bullets, or in no such way.
private func numbering(of labels: [String]) -> DocumentTexts.ListNumbering {
    let bare = labels.map { $0.trimming { "[]().".contains($0) } }
    if bare.isEmpty { return .none }
    if bare.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) { return .numbers }
    if bare.allSatisfy({ $0.utf8.count == 1 && ("a"..."z").contains($0) }) { return .letters }
    return bare.allSatisfy { ["•", "–", "◦", "▪"].contains($0) } ? .bullets : .none
}

extension String {
    /// The text without letters of a kind at its ends.
    fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isLeftOut(first) { rest.removeFirst() }
        while let last = rest.last, isLeftOut(last) { rest.removeLast() }
        return String(rest)
    }
}
