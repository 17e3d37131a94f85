import Drawings

extension PaginatedDocument {
    /// The pages as they are heard: elements of the tag tree with their lines, decoration marked.
    var words: [String] {
        pages.enumerated().flatMap { index, page -> [String] in
            var hearing = Hearing()
            for ink in page.ink { hearing.hear(ink, depth: 1) }
            return ["page \(index + 1)"] + hearing.lines
        }
    }
}

/// What is heard of a page, one line for each leaf and each row; an element that goes on is named once.
private struct Hearing {
    private(set) var lines: [String] = []
    /// The containers the last line stands in.
    private var open: [Role] = []

    mutating func hear(_ ink: Ink, depth: Int) {
        switch ink {
        case .text(let line, _): say("“\(line.text)”", depth)
        case .link(let target, let parts): say(leaf("link \(place(target))", parts), depth)
        case .anchor(let name, _): say("anchor \(name)", depth)
        case .group(.plain, _, let parts):
            for part in parts { hear(part, depth: depth) }
        case .group(.row, _, let parts):
            say("TR " + parts.flatMap(cells).joined(separator: " | "), depth)
        case .group(let role, _, let parts) where role.isContainer:
            if open.count < depth || open[depth - 1] != role {
                say(role.tag ?? "", depth)
                open.append(role)
            }
            for part in parts { hear(part, depth: depth + 1) }
        case .group(let role, _, let parts):
            guard role != .artifact || !texts(parts).isEmpty else { return }
            say(leaf(name(of: role), parts), depth)
        case .rule, .area: break
        }
    }

    private mutating func say(_ text: String, _ depth: Int) {
        if open.count >= depth { open.removeLast(open.count - depth + 1) }
        lines.append(String(repeating: "  ", count: depth) + text)
    }

    private func cells(_ ink: Ink) -> [String] {
        guard case .group(let role, _, let parts) = ink else { return [] }
        return role == .plain ? parts.flatMap(cells) : [leaf(role == .cell ? "" : name(of: role), parts)]
    }

    private func leaf(_ name: String, _ parts: [Ink]) -> String {
        ([name].filter { !$0.isEmpty } + texts(parts)).joined(separator: " ")
    }

    private func texts(_ parts: [Ink]) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .text(let line, _): ["“\(line.text)”"]
            case .link(let target, let inner): ["→ \(place(target))"] + texts(inner)
            case .group(_, _, let inner): texts(inner)
            case .rule, .area, .anchor: []
            }
        }
    }

    private func place(_ target: LinkTarget) -> String {
        switch target {
        case .anchor(let name): "#" + name
        case .page(let name): "page of #" + name
        case .address(let address): address
        }
    }

    private func name(of role: Role) -> String {
        switch role {
        case .artifact: "decoration"
        case .figure(let alternative): "Figure “\(alternative)”:"
        default: role.tag ?? ""
        }
    }
}
