extension Sequence where Element: Hashable {
    /// The elements in the order they come first, each once.
    @inlinable
    package var distinct: [Element] { distinct { $0 } }
}

extension Sequence {
    /// The elements in their order; of those that have the same key only the first.
    @inlinable
    package func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
