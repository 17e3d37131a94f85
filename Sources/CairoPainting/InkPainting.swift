internal import Drawings

/// Puts ink on a canvas; with a tag tree it also writes elements, links and anchors.
struct InkPainting {
    let faces: FontFaces
    /// The open elements; nil on surfaces without tags.
    private var tags: TagTree?
    /// The face the canvas has now; taking one is the dearest step of setting text.
    private var face: FontFace?

    init(faces: FontFaces, tags: TagTree? = nil) {
        self.faces = faces
        self.tags = tags
    }

    /// Paints a page's ink.
    mutating func paint(_ page: Page, on canvas: borrowing Canvas) throws(PaintingError) {
        for ink in page.ink { try paint(ink, at: .zero, in: .containers([]), on: canvas) }
    }

    /// Begins the tag tree; on the first page, once its size is set.
    func beginDocument(on canvas: borrowing Canvas) {
        tags?.beginDocument(on: canvas)
    }

    /// Ends the tag tree, before the last page is shown.
    mutating func endDocument(on canvas: borrowing Canvas) {
        tags?.endDocument(on: canvas)
    }

    private mutating func take(_ font: Font, on canvas: borrowing Canvas) throws(PaintingError) {
        let next = try faces.face(font)
        guard face !== next else { return }
        canvas.take(next)
        face = next
    }

    /// Paints ink at an offset within what surrounds it.
    private mutating func paint(
        _ ink: Ink, at offset: Point, in place: Surroundings, on canvas: borrowing Canvas
    ) throws(PaintingError) {
        switch ink {
        case .rule(let start, let end, let stroke):
            canvas.rule(from: start + offset, to: end + offset, stroke)
        case .area(let outline, let fill, let stroke):
            canvas.area(outline, at: offset, fill: fill, stroke: stroke)
        case .text(let line, let point):
            try take(line.font, on: canvas)
            let isSpan = tags != nil && place.isMixed
            if isSpan { canvas.beginTag("Span") }
            for run in line.runs { canvas.text(run, color: line.color, at: point + offset) }
            if isSpan { canvas.endTag("Span") }
        case .link(let target, let content):
            let isTagged = tags != nil && place != .artifact
            if isTagged { canvas.beginTag("Link", attributes: attributes(of: target, around: content, at: offset)) }
            for ink in content { try paint(ink, at: offset, in: place.inLink(content), on: canvas) }
            if isTagged { canvas.endTag("Link") }
        case .anchor(let name, let point):
            guard tags != nil, place != .artifact else { return }
            let spot = point + offset
            canvas.beginTag("cairo.dest", attributes: "name='\(name)' x=\(short(spot.x)) y=\(short(spot.y))")
            canvas.endTag("cairo.dest")
        case .group(let role, let move, let content):
            let inner = place.inside(role, holding: content)
            let tag = tags == nil || inner == .artifact || inner.isContainer ? nil : role.tag
            if case .containers(let path) = place, tag != nil { tags?.move(to: path, on: canvas) }
            if let tag { canvas.beginTag(tag) }
            for ink in content { try paint(ink, at: offset + move, in: inner, on: canvas) }
            if let tag { canvas.endTag(tag) }
        }
    }
}

/// A link's attributes: its target and the rectangle that can be clicked.
private func attributes(of target: LinkTarget, around content: [Ink], at offset: Point) -> String {
    let place =
        switch target {
        case .anchor(let name), .page(let name): "dest='\(name)'"
        case .address(let address): "uri='\(LinkAddress.encoded(address) ?? "")'"
        }
    guard let box = Ink.bounds(of: content)?.moved(by: offset) else { return place }
    return place + " rect=[\(short(box.x)) \(short(box.y)) \(short(box.width)) \(short(box.height))]"
}

/// A length with at most three decimals and never an exponent.
private func short(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths.magnitude % 1000)
    let fraction = String(repeating: "0", count: 3 - digits.count) + digits
    return (thousandths < 0 ? "-" : "") + "\(thousandths.magnitude / 1000).\(fraction)"
}
