import Drawings
import Foundation
import Quantities

/// A text that may name pages: `{page:ID}` prints the number of the page a section begins on, as a link.
struct ReferringText {
    /// The text with stand-ins for numbers.
    private let text: String
    /// The anchors the stand-ins lead to, in the order of the text.
    private let anchors: [String]
    private let setting: Setting
    private let standIn: String

    /// Fills in a layout's words; a reference is only what the layout writes, never what is filled in.
    init(_ words: Words, _ values: [String: String], _ setting: Setting) {
        let standIn = Phrase.page[setting.language] + noBreakSpace + PageNumber.standIn
        var text = ""
        var anchors: [String] = []
        var rest = Substring(words[setting.language])
        let fill = { (part: Substring) in
            setting.text(Words(same: String(part)), values)
                .replacing(standIn, with: standIn.replacing(noBreakSpace, with: " "))
        }
        while rest.utf8.contains(UInt8(ascii: "{")), let match = rest.firstMatch(of: /\{page:([a-z0-9-]+)\}/) {
            text += fill(rest[..<match.range.lowerBound]) + standIn
            anchors.append(SectionNames.anchor(String(match.1)))
            rest = rest[match.range.upperBound...]
        }
        self.text = text + fill(rest)
        self.anchors = anchors
        self.setting = setting
        self.standIn = standIn
    }

    /// The text broken to a width, and its ink with the block's top at a point.
    func set(_ font: Theme.FontRole, _ color: Theme.ColorRole = .ink, width: Double, at origin: Point = .zero)
        -> (block: TextBlock, ink: [Ink])
    {
        let block = setting.block(text, font, color, width: width)
        var left = anchors[...]
        let ink = block.lines.indices.flatMap { index -> [Ink] in
            let line = block.lines[index]
            let start = block.start(ofLine: index, at: origin)
            return left.isEmpty ? [.text(line, at: start)] : parts(line, at: start, &left)
        }
        return (block, ink)
    }

    /// A line in parts, those that name pages as links; together as wide as the line.
    private func parts(_ line: TextLine, at start: Point, _ anchors: inout ArraySlice<String>) -> [Ink] {
        var texts: [(text: String, anchor: String?)] = []
        var rest = Substring(line.text)
        while !anchors.isEmpty, let found = rest.firstRange(of: standIn) {
            texts.append((String(rest[..<found.lowerBound]), nil))
            texts.append((standIn, anchors.removeFirst()))
            rest = rest[found.upperBound...]
        }
        guard !texts.isEmpty else { return [.text(line, at: start)] }
        texts.append((String(rest), nil))
        let color = line.color
        let parts = texts.filter { !$0.text.isEmpty }.map { part in
            let color = part.anchor == nil ? color : setting.theme.color(.brand)
            return (line: setting.measurer.line(part.text, font: line.font, color: color), anchor: part.anchor)
        }
        let natural = parts.reduce(0) { $0 + $1.line.width }
        let spaces = parts.reduce(0) { $0 + $1.line.text.count { $0 == " " } }
        let each = spaces > 0 ? (line.width - natural) / Double(spaces) : 0
        var x = start.x
        return parts.map { part in
            let count = Double(part.line.text.count { $0 == " " })
            let spread = part.line.spread(to: part.line.width + each * count)
            defer { x += spread.width }
            let ink = Ink.text(spread, at: Point(x, start.y))
            return part.anchor.map { .link(.page(of: $0), [ink]) } ?? ink
        }
    }
}
