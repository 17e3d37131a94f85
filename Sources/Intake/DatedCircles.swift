import Diagnostics
import Quantities

/// Finds circles among dated links, at most one of which leads away from an entry on any day.
///
/// The links are laid over a tree of spans of time. Going down the tree joins what the links of a span connect, going
/// up undoes it (offline dynamic connectivity). With at most one link leading away from each entry, links close a
/// circle just when they join what was joined already. Costs links × log², and names one circle at least.
struct DatedCircles {
    private let links: [Link]
    private let ends: [(from: Int, to: Int)]
    /// The days at which a link begins, or has ended; spans lie between them.
    private let borders: [Int]
    /// The links that hold over a whole span of the tree but not over the span above it.
    private var held: [Int: [Int]] = [:]
    /// The entry each entry is joined under, itself at the top, and how many are joined under it.
    private var tops: [Int]
    private var sizes: [Int]
    /// The link that leads away from each entry now.
    private var away: [Int?]
    private var found: Set<[Int]> = []
    private var stepsLeft = 500_000

    /// One diagnostic for every circle that holds on some day.
    static func faults(among links: [Link]) -> [Diagnostic] {
        var search = DatedCircles(links)
        search.visit(1, 0..<search.borders.count + 1)
        return search.found.map { circle in Link.cycle(circle.map { links[$0] }) }
    }

    private init(_ links: [Link]) {
        self.links = links
        var numbers: [String: Int] = [:]
        for id in links.flatMap({ [$0.from, $0.to] }) where numbers[id] == nil { numbers[id] = numbers.count }
        ends = links.map { (numbers[$0.from] ?? 0, numbers[$0.to] ?? 0) }
        borders = Set(links.flatMap { [$0.since?.ordinal, $0.until.map { $0.ordinal + 1 }].compactMap { $0 } }).sorted()
        tops = Array(0..<numbers.count)
        sizes = Array(repeating: 1, count: numbers.count)
        away = Array(repeating: nil, count: numbers.count)
        let span = Dictionary(uniqueKeysWithValues: borders.enumerated().map { ($1, $0 + 1) })
        for (index, link) in links.enumerated() {
            let first = link.since.flatMap { span[$0.ordinal] } ?? 0
            let last = link.until.flatMap { span[$0.ordinal + 1] } ?? borders.count + 1
            if first < last { lay(index, over: first..<last, 1, 0..<borders.count + 1) }
        }
    }

    private mutating func lay(_ link: Int, over wanted: Range<Int>, _ node: Int, _ span: Range<Int>) {
        guard wanted.overlaps(span) else { return }
        if wanted.lowerBound <= span.lowerBound, span.upperBound <= wanted.upperBound {
            held[node, default: []].append(link)
        } else {
            let middle = (span.lowerBound + span.upperBound) / 2
            lay(link, over: wanted, 2 * node, span.lowerBound..<middle)
            lay(link, over: wanted, 2 * node + 1, middle..<span.upperBound)
        }
    }

    private mutating func visit(_ node: Int, _ span: Range<Int>) {
        var joined: [Int] = []
        for link in held[node] ?? [] {
            away[ends[link].from] = link
            let (one, other) = (top(of: ends[link].from), top(of: ends[link].to))
            if one == other {
                note(circleThrough: link)
            } else {
                let (small, large) = sizes[one] < sizes[other] ? (one, other) : (other, one)
                tops[small] = large
                sizes[large] += sizes[small]
                joined.append(small)
            }
        }
        if span.count > 1 {
            let middle = (span.lowerBound + span.upperBound) / 2
            visit(2 * node, span.lowerBound..<middle)
            visit(2 * node + 1, middle..<span.upperBound)
        }
        for small in joined.reversed() {
            sizes[tops[small]] -= sizes[small]
            tops[small] = small
        }
        for link in held[node] ?? [] { away[ends[link].from] = nil }
    }

    private func top(of entry: Int) -> Int {
        var entry = entry
        while tops[entry] != entry { entry = tops[entry] }
        return entry
    }

    /// Follows the links from the end of one until they come back to its beginning.
    private mutating func note(circleThrough link: Int) {
        guard stepsLeft > 0 else { return }
        var circle = [link]
        var entry = ends[link].to
        while entry != ends[link].from, let next = away[entry], circle.count <= links.count {
            circle.append(next)
            entry = ends[next].to
        }
        stepsLeft -= circle.count
        guard entry == ends[link].from else { return }
        let begin = circle.indices.min { circle[$0] < circle[$1] } ?? 0
        found.insert(Array(circle[begin...] + circle[..<begin]))
    }
}
