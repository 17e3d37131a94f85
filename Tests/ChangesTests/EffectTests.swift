import Indicators
import Quantities
import Testing

/// What counts as better and worse.
@Suite struct EffectTests {
    @Test(arguments: [
        (Indicator.higher, "36", "37", "better"), (.higher, "37", "36", "worse"), (.higher, "36", "36..37", "neither"),
        (.lower, "5", "4", "better"), (.lower, "5", "6", "worse"), (.neutral, "5", "6", "neither"),
        (.band, "15", "16", "neither"), (.higher, "41..43", "44..45", "better"),
        (.higher, "41..43", "42..44", "neither"),
        (.higher, "41..43", "43..45", "neither"), (.higher, "44..45", "41..43", "worse"),
        (.higher, "3..5", "3..5+", "neither"), (.higher, "3..5", "6..7+", "better"), (.lower, "41..43", "44", "worse"),
        (.higher, "<=5", ">5", "better"), (.higher, ">=5", "6", "neither"), (.higher, ">=5", "4.9", "worse"),
        (.lower, "<2", "2", "worse"), (.higher, "~260", "265", "neither"), (.higher, "~260", "300", "better"),
        (.higher, "5/8", "6/8", "better"), (.higher, "5/8", "6/9", "neither"), (.lower, "5/8", "6/8", "worse"),
        (.higher, "rank 4", "rank 3", "better"), (.lower, "rank 4", "rank 3", "better"),
        (.higher, "top 10", "rank 4", "neither"), (.higher, "rank 12", "top 10", "better"),
        (.higher, "no", "yes", "better"), (.lower, "no", "yes", "worse"), (.higher, "x1.5", "x1.8", "better"),
        (.higher, "x1.5", "2", "neither"), (.higher, "missed", "exceeded", "better"), (.higher, "yes", "3", "neither"),
        (.graded, "grade khá", "grade tốt", "better"), (.graded, "grade tốt", "grade kém", "worse"),
        (.graded, ">=grade khá", "grade tốt", "neither"), (.graded, "grade khá", "grade lạ", "neither"),
    ])
    func `A revised figure is better or worse by its indicator, and only where it clearly is`(
        indicator: Indicator, old: String, new: String, effect: String
    ) throws {
        let before = try SmallEdition(["x,a,2020-2025,2025,\(old)"], [indicator])
        let after = try SmallEdition(["x,a,2020-2025,2025,\(new)"], [indicator])
        let rows = after.changes(since: before).rows()
        #expect(rows.map { $0["change"] } == ["figure_revised"])
        #expect(rows.map { $0["effect"] } == [effect])
    }

    @Test func `A description is neither better nor worse`() throws {
        let (before, after) = (try SmallEdition(["x,c,,2025,36"]), try SmallEdition(["x,c,,2025,37"]))
        #expect(after.changes(since: before).lines == ["figure_revised | 36 | 37 | neither"])
    }

    @Test(arguments: [
        (
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,34"], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,35"],
            "verdict_changed | not_met | met | better"
        ),
        (
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37"], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,35"],
            "verdict_changed | exceeded | met | worse"
        ),
        (
            ["x,t,2020-2025,2025,35"], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,34"],
            "verdict_changed | not_assessable | not_met | neither"
        ),
        (
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,34"], ["x,t,2020-2025,2025,33", "x,a,2020-2025,2025,34"],
            "verdict_changed | not_met | exceeded | neither"
        ),
    ])
    func `A verdict is better or worse unless nothing was decided or the target is another one`(
        old: [String], new: [String], line: String
    ) throws {
        let lines = try SmallEdition(new).changes(since: SmallEdition(old)).lines
        #expect(lines.filter { $0.hasPrefix("verdict_changed") } == [line])
    }

    private static let running = ["x,a,2020-2025,2025,20", "x,t,2025-2030,2030,30"]

    @Test(arguments: [
        ("20.5", "22", "slow | on_track | better"), ("22", "19", "on_track | moving_away | worse"),
        ("30", "21.5", "reached_early | accelerate | worse"),
    ])
    func `A pace is better or worse by the order of paces`(old: String, new: String, line: String) throws {
        let before = try SmallEdition(EffectTests.running + ["x,a,2025-2030,2026,\(old)"])
        let after = try SmallEdition(EffectTests.running + ["x,a,2025-2030,2026,\(new)"])
        let lines = after.changes(since: before).lines
        #expect(lines.filter { $0.hasPrefix("pace_changed") } == ["pace_changed | " + line])
    }

    @Test func `A pace by another method is neither`() throws {
        let rows = ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,2027,48.5"]
        let growth = Indicator.small(
            "x", .higher, unit: ("tỷ USD", "billion USD"), ("Xuất khẩu", "Exports"), pace: .growth)
        let changes = try SmallEdition(rows, [growth]).changes(since: SmallEdition(rows))
        #expect(changes.lines == ["pace_changed | accelerate | on_track | neither"])
        #expect(
            changes.sentences(.en) == [
                "Exports (2030): pace changed from “accelerate” to “on track”, by another method than before."
            ])
    }
}
