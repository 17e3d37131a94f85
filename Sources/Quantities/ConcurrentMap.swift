import Dispatch

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in the same order, on as many cores as there are.
    ///
    /// Only for pure work: the result is that of `map`, whatever the order of the calls. Many elements are taken in
    /// runs, so that small work is not lost in handing it out.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let run = Swift.max(1, count / 256)
        return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: (count + run - 1) / run) { turn in
                for place in turn * run..<Swift.min(count, (turn + 1) * run) {
                    (slots.baseAddress.map { $0 + place })?.initialize(to: transform(self[place]))
                }
            }
            initialized = count
        }
    }

    /// The lists `transform` makes of each element, one after the other, on as many cores as there are.
    package func concurrentFlatMap<Result: Sendable>(_ transform: @Sendable (Element) -> [Result]) -> [Result] {
        let lists = concurrentMap(transform)
        var all: [Result] = []
        all.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        for list in lists { all += list }
        return all
    }
}
