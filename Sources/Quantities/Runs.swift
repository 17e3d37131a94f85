extension RandomAccessCollection where Index == Int {
    /// The runs of neighbours that have the same key, in order, each with that key and where it stands.
    @inlinable
    package func runs<Key: Equatable>(by key: (Element) -> Key) -> [(key: Key, places: Range<Int>)] {
        var runs: [(key: Key, places: Range<Int>)] = []
        var start = startIndex
        while start < endIndex {
            let shared = key(self[start])
            var end = start + 1
            while end < endIndex, key(self[end]) == shared { end += 1 }
            runs.append((shared, start..<end))
            start = end
        }
        return runs
    }
}
