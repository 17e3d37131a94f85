import Indicators
import Quantities

/// Who stands below whom, by places in the register's list of committees.
struct Tree {
    /// The places of those directly below each committee, in file order; a circle is cut where it closes.
    let children: [[Int]]
    /// Every committee of the tree once, those below before those above.
    let upwards: [Int]

    /// The tree of a day, made of the committees that exist then; without a day, each below its latest parent.
    init(_ committees: [Committee], on day: Day? = nil) {
        let places = Tree.places(of: committees)
        let stands = committees.map { committee in day.map(committee.exists) ?? true }
        var children = Array(repeating: [Int](), count: committees.count)
        var tops: [Int] = []
        for (place, committee) in committees.enumerated() where stands[place] {
            let parent = day.map { committee.parent(on: $0) } ?? committee.parent
            if let above = parent.flatMap({ places[$0] }), stands[above] {
                children[above].append(place)
            } else {
                tops.append(place)
            }
        }
        var seen = Array(repeating: false, count: committees.count)
        var downwards: [Int] = []
        // Whoever no top leads to stands in a circle; the first of them is taken for its top.
        for top in tops + committees.indices.filter({ stands[$0] }) where !seen[top] {
            var waiting = [top]
            seen[top] = true
            while let place = waiting.popLast() {
                downwards.append(place)
                children[place].removeAll { seen[$0] }
                for child in children[place] { seen[child] = true }
                waiting += children[place]
            }
        }
        self.children = children
        upwards = downwards.reversed()
    }

    /// The place of each committee by its id; of two with the same id the first.
    static func places(of committees: [Committee]) -> [String: Int] {
        Dictionary(committees.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
