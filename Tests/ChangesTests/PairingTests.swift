import Indicators
import Quantities
import Testing

/// Which figures and targets of two editions are the same one.
@Suite struct PairingTests {
    /// Two editions and the lines of what differs.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let old: [String]
        let new: [String]
        let lines: [String]

        init(_ name: String, _ old: [String], _ new: [String], _ lines: [String]) {
            (testDescription, self.old, self.new, self.lines) = (name, old, new, lines)
        }
    }

    @Test(arguments: [
        Case("nothing", ["x,a,2020-2025,2025,36"], ["x,a,2020-2025,2025,36"], []),
        Case("a new one", [], ["x,c,,2025,36"], []),
        Case(
            "another year", ["x,a,2020-2025,2024,36"], ["x,a,2020-2025,2024,36", "x,a,2020-2025,2025,37"],
            ["figure_added |  | 37 | neither"]),
        Case(
            "one less", ["x,a,2020-2025,2024,36", "x,a,2020-2025,2025,37"], ["x,a,2020-2025,2024,36"],
            ["figure_withdrawn | 37 |  | neither"]),
        Case(
            "a value where there was none", ["x,a,2020-2025,2025,,L", "x,c,,2025,1"],
            ["x,a,2020-2025,2025,37", "x,c,,2025,1"], ["figure_added |  | 37 | neither"]),
        Case("another source", ["x,a,2020-2025,2025,36,A,one"], ["x,a,2020-2025,2025,36,A,two,p9"], []),
        Case(
            "an actual figure", ["x,a,2020-2025,2025,36,E"], ["x,a,2020-2025,2025,36,A"],
            ["figure_revised | 36 | 36 | neither"]),
        Case(
            "one of two sources", ["x,a,2020-2025,2025,36,A,one", "x,a,2020-2025,2025,38,A,two"],
            ["x,a,2020-2025,2025,38,A,two", "x,a,2020-2025,2025,37,A,one"], ["figure_revised | 36 | 37 | better"]),
        Case(
            "the equal one first", ["x,a,2020-2025,2025,36,A,one", "x,a,2020-2025,2025,37,A,two"],
            ["x,a,2020-2025,2025,37,A,one"], ["figure_withdrawn | 36 |  | neither"]),
        Case(
            "the same place before another", ["x,a,2020-2025,2025,1,A,one,p1", "x,a,2020-2025,2025,2,A,one,p2"],
            ["x,a,2020-2025,2025,3,A,one,p2"],
            ["figure_revised | 2 | 3 | better", "figure_withdrawn | 1 |  | neither"]),
        Case(
            "an amended target", ["x,t,2025-2030,2030,75..80"], ["x,t,2025-2030,2030,80..85"],
            ["target_amended | 75..80 | 80..85 | neither"]),
        Case(
            "a target for another year", ["x,t,2025-2030,2030,75"], ["x,t,2025-2030,2029,75"],
            ["target_set |  | 75 | neither", "target_withdrawn | 75 |  | neither"]),
        Case(
            "a target without a figure", ["x,t,2025-2030,2030,,L"], ["x,t,2025-2030,2030,75"],
            ["target_set |  | 75 | neither"]),
        Case(
            "a target of another term", ["x,t,2020-2025,2025,30"],
            ["x,t,2020-2025,2025,30", "x,t,2025-2030,2030,75"], ["target_set |  | 75 | neither"]),
        Case("other digits", ["x,a,2020-2025,2025,36.50"], ["x,a,2020-2025,2025,36.5"], []),
    ])
    func `Figures and targets are paired by what they speak of`(_ pairing: Case) throws {
        #expect(try SmallEdition(pairing.new).changes(since: SmallEdition(pairing.old)).lines == pairing.lines)
    }

    @Test func `Other words for a grade or a unit are no change, another unit is one without effect`() throws {
        let (grade, same) = (["x,a,2020-2025,2025,grade tốt"], ["x,a,2020-2025,2025,grade good"])
        let graded = try SmallEdition(same, [.graded], language: .en).changes(since: SmallEdition(grade, [.graded]))
        #expect(graded.lines == [])
        let rows = ["x,a,2020-2025,2025,36"]
        #expect(try SmallEdition(rows, language: .en).changes(since: SmallEdition(rows)).lines == [])
        let million = Indicator.small("x", .higher, unit: ("triệu USD", "million USD"), ("Xuất khẩu", "Exports"))
        let changes = try SmallEdition(["x,a,2020-2025,2025,37"], [million]).changes(since: SmallEdition(rows))
        #expect(changes.lines == ["figure_revised | 36 | 37 | neither"])
        #expect(changes.sentences(.vi) == ["Xuất khẩu (2025): số liệu được sửa từ 36 tỷ USD thành 37 triệu USD."])
    }
}
