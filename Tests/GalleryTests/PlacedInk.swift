import Drawings

/// A page's ink laid out flat: every piece with the rectangle it covers on the page.
struct PlacedInk {
    /// A line of text where it stands.
    struct Line {
        let text: String
        /// The room its letters take: from a capital's top to a tail's end.
        let box: Rectangle
        /// Whether nobody hears it: running heads, repeated heads, legends.
        let isDecoration: Bool
        /// Whether it heads a column of a table.
        let isHead: Bool
    }

    private(set) var lines: [Line] = []
    /// The numbers of the tables on the page, and of those whose head is among them.
    private(set) var tables: Set<Int> = []
    private(set) var headedTables: Set<Int> = []

    init(_ page: Page) {
        for ink in page.ink { add(ink, Point(0, 0), isDecoration: false, isHead: false, table: nil) }
    }

    private mutating func add(_ ink: Ink, _ origin: Point, isDecoration: Bool, isHead: Bool, table: Int?) {
        switch ink {
        case .text(let line, let point):
            let (up, down) = (min(line.ascent, line.font.size * 0.7), min(line.descent, line.font.size * 0.2))
            let box = Rectangle(
                x: origin.x + point.x, y: origin.y + point.y - up, width: line.width, height: up + down)
            lines.append(Line(text: line.text, box: box, isDecoration: isDecoration, isHead: isHead))
        case .link(_, let parts):
            for part in parts { add(part, origin, isDecoration: isDecoration, isHead: isHead, table: table) }
        case .group(let role, let offset, let parts):
            var (isDecoration, isHead, table) = (isDecoration, isHead, table)
            switch role {
            case .artifact: isDecoration = true
            case .table(let number):
                table = number
                tables.insert(number)
            case .tableHead:
                isHead = true
                if let table { headedTables.insert(table) }
            default: break
            }
            let place = Point(origin.x + offset.x, origin.y + offset.y)
            for part in parts { add(part, place, isDecoration: isDecoration, isHead: isHead, table: table) }
        default: break
        }
    }

    /// Pairs of lines that stand on each other.
    var collisions: [(String, String)] {
        let sorted = lines.filter { !$0.text.allSatisfy(\.isWhitespace) }.sorted { $0.box.y < $1.box.y }
        var found: [(String, String)] = []
        for (index, line) in sorted.enumerated() {
            for other in sorted[(index + 1)...] {
                if other.box.y >= line.box.maxY - 0.3 { break }
                if min(line.box.maxX, other.box.maxX) - max(line.box.x, other.box.x) > 0.6 {
                    found.append((line.text, other.text))
                }
            }
        }
        return found
    }
}

/// What is wrong with pages, whatever they show.
enum PageCheck {
    static func faults(of document: PaginatedDocument) -> [String] {
        let pages = document.pages.map(PlacedInk.init)
        return zip(document.pages, pages).enumerated().flatMap { index, pair in
            let (page, placed) = pair
            let name = "page \(index + 1): "
            let outside = page.ink.flatMap { strays($0, page.size) }.map { name + "leaves the page: " + $0 }
            let collisions = placed.collisions.map { name + "“\($0.0)” stands on “\($0.1)”" }
            return outside + overlaps(page).map { name + $0 } + collisions
        } + missingHeads(pages)
    }

    private static func strays(_ ink: Ink, _ size: Size) -> [String] {
        guard let box = ink.bounds else { return [] }
        let isInside =
            box.x >= 0 && box.y >= 0 && box.maxX <= size.width && box.maxY <= size.height && box.width.isFinite
            && box.height.isFinite
        return isInside ? [] : ["\(box) \(ink.dump().prefix(3).joined(separator: " / "))"]
    }

    /// Strips and frames whose ink covers the same place; rules at an edge may touch.
    private static func overlaps(_ page: Page) -> [String] {
        let boxes = page.ink.flatMap { ink in
            // The frame around the column is one piece of decoration at the head and the foot.
            if case .group(.artifact, _, let parts) = ink { parts } else { [ink] }
        }.compactMap(\.bounds)
        return boxes.enumerated().flatMap { index, box in
            boxes[(index + 1)...].compactMap { other in
                let width = min(box.maxX, other.maxX) - max(box.x, other.x)
                let height = min(box.maxY, other.maxY) - max(box.y, other.y)
                return width > 1 && height > 2.5 ? "ink at \(box) overlaps ink at \(other)" : nil
            }
        }
    }

    /// Pages on which a table goes on without its head, in capitals, no word of which is torn that the head keeps whole.
    private static func missingHeads(_ pages: [PlacedInk]) -> [String] {
        var heads: [Int: Set<String>] = [:]
        var faults: [String] = []
        for (index, page) in pages.enumerated() {
            for table in page.tables.sorted() {
                if page.headedTables.contains(table) {
                    heads[table] = words(page.lines.filter(\.isHead), isUpper: true)
                } else if let head = heads[table] {
                    let repeated = words(page.lines.filter(\.isDecoration), isUpper: false)
                    let all = page.lines.filter(\.isDecoration).map(\.text).joined()
                    // Short ones may be pieces of a word that the head itself tears.
                    let missing = head.subtracting(repeated).filter { $0.count > 4 || !all.contains($0) }.sorted()
                    if !missing.isEmpty { faults.append("page \(index + 1): the head lacks \(missing)") }
                }
            }
        }
        return faults
    }

    private static func words(_ lines: [PlacedInk.Line], isUpper: Bool) -> Set<String> {
        Set(lines.flatMap { (isUpper ? $0.text.uppercased() : $0.text).split(separator: " ").map(String.init) })
    }
}
