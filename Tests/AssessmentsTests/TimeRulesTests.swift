import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Which times may be compared, and what contradicts what across times.
@Suite struct TimeRulesTests {
    static let exports = Indicator(
        id: "x", names: Words(vi: "Kim ngạch", en: "Exports"), area: "area",
        unit: MeasureUnit(id: "t", names: Words(same: "t")), measure: .level, direction: .higher, decimals: 0,
        isFlow: true)

    @Test func `Half a year of a yearly flow gives no pace, and is told`() throws {
        let rows = ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,as of 2026-06-30,20"]
        let flow = try SmallRegister([TimeRulesTests.exports], rows).assessed(on: "2027-01-10")
        #expect(flow.pace == .none)
        #expect(flow.actual == nil)
        #expect(
            flow.notes.contains { note in
                if case .partOfYear(let value, .asOf) = note { value.en.hasPrefix("20") } else { false }
            })
        let stock = try SmallRegister([.small("x")], rows).assessed(on: "2027-01-10")
        #expect(stock.pace == .movingAway)
    }

    @Test(arguments: ["as of 2026-12-31", "2026-01-01..2026-12-31", "2026"])
    func `A whole year of a flow is compared, however it is written`(_ period: String) throws {
        let rows = ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,\(period),45"]
        #expect(try SmallRegister([TimeRulesTests.exports], rows).assessed(on: "2027-01-10").pace == .onTrack)
    }

    @Test(arguments: [
        (["2026-2030 each year,>=92", "2028,85"], Ruling.verdict(.notMet)),
        (["2026-2030 each year,>=92", "2028,95"], .verdict(.met)),
        (["2026-2030 each year,95"], .verdict(.met)),
    ])
    func `What is stated for each year does not make up for a missed year, and never exceeds`(
        _ results: [String], _ ruling: Ruling
    ) throws {
        let small = try SmallRegister(
            [.small("x", .share)],
            ["x,t,2025-2030,2026-2030 each year,>=90"] + results.map { "x,a,2025-2030,\($0)" })
        #expect(try small.assessed(on: "2031-03-01").ruling == ruling)
    }

    @Test func `A verdict over all years is as sure as the least sure year and rests on all of them`() throws {
        let small = try SmallRegister(
            [.small("x")],
            [
                "x,t,2025-2030,2026-2028 each year,>=5", "x,a,2025-2030,2026,6,F", "x,a,2025-2030,2027,6,E",
                "x,a,2025-2030,2028,6",
            ])
        let assessment = try small.assessed(on: "2029-03-01")
        #expect(assessment.verdict == .met)
        #expect(assessment.actual?.status == .forecast)
        #expect(assessment.actual?.facts.count == 3)
        #expect(assessment.notes.contains(.estimated(.forecast)))
    }

    @Test(arguments: [
        // With the first year 13.4, without it 14.5: the target lies between.
        (["2025,8", "2026,14.5", "2027,14.5", "2028,14.5", "2029,14.5", "2030,14.5"], Ruling.open(.unclearSpan(2025))),
        (["2025,14.2", "2026,14.5", "2027,14.5", "2028,14.5", "2029,14.5", "2030,14.5"], .verdict(.met)),
        (["2026,14.5", "2027,14.5", "2028,14.5", "2029,14.5", "2030,14.5"], .verdict(.met)),
    ])
    func `An average over a term is open where the verdict depends on its first year`(
        _ years: [String], _ ruling: Ruling
    ) throws {
        let small = try SmallRegister(
            [.small("x", .rate, decimals: 1)],
            ["x,t,2025-2030,2025-2030,14..15"] + years.map { "x,a,2025-2030,\($0)" })
        #expect(try small.assessed(on: "2031-03-01").ruling == ruling)
    }

    @Test func `A term with a value of its own for its first year is not the years after it`() throws {
        let small = try SmallRegister(
            [.small("x", .sum)],
            ["x,t,2025-2030,2026-2030,100", "x,a,2025-2030,2025-2030,100", "x,a,2025-2030,2025,20"]
                + (2026...2030).map { "x,a,2025-2030,\($0),16" })
        let assessment = try small.assessed(on: "2031-03-01")
        #expect(assessment.verdict == .notMet)
        #expect(assessment.actual?.number == 80)
    }

    @Test func `A count that stops early is told by the day it stops`() throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,t,2025-2030,2025-2030,100", "x,a,2025-2030,as of 2027-12-31,45"])
        #expect(try small.assessed(on: "2031-03-01").obstacle == .countEnds(.last(of: 2027)))
    }

    @Test func `One year's growth has no share of an average over years`() throws {
        let small = try SmallRegister(
            [.small("x", .rate, decimals: 1)],
            ["x,t,2025-2030,2026-2030,10", "x,a,2025-2030,2026,40", "x,a,2025-2030,2027,5"])
        let assessment = try small.assessed(on: "2028-03-01")
        #expect(assessment.attainment == nil)
        #expect(assessment.gap == nil)
        #expect(assessment.actual?.facts.count == 2)
    }

    @Test func `There is no way where no time has gone`() throws {
        let small = try SmallRegister(
            [.small("x")], ["x,a,2020-2025,2025,10", "x,t,2025-2030,2030,20", "x,a,2025-2030,2025,12"])
        let assessment = try small.assessed(on: "2026-03-01")
        #expect(assessment.pace == .none)
        #expect(assessment.leadMonths == nil)
        #expect(!assessment.notes.contains(.growthNotComputable))
    }

    @Test func `An amendment with a new date is judged by that date`() throws {
        var small = try SmallRegister(
            [.small("x")],
            [
                "x,t,2025-2030,2030,20,A,old.txt", "x,t,2025-2030,2029,20,A,new.txt", "x,a,2025-2030,2029,18",
                "x,a,2025-2030,2030,21",
            ])
        small.sources = [try .small("old.txt", "2025-09-01"), try .small("new.txt", "2027-09-01", amends: "old.txt")]
        let after = try small.assessed(on: "2031-03-01")
        #expect(after.target.period == .year(2029))
        #expect(after.verdict == .notMet)
        #expect(after.amended.map(\.period) == [.year(2030)])
        #expect(try small.assessed(on: "2027-03-01").target.period == .year(2030))
    }

    @Test(arguments: [
        (Measure.sum, ["2026-2028,100", "2026,20", "2027,30", "2028,30"], true),
        (.sum, ["2026-2028,80", "2026,20", "2027,30", "2028,30"], false),
        (.sum, ["2026-2028,100", "2026,20", "2028,30"], false),
        (.rate, ["2026-2028,17.2", "2026,16", "2027,16", "2028,16"], true),
        (.rate, ["2026-2028,16", "2026,16", "2027,15.9", "2028,16.1"], false),
        (.share, ["2026-2028 each year,>=92", "2027,85"], true),
        (.share, ["2026-2028 each year,>=92", "2027,93"], false),
        (.level, ["2025,10", "2026,11"], false),
    ])
    func `Years that do not fit what is stated of all of them are a contradiction`(
        _ measure: Measure, _ rows: [String], _ isConflict: Bool
    ) throws {
        let small = try SmallRegister(
            [.small("x", measure, decimals: measure == .rate ? 1 : 0)], rows.map { "x,a,2025-2030,\($0)" })
        #expect(try small.judged(on: "2029-03-01").conflicts.map(\.kind) == (isConflict ? [.yearsDoNotFit] : []))
    }

    @Test func `A year that two terms state differently is a contradiction`() throws {
        let small = try SmallRegister([.small("x")], ["x,a,2020-2025,2025,10", "x,a,2025-2030,2025,12"])
        let conflicts = try small.judged().conflicts
        #expect(conflicts.map(\.kind) == [.sourcesDisagree])
        #expect(
            plain(conflicts.first?.sentence)?.en
                == "Indicator x, 2025: two terms state different values – 10 t (2020–2025); 12 t (2025–2030)")
    }
}
