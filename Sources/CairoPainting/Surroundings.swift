internal import Drawings

/// What surrounds ink in the tag tree.
enum Surroundings: Hashable {
    /// Containers only, from the outermost in; empty directly inside the document.
    case containers([Role])
    /// An element that holds text or drawing and nothing else.
    case leaf(Role)
    /// An element that also holds elements: Cairo would lose its own text from the tree, so that gets elements too.
    case mixedLeaf(Role)
    /// Decoration: its ink is only seen, and roles, links and anchors in it are no elements.
    case artifact

    /// Whether only elements, no text, may follow here.
    var isContainer: Bool {
        if case .containers = self { true } else { false }
    }

    /// Whether text inside needs an element of its own.
    var isMixed: Bool {
        if case .mixedLeaf = self { true } else { false }
    }

    /// The leaf around the ink, if there is one.
    var leaf: Role? {
        switch self {
        case .leaf(let role), .mixedLeaf(let role): role
        case .containers, .artifact: nil
        }
    }

    /// The surroundings of what is inside a group.
    func inside(_ role: Role, holding content: [Ink]) -> Surroundings {
        if self == .artifact || role == .artifact { return .artifact }
        if role.tag == nil { return self }
        if case .containers(let path) = self, role.isContainer { return .containers(path + [role]) }
        return content.contains(where: \.holdsElement) ? .mixedLeaf(role) : .leaf(role)
    }

    /// The surroundings of what is inside a link.
    func inLink(_ content: [Ink]) -> Surroundings {
        guard let leaf else { return self }
        return content.contains(where: \.holdsElement) ? .mixedLeaf(leaf) : .leaf(leaf)
    }

    /// Why an element must not stand here; nil when it may.
    func objection(to role: Role) -> String? {
        guard self != .artifact, let tag = role.tag else { return nil }
        var outer = leaf
        if case .containers(let path) = self { outer = path.last }
        return Self.allows(role, inside: outer) ? nil : "element \(tag) must not stand \(Self.words(outer))"
    }

    private static func words(_ outer: Role?) -> String {
        outer.map { "inside " + ($0.tag ?? "a group") } ?? "directly inside the document"
    }

    /// Which elements may stand where, after ISO 32000-1, 14.8.4.
    private static func allows(_ role: Role, inside outer: Role?) -> Bool {
        switch (role, outer) {
        case (.row, .tableHead), (.row, .tableBody): true
        case (.tableHead, .table), (.tableBody, .table), (.caption, .table), (.caption, .list): true
        case (.headerCell, .row), (.spanningHead, .row), (.cell, .row): true
        case (.listEntry, .list), (.list, .list), (.contents, .contents), (.contentsEntry, .contents): true
        case (.label, .listEntry), (.body, .listEntry), (.label, .contentsEntry): true
        case (.reference, .contentsEntry), (.contents, .contentsEntry), (.list, .listEntry): true
        case (.row, _), (.tableHead, _), (.tableBody, _), (.headerCell, _), (.spanningHead, _), (.cell, _), (.body, _):
            false
        case (.listEntry, _), (.contentsEntry, _): false
        case (.label, _): outer == .note || outer == .paragraph || outer == .caption
        case (.heading, _): isOpen(outer)
        case (.reference, _): outer.map { !$0.isContainer } ?? false
        case (.paragraph, .cell), (.paragraph, .headerCell), (.paragraph, .body), (.paragraph, .note): true
        case (.figure, .cell), (.figure, .headerCell), (.figure, .body), (.figure, .paragraph): true
        case (.note, .cell), (.note, .body), (.note, .paragraph), (.caption, .figure): true
        default: isOpen(outer)
        }
    }

    /// Whether anything that is a block may stand here: the document itself or a section.
    private static func isOpen(_ outer: Role?) -> Bool {
        if case .section? = outer { true } else { outer == nil }
    }
}

extension Ink {
    /// Whether the ink is or holds an element of the tag tree.
    fileprivate var holdsElement: Bool {
        switch self {
        case .rule, .area, .text, .anchor: false
        case .link: true
        case .group(.artifact, _, _): false
        case .group(let role, _, let content): role.tag != nil || content.contains(where: \.holdsElement)
        }
    }
}
