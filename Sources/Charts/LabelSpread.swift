/// Places labels beside marks so that none overlaps another, each as near to its mark as can be.
enum LabelSpread {
    /// A label: the middle it would like to have, and its height with the space around it, in points.
    struct Wish: Hashable, Sendable {
        let middle: Double
        let height: Double
    }

    /// The tops of the labels in the order given, between a start and an end.
    ///
    /// Labels keep the order of their wishes. The sum of the squared ways they are moved is the least there is
    /// (isotonic regression by pooling neighbours). Where they need more room than there is, they follow each other
    /// from the start.
    static func tops(_ wishes: [Wish], from start: Double, to end: Double) -> [Double] {
        let order = wishes.indices.sorted { (wishes[$0].middle, $0) < (wishes[$1].middle, $1) }
        var pools: [(mean: Double, count: Int)] = []
        var above = 0.0
        for index in order {
            var pool = (mean: wishes[index].middle - wishes[index].height / 2 - above, count: 1)
            while let last = pools.last, last.mean > pool.mean {
                let count = last.count + pool.count
                pool = ((last.mean * Double(last.count) + pool.mean * Double(pool.count)) / Double(count), count)
                pools.removeLast()
            }
            pools.append(pool)
            above += wishes[index].height
        }
        let shifts = pools.flatMap { Array(repeating: max(start, min($0.mean, end - above)), count: $0.count) }
        var tops = wishes.map { _ in start }
        above = 0
        for (index, shift) in zip(order, shifts) {
            tops[index] = shift + above
            above += wishes[index].height
        }
        return tops
    }
}
