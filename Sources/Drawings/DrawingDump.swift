extension Ink {
    /// The ink in words, one line each, indented by depth: what tests compare and people review.
    package func dump(indent: Int = 0) -> [String] {
        let space = String(repeating: "  ", count: indent)
        switch self {
        case .rule(let start, let end, let stroke):
            return [space + "rule \(words(start)) to \(words(end)) \(words(stroke))"]
        case .area(let outline, let fill, let stroke):
            let parts = [fill.map { "fill \($0.hex)" }, stroke.map(words)].compactMap { $0 }
            return [space + "area \(words(outline)) " + parts.joined(separator: " ")]
        case .text(let line, let point):
            let style =
                "\(short(line.font.size))\(line.font.isBold ? " bold" : "")\(line.font.isItalic ? " italic" : "")"
            return [space + "text \(words(point)) \(style) \(line.color.hex) “\(line.text)”"]
        case .link(let target, let ink):
            let place =
                switch target {
                case .anchor(let name): "#" + name
                case .page(let name): "page of #" + name
                case .address(let address): address
                }
            return [space + "link \(place)"] + ink.flatMap { $0.dump(indent: indent + 1) }
        case .anchor(let name, let point):
            return [space + "anchor \(name) \(words(point))"]
        case .group(let role, let offset, let ink):
            return [space + "\(words(role)) \(words(offset))"] + ink.flatMap { $0.dump(indent: indent + 1) }
        }
    }
}

extension Drawing {
    /// The drawing in words.
    package var dump: String {
        (["drawing \(short(size.width))×\(short(size.height))"] + ink.flatMap { $0.dump(indent: 1) })
            .joined(separator: "\n")
    }
}

private func words(_ role: Role) -> String {
    switch role {
    case .artifact: "artifact"
    case .plain: "group"
    case .figure(let alternative): "Figure “\(alternative)”"
    default: role.tag ?? "group"
    }
}

private func words(_ point: Point) -> String { "(\(short(point.x)), \(short(point.y)))" }

private func words(_ stroke: Stroke) -> String {
    "stroke \(stroke.color.hex) \(short(stroke.width))" + (stroke.dashes.isEmpty ? "" : " dashed")
}

private func words(_ outline: Outline) -> String {
    switch outline {
    case .rectangle(let box, _): "rectangle (\(short(box.x)), \(short(box.y))) \(short(box.width))×\(short(box.height))"
    case .circle(let center, let radius): "circle \(words(center)) \(short(radius))"
    case .polygon(let corners): "polygon " + corners.map(words).joined(separator: " ")
    }
}

/// A length with at most one decimal.
private func short(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return Int(exactly: tenths).map { "\($0)" } ?? "\(tenths)"
}
