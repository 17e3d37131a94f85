import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Pace along milestones, by growth, and across changes of definition.
@Suite struct PathTrajectoryTests {
    private static let way = [
        "x,a,2020-2025,2025,100", "x,t,2025-2030,2026,102", "x,t,2025-2030,2027,106", "x,t,2025-2030,2030,130",
    ]

    private func last(_ rows: [String], on day: String, _ indicator: Indicator = .small("x")) throws -> Assessment {
        let small = try SmallRegister([indicator], rows)
        return try #require(try small.judged(on: day).assessments.last)
    }

    @Test(arguments: [
        // The way: 100 (2025), 102 (2026), 106 (2027), 114 (2028), 122 (2029), 130 (2030).
        ("2027,106", Decimal(1), 0, Pace.onTrack), ("2027,103", written(0.5), -9, .slow),
        ("2027,114", written(2.333), 12, .onTrack), ("2028,110", written(0.714), -6, .accelerate),
        ("2028,98", written(-0.143), -48, .movingAway), ("2026,101", written(0.5), -6, .slow),
        ("2027,131", written(5.167), 37.5, .reachedEarly),
    ])
    func `Milestones bend the path pace is measured along`(
        _ actual: String, _ ratio: Decimal, _ lead: Double, _ pace: Pace
    ) throws {
        let assessment = try last(Self.way + ["x,a,2025-2030,\(actual)"], on: "2029-06-30")
        #expect(assessment.method == .trajectory)
        #expect(assessment.paceRatio == ratio)
        #expect(assessment.leadMonths == Decimal(lead))
        #expect(assessment.pace == pace)
        #expect(assessment.notes.contains(.milestones(2)))
        #expect(assessment.milestones.map(\.period) == [.year(2026), .year(2027)])
    }

    @Test func `Milestones that are due are judged like any other target`() throws {
        let small = try SmallRegister(
            [.small("x")], Self.way + ["x,a,2025-2030,2026,102", "x,a,2025-2030,2027,105"])
        let assessments = try small.judged(on: "2028-03-31").assessments
        #expect(assessments.map(\.verdict) == [.met, .notMet, .notAssessable])
        #expect(assessments[2].pace == .accelerate)
    }

    @Test func `A flat first milestone leaves no way to divide by`() throws {
        let rows = [
            "x,a,2020-2025,2025,100", "x,t,2025-2030,2026,100", "x,t,2025-2030,2030,130", "x,a,2025-2030,2026,99",
        ]
        let assessment = try last(rows, on: "2027-06-30")
        #expect(assessment.paceRatio == nil)
        #expect(assessment.pace == .none)
        #expect(assessment.leadMonths == nil)
    }

    @Test(arguments: [
        // METHOD: 48.5 in 2027 is 0.955 by growth, on track, and 0.757 on the straight line.
        (PaceMethod.growth, written(0.955), Pace.onTrack, Assessment.Method.growth),
        (.linear, written(0.757), .accelerate, .linear),
    ])
    func `The indicator chooses the method, and the disagreement is told`(
        _ method: PaceMethod, _ ratio: Decimal, _ pace: Pace, _ id: Assessment.Method
    ) throws {
        let rows = ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,2027,48.5"]
        let assessment = try last(rows, on: "2028-03-31", .small("x", pace: method))
        #expect(assessment.paceRatio == ratio)
        #expect(assessment.pace == pace)
        #expect(assessment.method == id)
        #expect(assessment.leadMonths == written(-5.8))
        #expect(assessment.notes.contains(.methodsDisagree(linear: .accelerate, growth: .onTrack)))
        #expect(assessment.neededGrowth == Percentages(written(15.18), written(16.67)))
    }

    @Test func `The other end of a range is the stretch`() throws {
        let rows = ["x,a,2020-2025,2025,46.4", "x,t,2025-2030,2030,47..48", "x,a,2025-2030,2027,46.8"]
        let assessment = try last(rows, on: "2028-03-31", .small("x", .share, unit: "%", decimals: 1))
        #expect(assessment.paceRatio == written(1.667))
        #expect(assessment.stretchRatio == written(0.625))
    }

    @Test(arguments: [("5", "0", "4"), ("-5", "10", "2"), ("0", "10", "2")])
    func `Growth through zero is not computable and says so`(_ base: String, _ target: String, _ now: String) throws {
        let direction: Direction = target == "0" ? .lower : .higher
        let rows = ["x,a,2020-2025,2025,\(base)", "x,t,2025-2030,2030,\(target)", "x,a,2025-2030,2026,\(now)"]
        let assessment = try last(rows, on: "2027-03-31", .small("x", .level, direction, pace: .growth))
        #expect(assessment.paceRatio == nil)
        #expect(assessment.pace == .none)
        #expect(assessment.notes.contains(.growthNotComputable))
        let straight = try last(rows, on: "2027-03-31", .small("x", .level, direction))
        #expect(straight.paceRatio == (base == "5" ? 1 : straight.paceRatio))
        #expect(straight.pace != .none)
    }

    @Test(arguments: [
        // 0.9496 would print as 0.950, which is on track; 0.5996 as 0.600.
        ("104.748", Pace.accelerate, "0.9496"), ("104.75", .onTrack, "0.95"), ("102.998", .slow, "0.5996"),
    ])
    func `The printed ratio lies in the band that is told`(_ now: String, _ pace: Pace, _ ratio: String) throws {
        let rows = ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,125", "x,a,2025-2030,2026,\(now)"]
        let assessment = try last(rows, on: "2027-03-31", .small("x", decimals: 3))
        #expect(assessment.pace == pace)
        #expect(assessment.paceRatio == Decimal(string: ratio))
    }

