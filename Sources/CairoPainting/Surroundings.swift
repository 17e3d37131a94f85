internal import Drawings

/// What surrounds ink in the tag tree.
enum Surroundings: Hashable {
    /// Containers only, from the outermost in; empty directly inside the document.
    case containers([Role])
    /// An element that holds text or drawing.
    case leaf(Role)
    /// Decoration: its ink is only seen, and roles, links and anchors in it are no elements.
    case artifact

    /// Whether only elements, no text, may follow here.
    var isContainer: Bool {
        if case .containers = self { true } else { false }
    }

    /// The surroundings of what is inside a group.
    func inside(_ role: Role) -> Surroundings {
        if self == .artifact || role == .artifact { return .artifact }
        if role.tag == nil { return self }
        switch self {
        case .containers(let path) where role.isContainer: return .containers(path + [role])
        default: return .leaf(role)
        }
    }

    /// Why an element must not stand here; nil when it may.
    func objection(to role: Role) -> String? {
        guard self != .artifact, let tag = role.tag else { return nil }
        let outer: Role?
        switch self {
        case .containers(let path): outer = path.last
        case .leaf(let leaf):
            if role.isContainer { return "element \(tag) must not stand inside \(leaf.tag ?? "text")" }
            outer = leaf
        case .artifact: outer = nil
        }
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
        case (.headerCell, .row), (.cell, .row): true
        case (.listEntry, .list), (.list, .list), (.contents, .contents), (.contentsEntry, .contents): true
        case (.label, .listEntry), (.body, .listEntry), (.label, .contentsEntry): true
        case (.reference, .contentsEntry), (.contents, .contentsEntry), (.list, .listEntry): true
        case (.row, _), (.tableHead, _), (.tableBody, _), (.headerCell, _), (.cell, _), (.body, _): false
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
