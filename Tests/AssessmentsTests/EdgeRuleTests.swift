import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Values at the edges of the rules: counted two ways, strictly beyond, known within bounds, stated twice.
@Suite struct EdgeRuleTests {
    /// An indicator counted otherwise from a year on, with a target set in 2020 and, unless another source is named,
    /// results of 2025.
    private func counted(
        _ measure: Measure, since year: Int, target: String, _ results: [String]
    ) throws -> SmallRegister {
        let change = SeriesBreak(year: year, reason: Words(vi: "đổi phạm vi", en: "new scope"))
        var small = try SmallRegister([.small("x", measure, breaks: [change])], [target] + results)
        small.sources = [try .small("old.txt", "2020-10-01"), try .small("new.txt", "2025-10-01")]
        return small
    }

    @Test(arguments: [(Measure.sum, "50"), (.rate, "10")])
    func `Years counted two ways are neither added up nor averaged for a verdict`(
        _ measure: Measure, _ wanted: String
    ) throws {
        let years = [(2021, 10), (2022, 10), (2023, 11), (2024, 11), (2025, 11)].map { year, value in
            "x,a,2020-2025,\(year),\(value),A,new.txt"
        }
        for source in ["old.txt", "new.txt"] {
            let target = "x,t,2020-2025,2021-2025,\(wanted),A,\(source)"
            let ruling = try counted(measure, since: 2023, target: target, years).assessed(on: "2027-03-01").ruling
            guard case .open(.definitionChanged(let change)) = ruling else {
                Issue.record("\(ruling) of a target in \(source)")
                continue
            }
            #expect(change.year == 2023)
        }
    }

    @Test func `A running target has neither pace nor gap against values counted otherwise`() throws {
        let sum = try counted(
            .sum, since: 2026, target: "x,t,2025-2030,2025-2030,50,A,new.txt",
            ["x,a,2025-2030,as of 2026-02-28,60,A,new.txt"]
        ).assessed(on: "2027-03-01")
        #expect(sum.pace == .none && sum.gap == nil && sum.attainment == nil)
        let level = try counted(
            .level, since: 2026, target: "x,t,2025-2030,2030,50,A,new.txt",
            ["x,a,2020-2025,2025,40,A,new.txt", "x,a,2025-2030,2026,55,A,new.txt"]
        ).assessed(on: "2027-03-01")
        #expect(level.pace == .none && level.gap == nil && level.attainment == nil)
    }

    @Test func `A year missed before the definition changed misses a target of each year`() throws {
        let years = [(2021, 11), (2022, 9), (2023, 11), (2024, 11), (2025, 11)].map { year, value in
            "x,a,2020-2025,\(year),\(value),A,new.txt"
        }
        let small = try counted(
            .level, since: 2025, target: "x,t,2020-2025,2021-2025 each year,10,A,old.txt", years)
        let assessment = try small.assessed(on: "2027-03-01")
        #expect(assessment.verdict == .notMet)
        #expect(assessment.notes.contains(.eachYear(met: 3, of: 4)))
    }

    @Test(arguments: [
        (Direction.higher, "68", ">60", "60", true), (.higher, "68", ">60", "61", false),
        (.higher, "68", "60", "<55", true), (.lower, "3", "<5", "5", true), (.lower, "3", "5", ">7", true),
        (.higher, "x1.8", "x1.5", "x1.3", true),
    ])
    func `A target that is held is told as lost as soon as its rule says so`(
        _ direction: Direction, _ base: String, _ target: String, _ now: String, _ isLost: Bool
    ) throws {
        let measure: Measure = base.hasPrefix("x") ? .multiple : .level
        let sentence = try SmallRegister(
            [.small("x", measure, direction)],
            ["x,a,2020-2025,2025,\(base)", "x,t,2025-2030,2030,\(target)", "x,a,2025-2030,2026,\(now)"]
        ).sentence(on: "2027-03-01")
        #expect(sentence?.en.contains("no longer holding") == isLost)
        #expect(sentence?.vi.contains("cần giữ vững") == !isLost)
    }

