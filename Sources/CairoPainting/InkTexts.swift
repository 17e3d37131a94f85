import Drawings

/// What figures and links on pages say, in reading order; decoration says nothing.
struct InkTexts {
    /// The alternative texts of figures.
    private(set) var alternatives: [String] = []
    /// What links say of where they lead.
    private(set) var links: [String] = []
    /// Where links lead, as the file says it.
    private(set) var targets: [String] = []

    mutating func read(_ ink: Ink) {
        switch ink {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): break
        case .group(let role, _, let content):
            if case .figure(let alternative) = role { alternatives.append(alternative) }
            for ink in content { read(ink) }
        case .link(let target, let content):
            for ink in content { readFigures(in: ink) }
            // Nobody can click on what has no place.
            if Ink.bounds(of: content) == nil { break }
            let words = content.flatMap(\.words).joined(separator: " ")
            switch target {
            case .anchor(let name), .page(let name):
                links.append(words.isEmpty ? name : words)
                targets.append(name)
            case .address(let address):
                links.append(words.isEmpty ? address : "\(words) (\(address))")
                targets.append(LinkAddress.encoded(address) ?? "")
            }
        }
    }

    /// Reads the figures inside a link; a link inside another is none.
    private mutating func readFigures(in ink: Ink) {
        switch ink {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): break
        case .link(_, let content): for ink in content { readFigures(in: ink) }
        case .group(let role, _, let content):
            if case .figure(let alternative) = role { alternatives.append(alternative) }
            for ink in content { readFigures(in: ink) }
        }
    }
}

extension Ink {
    /// The words inside, and the texts that stand for figures.
    fileprivate var words: [String] {
        switch self {
        case .rule, .area, .anchor: []
        case .text(let line, _): line.text.split(separator: " ").map(String.init)
        case .link(_, let content): content.flatMap(\.words)
        case .group(.figure(let alternative), _, _): [alternative]
        case .group(_, _, let content): content.flatMap(\.words)
        }
    }
}
