import Foundation
import Synchronization

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in the same order, on as many cores as there are.
    ///
    /// Only for pure work: the result is that of `map`, whatever the order of the calls. Many elements are taken in
    /// runs, so that small work is not lost in handing it out.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let run = Swift.max(1, count / 256)
        let turns = (count + run - 1) / run
        return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
            nonisolated(unsafe) let slots = buffer
            let taken = Atomic(0)
            concurrently(Sharing.isOn ? 1 : Swift.min(availableCores, turns)) { _ in
                while true {
                    let turn = taken.add(1, ordering: .relaxed).oldValue
                    if turn >= turns { return }
                    for place in turn * run..<Swift.min(count, (turn + 1) * run) {
                        (slots.baseAddress.map { $0 + place })?.initialize(to: transform(self[place]))
                    }
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

/// Has several threads do a piece of work, the caller's among them; all are done when this returns.
///
/// The work is told the number of its thread, from 0 on. Inside it, arrays are worked on by one thread each.
package func concurrently(_ threads: Int, _ work: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(work) { work in
        let others = (0..<max(threads, 1)).dropFirst().map { number in WorkingThread { Sharing.on { work(number) } } }
        Sharing.on { work(0) }
        for other in others { other.join() }
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
    let other = WorkingThread { slot.value.withLock { $0 = second() } }
    let own = first()
    other.join()
    return (own, slot.value.withLock { $0 } ?? second())
}

/// A place for a value that another thread brings.
private final class Slot<Value: Sendable>: Sendable {
    let value = Mutex<Value?>(nil)
}

/// The cores the system lets this process use, at least one; asked once.
package let availableCores = max(1, ProcessInfo.processInfo.activeProcessorCount)

/// Whether this thread is one of several that share a piece of work.
private enum Sharing {
    /// Where each thread keeps it.
    private static let place: pthread_key_t = {
        var place = pthread_key_t()
        pthread_key_create(&place, nil)
        return place
    }()

    static var isOn: Bool { pthread_getspecific(place) != nil }

    /// Does work as one of several threads.
    static func on(_ work: () -> Void) {
        let before = pthread_getspecific(place)
        pthread_setspecific(place, UnsafeRawPointer(bitPattern: 1))
        defer { pthread_setspecific(place, before) }
        work()
    }
}