    @Test func `A value near the edge of a target that is held leaves open whether it is`() throws {
        let sentence = try SmallRegister(
            [.small("x")], ["x,a,2020-2025,2025,68", "x,t,2025-2030,2030,60", "x,a,2025-2030,2026,~60"]
        ).sentence(on: "2027-03-01")
        #expect(sentence?.en.hasSuffix("too vague to tell whether it still holds") == true)
    }

    @Test func `At the edge of a target strictly beyond it no number tells what is needed`() throws {
        let rows = ["x,a,2020-2025,2025,50", "x,t,2025-2030,2030,>60", "x,a,2025-2030,2026,60"]
        let edge = try SmallRegister([.small("x")], rows).assessed(on: "2027-03-01")
        #expect(edge.neededPerYear == nil && edge.pace == .onTrack)
        let beyond = try SmallRegister([.small("x")], Array(rows.dropLast()) + ["x,a,2025-2030,2026,61"])
        #expect(try beyond.assessed(on: "2027-03-01").neededPerYear == 0)
    }

    @Test func `A range that begins below the baseline and ends beyond it can still be exceeded`() throws {
        let rows = ["x,a,2020-2025,2025,50", "x,t,2025-2030,2030,45..55"]
        let start = try SmallRegister([.small("x")], rows)
        #expect(
            plain(try start.sentence(on: "2026-03-01"))?.en
                == "Indicator x: target 45–55 t (2030), baseline 50 t (2025)")
        let running = try SmallRegister([.small("x")], rows + ["x,a,2025-2030,2026,51"]).assessed(on: "2027-03-01")
        #expect(running.pace == .reachedEarly)
        #expect(running.stretchRatio == 1)
        let closed = try SmallRegister([.small("x")], rows + ["x,a,2025-2030,2030,60"]).assessed(on: "2031-03-01")
        #expect(closed.verdict == .exceeded)
    }

    @Test(arguments: [(">21", Pace.reachedEarly), ("21..23", .reachedEarly), (">15", .none)])
    func `A value known within bounds has arrived where the bound decides`(_ now: String, _ pace: Pace) throws {
        let small = try SmallRegister(
            [.small("x")],
            ["x,a,2020-2025,2025,10", "x,t,2025-2030,2030,20", "x,a,2025-2030,2026,\(now)"])
        #expect(try small.assessed(on: "2027-03-01").pace == pace)
    }

    @Test func `The final figure of a term's first year is the baseline, not the estimate made before`() throws {
        let small = try SmallRegister(
            [.small("x")],
            [
                "x,a,2020-2025,2025,10,E", "x,a,2025-2030,2025,11,A", "x,t,2025-2030,2030,20",
                "x,a,2025-2030,2026,12",
            ])
        let assessment = try small.assessed(on: "2027-03-01")
        #expect(assessment.baseline?.value == .exact(11))
        #expect(assessment.pace == .slow)
    }

    @Test func `A baseline of a comparable indicator is named where it is explained`() throws {
        let small = try SmallRegister(
            [.small("x", comparableWith: ["y"]), .small("y")],
            ["y,a,2020-2025,2025,10", "x,t,2025-2030,2030,20"])
        let lines = try small.judged().explanations(of: "unit").flatMap(\.lines)
        #expect(lines.first { $0.part == .baseline }.map { plain($0.text)?.en } == "Indicator y: 10 t (2025)")
    }

    @Test func `Milestones that lead nowhere yet are told instead of a pace`() throws {
        let small = try SmallRegister(
            [.small("x")],
            [
                "x,a,2020-2025,2025,50", "x,t,2025-2030,2027,50", "x,t,2025-2030,2030,60", "x,a,2025-2030,2026,49",
            ])
        let judgement = try small.judged(on: "2027-03-01")
        let last = try #require(judgement.assessments.last)
        #expect(last.pace == .none)
        #expect(last.notes.contains(.nothingDue))
        let parts = judgement.explanations(of: "unit").filter { $0.key == "T2" }.flatMap(\.lines).map(\.part)
        #expect(!parts.contains(.growth))
    }
}
