import Dispatch

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in the same order, on as many cores as there are.
    ///
    /// Only for pure work: the result is that of `map`, whatever the order of the calls.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let results = [Result?](unsafeUninitializedCapacity: count) { buffer, initialized in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: count) { place in
                (slots.baseAddress.map { $0 + place })?.initialize(to: transform(self[place]))
            }
            initialized = count
        }
        return results.compactMap(\.self)
    }

    /// The lists `transform` makes of each element, one after the other, on as many cores as there are.
    package func concurrentFlatMap<Result: Sendable>(_ transform: @Sendable (Element) -> [Result]) -> [Result] {
        concurrentMap(transform).flatMap(\.self)
    }
}
