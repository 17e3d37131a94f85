import Assessments
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Values of a target's whole time, known before that time is over.
@Suite struct ExpectationTests {
    /// Rows of the indicator `x`, and what is to be expected in November 2025.
    struct Case: Sendable {
        let measure: Measure
        let rows: [String]
        let verdict: Verdict?

        init(_ rows: [String], _ verdict: Verdict?, _ measure: Measure = .level) {
            (self.measure, self.rows, self.verdict) = (measure, rows, verdict)
        }
    }

    /// Four years with a value each, and an estimate of the fifth.
    private static func years(_ value: String, _ last: String?) -> [String] {
        let four = (2021...2024).map { "x,a,2020-2025,\($0),\(value)" }
        return four + (last.map { ["x,a,2020-2025,2025,\($0),E"] } ?? [])
    }

    static let cases: [Case] = [
        Case(["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,E"], .exceeded),
        Case(["x,t,2020-2025,2025,37", "x,a,2020-2025,2025,37,E"], .met),
        Case(["x,t,2020-2025,2025,41..43", "x,a,2020-2025,2025,40.9,F"], .notMet),
        Case(["x,t,2020-2025,2025,35", "x,a,2020-2025,2024,36", "x,a,2020-2025,2025,34,E"], .notMet),
        Case(["x,t,2020-2025,2025,35", "x,a,2020-2025,2024,36"], nil),
        Case(["x,t,2020-2025,2024,35", "x,a,2020-2025,2025,37,E"], nil),
        Case(["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,>30,E"], nil),
        Case(["x,t,2020-2025,2021-2025 each year,35", "x,a,2020-2025,2025,37,E"], nil),
        Case(["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,E,later.txt"], nil),
        Case(["x,t,2020-2025,2021-2025,15"] + years("3", "4"), .exceeded, .sum),
        Case(["x,t,2020-2025,2021-2025,15"] + years("3", nil), nil, .sum),
        Case(["x,t,2020-2025,2021-2025,12"] + years("11.9", "11.9"), .notMet, .rate),
    ]

    @Test(arguments: cases)
    func `A value of the whole time tells what to expect, and gives no verdict`(_ given: Case) throws {
        let verdict = given.verdict
        var small = try SmallRegister([.small("x", given.measure)], given.rows)
        small.sources = [try .small("later.txt", "2025-12-01"), try .small("report.txt", "2025-09-01")]
        let running = try small.assessed(on: "2025-11-15")
        #expect(running.expectation?.verdict == verdict)
        #expect(running.verdict == .notAssessable)
        let due = try #require(running.target.period.end)
        if due.year == 2025 { #expect(running.obstacle == .notDue(due)) }
        let closed = try small.assessed(on: "2026-01-15")
        #expect(closed.expectation == nil)
        if let verdict { #expect(closed.verdict == verdict) }
    }

    @Test func `The estimate of the year stands in sentence, notes, places and workings`() throws {
        var small = try SmallRegister(
            [.small("x")], ["x,t,2020-2025,2025,35,A,plan.txt,p3", "x,a,2020-2025,2025,37,E,report.txt,p5"])
        small.sources = [try .small("plan.txt", "2020-12-01"), try .small("report.txt", "2025-09-01")]
        let assessment = try small.assessed(on: "2025-11-15")
        let sentence = plain(try small.sentence(on: "2025-11-15"))
        #expect(
            sentence
                == Words(
                    vi: "Chỉ tiêu x ước đạt 37 t (2025), mục tiêu 35 t: dự kiến vượt, chưa đến hạn",
                    en:
                        "Indicator x reached an estimated 37 t (2025), target 35 t: expected to be exceeded, not due yet"
                ))
        #expect(
            plain(assessment.notes.last?.words)
                == Words(
                    vi: "số ước 37 t (2025): dự kiến vượt",
                    en: "an estimate of 37 t (2025): expected to be exceeded"))
        #expect(assessment.placesOfValues.map(\.locator) == ["p3", "p5"])
        #expect(assessment.attainment == nil)
        let finding = try #require(try small.judged(on: "2025-11-15").findings.first { $0.topic == .stake })
        #expect(finding.citations.map(\.locator) == ["p3", "p5"])
    }

    @Test func `A value that decides nothing is told without an outcome`() throws {
        let small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,>30,F"])
        let assessment = try small.assessed(on: "2025-11-15")
        #expect(assessment.expectation?.ruling == .open(.tooVague))
        let sentence = plain(try small.sentence(on: "2025-11-15"))
        #expect(
            sentence?.en == "Indicator x reached over 30 t (2025), a forecast, target 35 t, not due yet")
    }

    @Test func `A target expected to be missed is told before those on their way`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("y")],
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,E", "y,t,2020-2025,2025,35", "y,a,2020-2025,2025,30,E"])
        let stakes = try small.judged(on: "2025-11-15").findings.filter { $0.topic == .stake }
        #expect(stakes.map(\.indicator) == ["y", "x"])
    }
}
