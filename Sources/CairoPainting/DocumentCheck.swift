internal import Drawings

/// Refuses documents Cairo would accept in silence and paint wrongly.
struct DocumentCheck {
    let faces: FontFaces

    /// Checks every page, link and bookmark; throws at the first fault.
    func check(_ document: PaginatedDocument) throws(PaintingError) {
        guard isDay(document.date) else { throw PaintingError(.date(document.date)) }
        guard !document.pages.isEmpty else { throw PaintingError(.pageSize) }
        var names = LinkNames()
        var order = ContainerOrder()
        for (index, page) in document.pages.enumerated() {
            try check(page, number: index + 1, names: &names, order: &order)
        }
        try names.checkLinks()
        try names.check(document.bookmarks)
    }

    /// Checks one page alone, as for a preview: links may lead to other pages.
    func check(_ page: Page) throws(PaintingError) {
        var names = LinkNames()
        var order = ContainerOrder()
        try check(page, number: 1, names: &names, order: &order)
    }

    private func check(
        _ page: Page, number: Int, names: inout LinkNames, order: inout ContainerOrder
    ) throws(PaintingError) {
        let sides = 0.0...14_400
        guard sides.contains(page.size.width), sides.contains(page.size.height), page.size.width > 0,
            page.size.height > 0
        else { throw PaintingError(.pageSize, page: number) }
        let check = InkCheck(faces: faces, size: page.size, page: number)
        for ink in page.ink {
            try check.check(ink, at: .zero, in: .containers([]), names: &names, order: &order)
        }
    }
}

/// The check of one page's ink.
private struct InkCheck {
    let faces: FontFaces
    let size: Size
    let page: Int

    func check(
        _ ink: Ink, at offset: Point, in place: Surroundings, names: inout LinkNames, order: inout ContainerOrder
    ) throws(PaintingError) {
        guard ink.isUsable else { throw fault(.number, ink) }
        switch ink {
        case .rule, .area: try checkPlace(of: ink, at: offset)
        case .text(let line, _):
            try check(line, of: ink, in: place)
            try checkPlace(of: ink, at: offset)
        case .link(let target, let content):
            if place.isContainer { throw fault(.nesting("a link must stand inside an element such as P or TD"), ink) }
            if let reason = place == .artifact ? nil : names.note(target, page: page) { throw fault(reason, ink) }
            for inner in content { try check(inner, at: offset, in: place, names: &names, order: &order) }
        case .anchor(let name, let point):
            if let reason = place == .artifact ? nil : names.define(name) { throw fault(reason, ink) }
            let spot = point + offset
            if !holds(Rectangle(x: spot.x, y: spot.y, width: 0, height: 0)) { throw fault(.offPage, ink) }
        case .group(let role, let move, let content):
            if let rule = place.objection(to: role) { throw fault(.nesting(rule), ink) }
            let inside = place.inside(role, holding: content)
            if inside.leaf != nil, case .containers(let path) = place, let rule = order.enter(path) {
                throw fault(.nesting(rule), ink)
            }
            for inner in content { try check(inner, at: offset + move, in: inside, names: &names, order: &order) }
        }
    }

    private func check(_ line: TextLine, of ink: Ink, in place: Surroundings) throws(PaintingError) {
        if place.isContainer { throw fault(.nesting("text must stand inside an element such as P or TD"), ink) }
        if line.runs.isEmpty, line.text.contains(where: { !$0.isWhitespace }) { throw fault(.unshaped, ink) }
        for run in line.runs {
            let glyphs = run.clusters.reduce(0) { $0 + $1.glyphs }
            let bytes = run.clusters.reduce(0) { $0 + $1.bytes }
            guard glyphs == run.glyphs.count, bytes == run.text.utf8.count else { throw fault(.unshaped, ink) }
            if run.glyphs.contains(where: { $0.index & unknownFlag != 0 }) { throw fault(.missingLetters, ink) }
        }
        let face = try faces.face(line.font)
        if let problem = face.fault { throw fault(.font(problem), ink) }
    }

    private func checkPlace(of ink: Ink, at offset: Point) throws(PaintingError) {
        guard let box = ink.bounds?.moved(by: offset) else { return }
        if !holds(box) { throw fault(.offPage, ink) }
    }

    /// Whether a rectangle lies on the page, give or take half a point.
    private func holds(_ box: Rectangle) -> Bool {
        box.x >= -0.5 && box.y >= -0.5 && box.maxX <= size.width + 0.5 && box.maxY <= size.height + 0.5
    }

    private func fault(_ reason: PaintingError.Reason, _ ink: Ink) -> PaintingError {
        let words = ink.dump().first ?? ""
        return PaintingError(reason, page: page, ink: words.count > 120 ? words.prefix(120) + "…" : words)
    }
}

/// Whether a date is written as year-month-day.
private func isDay(_ date: String) -> Bool {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    let digits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard digits, parts.map(\.utf8.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]) else {
        return false
    }
    return (1...12).contains(month) && (1...31).contains(day)
}
