import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct RunningTargetTests {
    static let exports = ["x,a,2020-2025,2025,37,E", "x,t,2025-2030,2030,75..80"]

    @Test func `Exports halfway are judged by the lower end, with a lead, growth and the note that methods disagree`()
        throws
    {
        let small = try SmallRegister([.small("x")], RunningTargetTests.exports + ["x,a,2025-2030,2027,48.5"])
        let assessment = try small.assessed(on: "2028-01-15")
        #expect(assessment.paceRatio == written(0.757))
        #expect(assessment.pace == .accelerate)
        #expect(assessment.leadMonths == written(-5.8))
        #expect(assessment.path?.growthRatio.flatMap { Figure.decimal($0, decimals: 3) } == written(0.955))
        #expect(assessment.neededGrowth == Percentages(written(15.18), written(16.67)))
        #expect(assessment.donePerYear == 5.75)
        #expect(assessment.neededPerYear == written(8.83))
        #expect(assessment.gap == -26.5)
        #expect(assessment.method == .linear)
        #expect(assessment.notes.contains(.methodsDisagree(linear: .accelerate, growth: .onTrack)))
        #expect(assessment.notes.contains(.estimated(.estimate)))
    }

    @Test func `With a baseline only there is needed growth and no pace`() throws {
        let assessment = try SmallRegister([.small("x")], RunningTargetTests.exports).assessed()
        #expect(assessment.pace == .none)
        #expect(assessment.paceRatio == nil)
        #expect(assessment.neededGrowth == Percentages(written(15.18), written(16.67)))
        #expect(assessment.neededPerYear == written(7.6))
        #expect(assessment.method == .growthNeeded)
    }

    @Test func `Results after the day of the report are not known yet`() throws {
        let small = try SmallRegister([.small("x")], RunningTargetTests.exports + ["x,a,2025-2030,2027,48.5"])
        #expect(try small.assessed(on: "2027-06-30").actual == nil)
    }

    /// Direction, baseline, result of 2027, target of 2030; ratio and pace.
    @Test(
        arguments: [
            (.higher, "46.4", "46.8", "47..48", 1.667, .onTrack), (.lower, "5", "3", "0", 1, .onTrack),
            (.higher, "37", "76", "75..80", 2.566, .reachedEarly), (.higher, "50", "60", ">60", 2.5, .onTrack),
            (.higher, "50", "61", ">60", 2.75, .reachedEarly), (.lower, "10", "5", "<5", 2.5, .onTrack),
            (.lower, "10", "11", "5", -0.5, .movingAway), (.higher, "10", "10", "20", 0, .slow),
            (.higher, "68", "66", "60", nil, .none), (.higher, "60", "66", "60", nil, .none),
            (.lower, "0", "1", "0", nil, .none), (.neutral, "10", "12", "20", nil, .none),
            (.higher, "10", ">12", "20", nil, .none), (.higher, "1", "2", "<=3", nil, .none),
            (.lower, "10", "9", "5..8", 1.25, .onTrack), (.lower, "10", "8", "5..8", 2.5, .reachedEarly),
        ] as [(Direction, String, String, String, Decimal?, Pace)])
    func `Pace follows the straight way to the decisive end`(
        _ direction: Direction, _ base: String, _ now: String, _ target: String, _ ratio: Decimal?, _ pace: Pace
    ) throws {
        let small = try SmallRegister(
            [.small("x", .share, direction)],
            ["x,a,2020-2025,2025,\(base)", "x,t,2025-2030,2030,\(target)", "x,a,2025-2030,2027,\(now)"])
        let assessment = try small.assessed(on: "2028-01-15")
        #expect(assessment.paceRatio == ratio.map(written))
        #expect(assessment.pace == pace)
    }

    @Test(arguments: [(Measure.sum, "2026-2030"), (.rate, "2026-2030"), (.changePercent, "2030")])
    func `What is added up or averaged over a term has no straight way from the term before`(
        _ measure: Measure, _ period: String
    ) throws {
        let small = try SmallRegister(
            [.small("x", measure)],
            ["x,a,2020-2025,2020-2025,11", "x,t,2025-2030,\(period),20", "x,a,2025-2030,as of 2027-06-30,4"])
        let assessment = try small.assessed(on: "2028-01-15")
        #expect(assessment.pace == .none)
        #expect(assessment.paceRatio == nil)
        #expect(assessment.leadMonths == nil)
    }

    @Test(arguments: [("20", Pace.reachedEarly), ("19", .none)])
    func `A count so far that has reached its target is early without a baseline`(
        _ count: String, _ pace: Pace
    ) throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,t,2025-2030,2026-2030,20", "x,a,2025-2030,as of 2027-12-31,\(count)"])
        let assessment = try small.assessed(on: "2028-01-15")
        #expect(assessment.pace == pace)
        #expect(assessment.neededPerYear == (pace == .none ? written(0.33) : 0))
    }

    @Test(arguments: [("0", true), ("2", false)])
    func `A target of none is still clean or no longer`(_ count: String, _ isClean: Bool) throws {
        let small = try SmallRegister(
            [.small("x", .sum, .lower)], ["x,t,2025-2030,2025-2030,0", "x,a,2025-2030,as of 2027-12-31,\(count)"])
        let assessment = try small.assessed(on: "2028-01-15")
        #expect(assessment.notes.contains(.zero(isClean: isClean)))
        #expect(assessment.pace == .none)
    }

    @Test(arguments: [
        (Direction.higher, "68", ">60", true), (.higher, "60", "60", true), (.higher, "59", "60", false),
        (.lower, "3", "5", true), (.lower, "6", "5", false), (.higher, "76", "75..80", false),
        (.higher, "80", "75..80", true),
        (.lower, "76", "75..80", false), (.lower, "75", "75..80", true),
    ])
    func `A target not beyond the baseline asks to hold it`(
        _ direction: Direction, _ base: String, _ target: String, _ holds: Bool
    ) throws {
        let small = try SmallRegister(
            [.small("x", .share, direction, unit: "%")],
            ["x,a,2020-2025,2025,\(base)", "x,t,2025-2030,2030,\(target)"])
        let note = Note.maintain(baseline: Words(same: "\(base)%"), .year(2025))
        #expect(try small.assessed().notes.contains(note) == holds)
    }

    @Test(
        arguments: [
            (["x,a,2020-2025,2025,37", "x,a,2020-2025,2023,30"], 37), (["x,a,2015-2020,2020,20"], 20),
            (["y,a,2020-2025,2025,36"], 36), (["y,a,2020-2025,2025,36", "x,a,2020-2025,2025,37"], 37),
            (["z,a,2020-2025,2025,36"], nil), (["x,a,2020-2025,unknown,36"], nil), (["x,a,,2027,36"], nil),
            (["x,a,2025-2030,2024,33"], 33), (["x,c,2020-2025,2025,36"], nil), (["w,a,2020-2025,2025,36"], nil),
        ] as [([String], Decimal?)])
    func `The baseline is the latest comparable result known when the term began`(
        _ rows: [String], _ value: Decimal?
    ) throws {
        let small = try SmallRegister(
            [
                .small("x", comparableWith: ["y", "w"]), .small("y"), .small("z"), .small("w", unit: "kg"),
            ], ["x,t,2025-2030,2030,75"] + rows)
        #expect(try small.assessed(on: "2027-06-30").baseline?.value == value.map { .exact($0) })
    }

    @Test(arguments: [
        ("2026-2030", "2020-2025", true), ("2026-2030", "as of 2024-10-09", false),
        ("2026-2030", "2025", false), ("2026-2030 each year", "2020-2025", false), ("unknown", "2020-2025", false),
    ])
    func `A total is held against a total of the same kind of time only`(
        _ target: String, _ base: String, _ isBaseline: Bool
    ) throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,a,2020-2025,\(base),11", "x,t,2025-2030,\(target),3..5"])
        let assessment = try small.assessed()
        #expect((assessment.baseline != nil) == isBaseline)
        let isMaintained = assessment.notes.contains { if case .maintain = $0 { true } else { false } }
        #expect(isMaintained == isBaseline)
    }

    @Test func `An unknown period is named while the target runs`() throws {
        let small = try SmallRegister([.small("x", .sum)], ["x,t,2025-2030,unknown,3..5"])
        let assessment = try small.assessed()
        #expect(assessment.notes == [.obstacle(.periodUnknown)])
        #expect(assessment.isRunning)
        #expect(assessment.gap == nil)
    }

    @Test(arguments: [
        ("y,a,2020-2025,2025,68,E", "68% (2025, an estimate)"), ("y,a,2025-2030,2026,70", "70% (2026)"),
        ("x,a,2025-2030,2026,70", nil), ("y,a,2030-2035,2035,70", nil),
    ])
    func `Differently defined indicators are never compared, and both are shown`(
        _ row: String, _ value: String?
    ) throws {
        let reason = Words(vi: "phạm vi rộng hơn", en: "a wider scope")
        let small = try SmallRegister(
            [.small("x", .share, differsFrom: [Difference(id: "y", reason: reason)]), .small("y", .share, unit: "%")],
            [row, "x,t,2025-2030,2030,>60"])
        let assessment = try small.assessed(on: "2027-06-30")
        #expect(assessment.baseline == nil)
        let notes = assessment.notes.filter { if case .differs = $0 { true } else { false } }.map(\.words.en)
        #expect(notes == (value.map { ["not compared with “Indicator y” \($0) – a wider scope"] } ?? []))
    }
}
