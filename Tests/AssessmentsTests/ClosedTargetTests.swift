import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct ClosedTargetTests {
    @Test(
        arguments: [
            ("35", "37", 105.7, 105.7), ("41..43", "46.4", 107.9, 113.2), ("47..49", "68", 138.8, 144.7),
            (">=90", "45", 50, 50), ("3..5", "4", 80, 133.3),
        ] as [(String, String, Decimal, Decimal)])
    func `Attainment is result over both ends of the target`(
        _ target: String, _ actual: String, _ low: Decimal, _ high: Decimal
    ) throws {
        let small = try SmallRegister(
            [.small("x")], ["x,t,2020-2025,2025,\(target)", "x,a,2020-2025,2025,\(actual)"])
        #expect(try small.assessed().attainment == Percentages(written(low), written(high)))
    }

    @Test(
        arguments: [
            ("35", "37", 2), ("41..43", "46.4", 3.4), ("41..43", "40", -1), ("41..43", "42", 0), ("<=40", "42", 2),
            (">60", "68", 8), ("3..5+", "11", 8), ("~260", "240", -20), ("35", ">37", nil), ("yes", "37", nil),
        ] as [(String, String, Decimal?)])
    func `The gap is counted from the nearest stated end`(_ target: String, _ actual: String, _ gap: Decimal?) throws {
        let small = try SmallRegister(
            [.small("x")], ["x,t,2020-2025,2025,\(target)", "x,a,2020-2025,2025,\(actual)"])
        #expect(try small.assessed().gap == gap.map(written))
    }

    @Test(arguments: [
        ("2025", "2025", nil), ("2025", "2024", Obstacle.otherPeriod(.year(2024))),
        ("2021-2025", "2020-2025", nil), ("2020-2025", "2021-2025", nil),
        ("2020-2025", "2024-2025", .otherPeriod(.years(2024, 2025, each: false))),
        ("2020-2025", "2020-2025 each year", .otherPeriod(.years(2020, 2025, each: true))),
        ("2020-2025 each year", "2020-2025", .otherPeriod(.years(2020, 2025, each: false))),
        ("2025", "2021-2025", .otherPeriod(.years(2021, 2025, each: false))),
        ("2020-2025", "2025", .missingYears([2021, 2022, 2023, 2024])), ("unknown", "2020-2025", .periodUnknown),
        ("2025", "unknown", .periodUnknown), ("2025", "as of 2025-12-31", nil),
    ])
    func `A result is compared only with a target of the same time`(
        _ target: String, _ actual: String, _ obstacle: Obstacle?
    ) throws {
        let small = try SmallRegister(
            [.small("x", .rate)], ["x,t,2020-2025,\(target),10", "x,a,2020-2025,\(actual),12"])
        let assessment = try small.assessed()
        #expect(assessment.obstacle == obstacle)
        #expect((assessment.attainment == nil) == (obstacle != nil))
        #expect((assessment.gap == nil) == (obstacle != nil))
    }

    @Test(arguments: [
        (["x,a,2020-2025,as of 2024-10-09,857"], "800", Ruling.verdict(.exceeded)),
        (["x,a,2020-2025,as of 2024-10-09,857"], "900", .open(.countEnds(Day("2024-10-09") ?? .first(of: 2024)))),
        (["x,a,2020-2025,as of 2024-10-09,857", "x,a,2020-2025,2025,90"], "800", .verdict(.exceeded)),
        (["x,a,2020-2025,as of 2024-10-09,857", "x,a,2020-2025,2020-2025,950"], "1000", .verdict(.notMet)),
        (["x,a,2020-2025,as of 2025-12-31,857"], "900", .verdict(.notMet)),
    ])
    func `A count so far is the last resort, and decides only what it has reached`(
        _ rows: [String], _ target: String, _ ruling: Ruling
    ) throws {
        let small = try SmallRegister([.small("x", .sum)], ["x,t,2020-2025,2020-2025,\(target)"] + rows)
        let assessment = try small.assessed()
        #expect(assessment.ruling == ruling)
        if case .open = ruling { #expect(assessment.attainment == nil && assessment.gap == nil) }
    }

    @Test func `A level so far is not a result of the term`() throws {
        let small = try SmallRegister(
            [.small("x")], ["x,t,2020-2025,2025,800", "x,a,2020-2025,as of 2024-10-09,857"])
        let day = try #require(Day("2024-10-09"))
        #expect(try small.assessed().obstacle == .otherPeriod(.asOf(day)))
    }

    @Test(arguments: [
        ([5, 4, 3], Ruling.verdict(.met), Note.eachYear(met: 3, of: 3)),
        ([5, 2, 3], .verdict(.notMet), .eachYear(met: 2, of: 3)),
        ([5, 4], .open(.missingYears([2025])), .eachYear(met: 2, of: 2)),
        ([5, 2], .verdict(.notMet), .eachYear(met: 1, of: 2)), ([9, 9, 9], .verdict(.met), .eachYear(met: 3, of: 3)),
    ])
    func `A target of each year is met when every year is`(_ values: [Int], _ ruling: Ruling, _ note: Note) throws {
        let rows = values.enumerated().map { "x,a,2020-2025,\(2023 + $0),\($1)" }
        let small = try SmallRegister([.small("x", .sum)], ["x,t,2020-2025,2023-2025 each year,3..5"] + rows)
        let assessment = try small.assessed()
        #expect(assessment.ruling == ruling)
        #expect(assessment.notes.contains(note))
        #expect(assessment.gap == nil)
    }

    @Test(arguments: ["E", "P", "F"])
    func `A verdict on an unsure figure says so`(_ status: String) throws {
        let small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,\(status)"])
        let assessment = try small.assessed()
        #expect(assessment.verdict == .exceeded)
        #expect(assessment.isEstimated)
        #expect(assessment.notes == [.estimated(try #require(ObservationStatus(rawValue: status)))])
    }

    @Test func `A sure figure is used before an estimate, whichever comes first`() throws {
        let rows = ["x,a,2020-2025,2025,37,E", "x,a,2020-2025,2025,34,A"]
        for rows in [rows, rows.reversed()] {
            let small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,35"] + rows)
            #expect(try small.assessed().verdict == .notMet)
        }
    }

    @Test func `A target amended in the term is judged by the later source and counted once`() throws {
        var small = try SmallRegister(
            [.small("x")],
            ["x,t,2020-2025,2025,35,A,old.txt", "x,t,2020-2025,2025,40,A,new.txt", "x,a,2020-2025,2025,37"])
        small.sources = [try .small("old.txt", "2020-10-01"), try .small("new.txt", "2022-10-01")]
        let judgement = try small.judged()
        #expect(judgement.assessments.map(\.verdict) == [.notMet])
        #expect(judgement.tallies.map(\.targets) == [1])
        #expect(judgement.conflicts.map { $0.facts.map(\.source) } == [["new.txt", "old.txt"]])
    }

    @Test func `A target two sources state alike is one target and no conflict`() throws {
        let small = try SmallRegister(
            [.small("x")], ["x,t,2020-2025,2025,35,A,one.txt", "x,t,2020-2025,2025,35,A,two.txt"])
        let judgement = try small.judged()
        #expect(judgement.assessments.count == 1)
        #expect(judgement.conflicts.isEmpty)
    }

    @Test(arguments: ["2020-01-01", "2026-03-01"])
    func `A reported verdict is kept as reported, whether the date has come or not`(_ day: String) throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,t,2020-2025,2020-2025,exceeded", "x,a,2020-2025,2020-2025,11"])
        let assessment = try small.assessed(on: day)
        #expect(assessment.verdict == .exceeded)
        #expect(assessment.isReported)
        #expect(assessment.method == .reported)
        #expect(assessment.notes == [.reported])
        #expect(assessment.attainment == nil)
    }

    @Test(arguments: [
        ("2025", "2025-12-30", true), ("2025", "2025-12-31", false), ("unknown", "2025-12-30", true),
        ("unknown", "2025-12-31", false), ("2025-06-30", "2025-06-30", false),
    ])
    func `A target runs until the last day of its period, or of its term`(
        _ period: String, _ day: String, _ isRunning: Bool
    ) throws {
        let small = try SmallRegister([.small("x")], ["x,t,2020-2025,\(period),35"])
        #expect(try small.assessed(on: day).isRunning == isRunning)
    }
}