    @Test(arguments: [
        // Set in 2025; counted differently from 2027 on.
        (2027, "2027,120", true), (2027, "2026,110", false), (2025, "2027,120", true), (2021, "2027,120", false),
    ])
    func `Nothing is compared over a change of definition`(_ year: Int, _ actual: String, _ isBroken: Bool) throws {
        let change = SeriesBreak(year: year, reason: Words(vi: "đổi phạm vi", en: "new scope"))
        var small = try SmallRegister(
            [.small("x", breaks: [change])],
            ["x,a,2020-2025,2024,100", "x,t,2025-2030,2030,150", "x,a,2025-2030,\(actual)"])
        small.sources = [try .small("report.txt", "2025-10-01")]
        let assessment = try small.assessed(on: "2028-03-31")
        #expect((assessment.pace == .none) == isBroken)
        #expect(assessment.notes.contains(.definitionChanged(change)) == isBroken)
    }

    @Test func `A result counted differently from its target has no verdict`() throws {
        let change = SeriesBreak(year: 2024, reason: Words(vi: "đổi phạm vi", en: "new scope"))
        var small = try SmallRegister(
            [.small("x", breaks: [change])], ["x,t,2020-2025,2025,150,A,old.txt", "x,a,2020-2025,2025,160,A,new.txt"])
        small.sources = [try .small("old.txt", "2020-10-01"), try .small("new.txt", "2025-12-01")]
        let assessment = try small.assessed()
        #expect(assessment.obstacle == .definitionChanged(change))
        #expect(assessment.attainment == nil)
        #expect(assessment.gap == nil)
    }

    @Test(arguments: [(nil, false), (14, true), (15, false), (3, true)])
    func `A value older than allowed is marked and still shown`(_ maxAge: Int?, _ isStale: Bool) throws {
        let rows = ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,150", "x,a,2025-2030,2026,110"]
        let assessment = try last(rows, on: "2028-03-31", .small("x", maxAge: maxAge))
        #expect(assessment.notes.contains(.stale(.year(2026))) == isStale)
        #expect(assessment.paceRatio == 1)
    }

    @Test(arguments: [("2027-06-30", "150", 0), ("2026-06-30", "120", 0), ("2028-01-01", "150", 1)])
    func `The target in force on the day is judged, and the earlier one is told`(
        _ day: String, _ target: String, _ count: Int
    ) throws {
        var small = try SmallRegister(
            [.small("x")],
            ["x,t,2025-2030,2030,120,A,first.txt", "x,t,2025-2030,2030,150,A,second.txt", "x,a,2025-2030,2026,100"])
        small.sources = [
            try .small("first.txt", "2025-10-01"),
            try .small("second.txt", day == "2026-06-30" ? "2027-01-01" : "2027-01-01", amends: "first.txt"),
        ]
        let judged = try small.judged(on: day)
        #expect(judged.assessments.map { $0.target.value?.grammar } == [target])
        #expect(judged.assessments[0].amended.map { $0.value?.grammar } == (target == "150" ? ["120"] : []))
    }

    @Test(arguments: [("70", Verdict.met), ("60", .met), ("59", .notMet)])
    func `A target not beyond the baseline can be met, not exceeded`(_ actual: String, _ verdict: Verdict) throws {
        let small = try SmallRegister(
            [.small("x", .share, unit: "%")],
            ["x,a,2015-2020,2020,68", "x,t,2020-2025,2025,60", "x,a,2020-2025,2025,\(actual)"])
        let assessment = try small.assessed()
        #expect(assessment.verdict == verdict)
        #expect(assessment.notes.contains { if case .maintain = $0 { true } else { false } })
    }

    @Test(arguments: ["90", "101"])
    func `A milestone back behind the baseline leaves no pace`(_ now: String) throws {
        let rows = [
            "x,a,2020-2025,2025,100", "x,t,2025-2030,2027,95", "x,t,2025-2030,2030,120", "x,a,2025-2030,2026,\(now)",
        ]
        let assessment = try last(rows, on: "2028-03-31")
        #expect(assessment.pace == .none)
        #expect(assessment.leadMonths == nil)
    }

    @Test func `A loss that shrinks grows the way it should`() throws {
        let rows = ["x,a,2020-2025,2025,-10", "x,t,2025-2030,2030,-5", "x,a,2025-2030,2027,-8"]
        let assessment = try last(rows, on: "2028-03-31", .small("x", pace: .growth))
        #expect(assessment.paceRatio == written(0.816))
        #expect(assessment.pace == .accelerate)
    }

    @Test(arguments: [("60", ">60", false), ("60", ">=60", true), ("68", ">60", true)])
    func `Over a number is beyond that number`(_ base: String, _ target: String, _ isHeld: Bool) throws {
        let rows = ["x,a,2020-2025,2025,\(base)", "x,t,2025-2030,2030,\(target)"]
        let notes = try last(rows, on: "2028-03-31", .small("x", .share, unit: "%")).notes
        #expect(notes.contains { if case .maintain = $0 { true } else { false } } == isHeld)
    }

    @Test(arguments: [("as of 2027-06-30", Pace.none), ("as of 2030-06-30", .reachedEarly)])
    func `A count of an earlier time is none of a later year`(_ period: String, _ pace: Pace) throws {
        let rows = ["x,t,2025-2030,2030,8", "x,a,2025-2030,\(period),9"]
        #expect(try last(rows, on: "2030-09-30", .small("x", .sum)).pace == pace)
    }
}
