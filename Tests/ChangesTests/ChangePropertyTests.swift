import TestSupport
import Testing

/// What holds for every pair of editions.
@Suite struct ChangePropertyTests {
    @Test(arguments: 0..<40) func `An edition does not differ from itself`(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let edition = try SmallEdition(rows(&dice))
        #expect(edition.changes(since: edition).lines == [])
    }

    @Test(arguments: 0..<40) func `The order of rows does not matter`(seed: UInt64) throws {
        var dice = SeededGenerator(seed: seed)
        let (old, new) = (rows(&dice), rows(&dice))
        let changes = try SmallEdition(new).changes(since: SmallEdition(old)).rows()
        let shuffled = try SmallEdition(new.shuffled(using: &dice))
            .changes(since: SmallEdition(old.shuffled(using: &dice))).rows()
        // Of facts that contradict each other the first one is judged, so verdicts may differ.
        let figures = { (rows: [[String: String]]) in rows.filter { $0["change"]?.hasPrefix("figure") == true } }
        #expect(figures(changes) == figures(shuffled))
    }

    @Test(arguments: 0..<60) func `Looked at from the other side every change is the opposite one`(seed: UInt64) throws
    {
        var dice = SeededGenerator(seed: seed)
        let (one, other) = (try SmallEdition(rows(&dice)), try SmallEdition(rows(&dice)))
        let there = other.changes(since: one).rows().map { row in
            ["indicator_id", "term", "period", "change", "old", "new", "unit", "effect"].map { row[$0] ?? "" }
        }
        let back = one.changes(since: other).rows().map { row in
            ["indicator_id", "term", "period"].map { row[$0] ?? "" }
                + [mirrored(row["change"]), row["new"] ?? "", row["old"] ?? "", row["unit"] ?? ""]
                + [mirrored(row["effect"])]
        }
        #expect(there.map { $0.joined(separator: "|") }.sorted() == back.map { $0.joined(separator: "|") }.sorted())
    }

    private func mirrored(_ code: String?) -> String {
        let opposites = [
            "figure_added": "figure_withdrawn", "figure_withdrawn": "figure_added", "target_set": "target_withdrawn",
            "target_withdrawn": "target_set", "better": "worse", "worse": "better",
        ]
        return code.map { opposites[$0] ?? $0 } ?? ""
    }

    /// Some rows of one indicator, several for the same time among them; always one, so that the committee is there.
    private func rows(_ dice: inout SeededGenerator) -> [String] {
        let values = ["36", "37", "38.5", "36..38", ">=37", "~37", "x1.5", "5/8", "6/8", "rank 3", "yes", "no"]
        var rows = ["x,c,,2020,1"]
        for _ in 0..<Int.random(in: 0...8, using: &dice) {
            let isTarget = Int.random(in: 0...3, using: &dice) == 0
            let term = Bool.random(using: &dice) ? "2020-2025,2025" : "2025-2030,2026"
            let value = values.randomElement(using: &dice) ?? "36"
            let status = ["A", "A", "E", "P"].randomElement(using: &dice) ?? "A"
            let source = ["one", "two"].randomElement(using: &dice) ?? "one"
            let row =
                "x,\(isTarget ? "t" : "a"),\(term),\(value),\(status),\(source),p\(Int.random(in: 1...2, using: &dice))"
            if !rows.contains(row) { rows.append(row) }
        }
        return rows
    }
}
