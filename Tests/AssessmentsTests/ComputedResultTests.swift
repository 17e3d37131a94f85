import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import TestSupport
import Testing

/// Results over several years that no source states.
@Suite struct ComputedResultTests {
    private func yearly(_ values: [String], from year: Int = 2021) -> [String] {
        values.enumerated().compactMap { $1.isEmpty ? nil : "x,a,2020-2025,\(year + $0),\($1)" }
    }

    @Test(
        arguments: [
            // Mean of 5, 5, 5, 5, 5 is 5; the geometric mean of 20, 0, 10, 5, 0 is 6.74 % although their mean is 7.
            (["5", "5", "5", "5", "5"], "5", Ruling.verdict(.met), "5"),
            (["20", "0", "10", "5", "0"], "7", .verdict(.notMet), "6.7"),
            (["20", "0", "10", "5", "0"], "6.7", .verdict(.met), "6.7"),
            (["10", "-10", "10", "-10", "0"], "0", .verdict(.notMet), "-0.4"),
            (["17.5", "17.5", "17.5", "17.5", "17.5"], "17..17.5", .verdict(.met), "17.5"),
            (["18", "18", "18", "18", "18"], "17..17.5", .verdict(.exceeded), "18"),
            (["8", "8", "8", "8", ""], "7", .open(.missingYears([2025])), nil),
            (["", "8", "", "8", "8"], "7", .open(.missingYears([2021, 2023])), nil),
        ] as [([String], String, Ruling, String?)])
    func `Average growth is the geometric mean of every year`(
        _ values: [String], _ target: String, _ ruling: Ruling, _ shown: String?
    ) throws {
        let small = try SmallRegister(
            [.small("x", .rate, unit: "%/year", decimals: 1)],
            ["x,t,2020-2025,2021-2025,\(target)"] + yearly(values))
        let assessment = try small.assessed()
        #expect(assessment.ruling == ruling)
        #expect(assessment.shownActual == shown.flatMap { Quantity($0) })
        #expect(assessment.actual?.computation == (shown == nil ? nil : .averageGrowth))
    }

