/// Leaves out of lines of Swift what does not run: comments, and what stands in string literals.
///
/// Interpolations run, so that they stay, in their brackets.
struct BareCode {
    /// What a place of a line lies in; code itself, where there is none.
    private enum Layer: Hashable {
        /// A literal on one line.
        case literal
        /// A literal of many lines.
        case text
        /// Code inside a literal, with so many brackets of its own open.
        case interpolation(brackets: Int)
    }

    private static let (quote, slash, backslash) = (UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"))
    private static let (opening, closing) = (UInt8(ascii: "("), UInt8(ascii: ")"))

    /// What is open where the next line begins, the innermost last.
    private var layers: [Layer] = []

    /// The lines of a file without comments and literals.
    static func lines(_ lines: [Substring]) -> [String] {
        var code = BareCode()
        return lines.map { code.line($0) }
    }

    private mutating func line(_ line: Substring) -> String {
        var rest = Array(line.utf8)[...]
        var kept: [UInt8] = []
        while let first = rest.first {
            let length: Int
            switch layers.last {
            case .literal, .text: length = skipped(rest, &kept)
            case nil, .interpolation:
                if rest.starts(with: [Self.slash, Self.slash]) { rest = [] }
                length = rest.isEmpty ? 0 : read(first, rest, &kept)
            }
            rest = rest.dropFirst(length)
        }
        // No literal on one line goes on in the next: what looks like one is the quote of a pattern.
        if let open = layers.firstIndex(of: .literal) { layers.removeSubrange(open...) }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Goes on in a literal; how many bytes are done with.
    private mutating func skipped(_ rest: ArraySlice<UInt8>, _ kept: inout [UInt8]) -> Int {
        if rest.starts(with: [Self.backslash, Self.opening]) {
            layers.append(.interpolation(brackets: 0))
            kept.append(Self.opening)
            return 2
        }
        if rest.first == Self.backslash { return 2 }
        let end = [UInt8](repeating: Self.quote, count: layers.last == .text ? 3 : 1)
        guard rest.starts(with: end) else { return 1 }
        layers.removeLast()
        return end.count
    }

    /// Goes on in code; how many bytes are done with.
    private mutating func read(_ first: UInt8, _ rest: ArraySlice<UInt8>, _ kept: inout [UInt8]) -> Int {
        if first == Self.quote {
            let isText = rest.starts(with: [first, first, first])
            layers.append(isText ? .text : .literal)
            return isText ? 3 : 1
        }
        kept.append(first)
        if case .interpolation(let brackets) = layers.last {
            if first == Self.closing, brackets == 0 {
                layers.removeLast()
            } else if first == Self.opening || first == Self.closing {
                layers[layers.count - 1] = .interpolation(brackets: brackets + (first == Self.opening ? 1 : -1))
            }
        }
        return 1
    }
}
