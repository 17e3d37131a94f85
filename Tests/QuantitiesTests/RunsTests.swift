import Quantities
import Testing

@Suite struct RunsTests {
    @Test(arguments: [
        ("", ""), ("a", "a 0..<1"), ("aaa", "a 0..<3"), ("aabcc", "a 0..<2, b 2..<3, c 3..<5"),
        ("aba", "a 0..<1, b 1..<2, a 2..<3"),
    ])
    func `Neighbours of one key make a run`(_ row: (letters: String, runs: String)) {
        let runs = Array(row.letters).runs { $0 }
        #expect(runs.map { "\($0.key) \($0.places)" }.joined(separator: ", ") == row.runs)
    }

    @Test func `The places of a part are those of the whole`() {
        #expect([1, 1, 2, 2][1...].runs { $0 }.map(\.places) == [1..<2, 2..<4])
    }
}