    @Test(arguments: [("2020-2025", [2021, 2022, 2023, 2024, 2025]), ("2021-2025", [2021, 2022, 2023, 2024, 2025])])
    func `A term named by its congress years is made of the years after the first`(
        _ period: String, _ years: [Int]
    ) throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,t,2020-2025,\(period),50"] + yearly(["9", "10", "11", "12", "13"]))
        let assessment = try small.assessed()
        #expect(assessment.actual?.value == .exact(55))
        #expect(assessment.actual?.facts.map(\.period) == years.map { .year($0) })
        #expect(assessment.verdict == .exceeded)
    }

    @Test func `The first year counts when it has a value of the term`() throws {
        let small = try SmallRegister(
            [.small("x", .sum)],
            ["x,t,2020-2025,2020-2025,50"] + yearly(["8", "9", "10", "11", "12", "13"], from: 2020))
        #expect(try small.assessed().actual?.value == .exact(63))
    }

    @Test(arguments: [
        // Four years of five, 42 in all: what is reached is reached, the rest is open.
        ("40", Ruling.verdict(.exceeded)), ("42", .verdict(.met)), ("50", .open(.missingYears([2023]))),
    ])
    func `A sum with a missing year is a count so far`(_ target: String, _ ruling: Ruling) throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,t,2020-2025,2021-2025,\(target)"] + yearly(["9", "10", "", "11", "12"]))
        let assessment = try small.assessed()
        #expect(assessment.actual?.isPartial == true)
        #expect(assessment.ruling == ruling)
        // Whatever comes of it, the year it goes over is named once.
        #expect(assessment.notes.filter { $0 == .obstacle(.missingYears([2023])) }.count == 1)
    }

    @Test(arguments: [(["9", "10", "", "11", ""], [2023]), (["9", "10", "11", "12", ""], [])])
    func `A sum names the years it goes over, and not those behind its end`(
        _ values: [String], _ years: [Int]
    ) throws {
        let small = try SmallRegister([.small("x", .sum)], ["x,t,2020-2025,2021-2025,20"] + yearly(values))
        let judgement = try small.judged()
        let assessment = try #require(judgement.assessments.first)
        #expect(assessment.verdict == .exceeded)
        let named = years.isEmpty ? [] : [Note.obstacle(.missingYears(years))]
        let isObstacle = { (note: Note) in if case .obstacle = note { true } else { false } }
        #expect(assessment.notes.filter(isObstacle) == named)
        let told = judgement.explanations(of: assessment.target.committee).flatMap(\.lines).map(\.text.en)
        #expect(told.contains { $0.contains("no exact figure for 2023") } == !years.isEmpty)
    }

    @Test(arguments: [("55", nil), ("60", Observation.Computation?.none)])
    func `A stated result goes before a computed one`(_ stated: String, _ computation: Observation.Computation?) throws
    {
        let small = try SmallRegister(
            [.small("x", .sum)],
            ["x,t,2020-2025,2021-2025,50", "x,a,2020-2025,2021-2025,\(stated)"]
                + yearly(["9", "10", "11", "12", "13"]))
        let assessment = try small.assessed()
        #expect(assessment.actual?.value == Quantity(stated))
        #expect(assessment.actual?.computation == computation)
    }

    @Test func `A computed result is as unsure as its least sure year`() throws {
        let small = try SmallRegister(
            [.small("x", .sum)],
            [
                "x,t,2020-2025,2024-2025,5", "x,a,2020-2025,2024,3,P", "x,a,2020-2025,2025,3,E",
            ])
        let assessment = try small.assessed()
        #expect(assessment.actual?.status == .estimate)
        #expect(assessment.notes.contains(.estimated(.estimate)))
        #expect(assessment.notes.contains(.computed(.sum, years: 2)))
    }

    @Test(arguments: [
        // 6.96 against 7 would print as 7.0 beside "not met": one more decimal tells the truth.
        ("6.96", "7", "6.96", Verdict.notMet), ("6.996", "7", "6.996", .notMet), ("6.94", "7", "6.9", .notMet),
        ("7.04", "7", "7", .met),
    ])
    func `The printed average never contradicts the verdict`(
        _ growth: String, _ target: String, _ shown: String, _ verdict: Verdict
    ) throws {
        let small = try SmallRegister(
            [.small("x", .rate, decimals: 1)],
            ["x,t,2020-2025,2021-2025,\(target)"] + yearly(Array(repeating: growth, count: 5)))
        let assessment = try small.assessed()
        #expect(assessment.verdict == verdict)
        #expect(assessment.shownActual?.grammar == shown)
    }

    @Test(arguments: [("34.99", "99.97"), ("34", "97.1"), ("35", "100"), ("35.01", "100.03"), ("37", "105.7")])
    func `Attainment never prints 100 for less or more`(_ actual: String, _ percent: String) throws {
        let small = try SmallRegister(
            [.small("x", decimals: 2)], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,\(actual)"])
        #expect(try small.assessed().attainment?.min == Decimal(string: percent))
    }

    @Test func `A running average says what the years left have to bring`() throws {
        let small = try SmallRegister(
            [.small("x", .rate, unit: "%/year", decimals: 1)],
            ["x,t,2025-2030,2026-2030,10", "x,a,2025-2030,2026,8", "x,a,2025-2030,2027,9"])
        let assessment = try small.assessed(on: "2028-03-31")
        // (1.1^5 / (1.08 · 1.09))^(1/3) = 1.11005…; the mean of 8 and 9 is 8.4988 %.
        let note = try #require(
            assessment.notes.compactMap {
                if case .averageSoFar(let mean, let years, let needed) = $0 { (mean, years, needed) } else { nil }
            }.first)
        #expect(note.0 == written(8.5))
        #expect(note.1 == 2)
        #expect(note.2 == written(11.01))
        #expect(assessment.pace == .none)
    }

    @Test func `The geometric mean of equal years is that year, and order does not matter`() throws {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let rates = (0..<5).map { _ in Decimal(Int.random(in: -400...900, using: &generator)) / 10 }
            let mean = try #require(averageGrowth(rates))
            #expect(averageGrowth(rates.shuffled(using: &generator)) == mean)
            #expect(averageGrowth(Array(repeating: rates[0], count: 5)) == rates[0])
            #expect(try #require(rates.min()) <= mean && mean <= #require(rates.max()))
        }
        #expect(averageGrowth([]) == nil)
        #expect(averageGrowth([10, -100]) == -100)
    }
}
