import Drawings

extension Ink {
    /// The alternative texts of the figures inside, in reading order; decoration has none.
    var alternatives: [String] {
        switch self {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): []
        case .link(_, let content): content.flatMap(\.alternatives)
        case .group(.figure(let alternative), _, let content): [alternative] + content.flatMap(\.alternatives)
        case .group(_, _, let content): content.flatMap(\.alternatives)
        }
    }

    /// What the links inside say of where they lead, in reading order; decoration has none.
    var linkTexts: [String] {
        switch self {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): return []
        case .group(_, _, let content): return content.flatMap(\.linkTexts)
        case .link(let target, let content):
            // Nobody can click on what has no place.
            if Ink.bounds(of: content) == nil { return [] }
            let words = content.flatMap(\.words).joined(separator: " ")
            switch target {
            case .anchor(let name), .page(let name): return [words.isEmpty ? name : words]
            case .address(let address): return [words.isEmpty ? address : "\(words) (\(address))"]
            }
        }
    }

    /// Where the links inside lead, in reading order, as the file says it; decoration has none.
    var linkTargets: [String] {
        switch self {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): return []
        case .group(_, _, let content): return content.flatMap(\.linkTargets)
        case .link(let target, let content):
            if Ink.bounds(of: content) == nil { return [] }
            switch target {
            case .anchor(let name), .page(let name): return [name]
            case .address(let address): return [LinkAddress.encoded(address) ?? ""]
            }
        }
    }

    /// The words inside, and the texts that stand for figures.
    private var words: [String] {
        switch self {
        case .rule, .area, .anchor: []
        case .text(let line, _): line.text.split(separator: " ").map(String.init)
        case .link(_, let content): content.flatMap(\.words)
        case .group(.figure(let alternative), _, _): [alternative]
        case .group(_, _, let content): content.flatMap(\.words)
        }
    }
}
