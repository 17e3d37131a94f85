import Quantities
import TestSupport
import Testing

@Suite struct CollationTests {
    @Test(arguments: [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "o", "ô", "ơ", "u", "ư", "x", "y"],
        ["ma", "mà", "mả", "mã", "má", "mạ", "mã lực"],
        ["da", "dạ", "dân", "đa", "đá", "đảng"],
        ["Hải Dương", "Hải Phòng", "Hải Phòng cũ"],
        ["Quảng Nam", "Quảng Ninh"],
        ["An", "an", "Ấn", "ban"],
        ["1", "2", "a"],
    ])
    func `Words stand in the order of the alphabet`(_ sorted: [String]) {
        var generator = SeededGenerator(seed: UInt64(sorted.count))
        for _ in 0..<20 {
            #expect(Collation.sorted(sorted.shuffled(using: &generator)) == sorted)
        }
    }

    @Test func `Both spellings of Unicode stand in the same place`() {
        let composed = "Đ\u{1EA1}t"
        let decomposed = "Đa\u{323}t"
        for spelling in [composed, decomposed] {
            #expect(Collation.sorted(["Đau", spelling, "Đat"]) == ["Đat", spelling, "Đau"])
        }
    }
}
