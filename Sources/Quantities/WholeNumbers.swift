extension Span<UInt8> {
    /// The number a run of ASCII digits states; nil when anything else stands among them.
    func wholeNumber(_ range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// Whether the bytes from an index on begin with those of a text.
    func has(_ text: StaticString, at start: Int) -> Bool {
        guard count >= start + text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { wanted in wanted.indices.allSatisfy { self[start + $0] == wanted[$0] } }
    }
}
