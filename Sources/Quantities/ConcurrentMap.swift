import Dispatch
import Synchronization

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

/// What two pieces of pure work give, the second done by another thread meanwhile.
///
/// In both of them arrays are still worked on by all cores, as they are not where one `concurrentMap` stands in
/// another.
package func together<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let slot = Slot<Second>()
    let done = DispatchGroup()
    DispatchQueue.global().async(group: done) { slot.value.withLock { $0 = second() } }
    let own = first()
    done.wait()
    return (own, slot.value.withLock { $0 } ?? second())
}

/// A place for a value that another thread brings.
private final class Slot<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}
