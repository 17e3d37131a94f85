import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import TestSupport
import Testing

@Suite struct PropertyTests {
    /// A numeric quantity of whole tenths, of any form.
    static func quantity(_ random: inout SeededGenerator) -> Quantity {
        let first = Decimal(Int.random(in: -400...400, using: &random)) / 10
        let second = first + Decimal(Int.random(in: 1...300, using: &random)) / 10
        let bound = Quantity.Bound.allCases.randomElement(using: &random) ?? .atLeast
        return [.exact(first), .exact(first), .range(first, second, open: false), .bound(bound, first), .about(first)]
            .randomElement(using: &random) ?? .exact(first)
    }

    static func mirrored(_ quantity: Quantity) -> Quantity {
        switch quantity {
        case .exact(let value): .exact(-value)
        case .about(let value): .about(-value)
        case .range(let low, let high, let open): .range(-high, -low, open: open)
        case .bound(.atLeast, let value): .bound(.atMost, -value)
        case .bound(.atMost, let value): .bound(.atLeast, -value)
        case .bound(.over, let value): .bound(.under, -value)
        case .bound(.under, let value): .bound(.over, -value)
        default: quantity
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `A verdict does not depend on the scale of the unit`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (actual, target) = (PropertyTests.quantity(&random), PropertyTests.quantity(&random))
        let direction: Direction = Bool.random(using: &random) ? .higher : .lower
        let decimals = Int.random(in: 0...1, using: &random)
        let limit: Limit? = Int.random(in: 0...3, using: &random) == 0 ? .band : nil
        let verdict = Ruling.judge(actual, against: target, direction: direction, limit: limit, decimals: decimals)
        for power in 1...3 {
            let factor = Decimal(sign: .plus, exponent: -power, significand: 1)
            let scaled = Ruling.judge(
                actual.scaled(by: factor), against: target.scaled(by: factor), direction: direction, limit: limit,
                decimals: decimals + power)
            #expect(scaled == verdict, "\(actual.grammar) against \(target.grammar), \(direction)")
        }
    }

    @Test(arguments: 1...200 as ClosedRange<UInt64>)
    func `Mirrored data in the mirrored direction give the same verdict`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (actual, target) = (PropertyTests.quantity(&random), PropertyTests.quantity(&random))
        let verdict = Ruling.judge(actual, against: target, direction: .higher, limit: nil, decimals: 0)
        let mirrored = Ruling.judge(
            PropertyTests.mirrored(actual), against: PropertyTests.mirrored(target), direction: .lower, limit: nil,
            decimals: 0)
        #expect(mirrored == verdict, "\(actual.grammar) against \(target.grammar)")
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>) func `A better result never gets a worse verdict`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let target = PropertyTests.quantity(&random)
        if case .bound(let bound, _) = target, !bound.isLower { return }
        let order: [Ruling] = [.verdict(.notMet), .open(.tooVague), .verdict(.met), .verdict(.exceeded)]
        let places = (-800...800).map { tenth in
            order.firstIndex(
                of: .judge(.exact(Decimal(tenth) / 10), against: target, direction: .higher, limit: nil, decimals: 0))
        }
        #expect(places.allSatisfy { $0 != nil })
        #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(target.grammar)")
    }

    /// Random rows of six indicators over two terms in a tree of five committees, with doubles from several sources.
    static func register(_ random: inout SeededGenerator) throws -> SmallRegister {
        var small = try SmallRegister((0..<6).map { .small("x\($0)", $0 < 3 ? .level : .sum, rollUp: .sum) })
        small.committees = [
            .small("a", expects: ["x0"]), .small("b", parent: "a", expects: ["x3"]), .small("c", parent: "a"),
            .small("d", parent: "c"), .small("e", parent: "c", expects: ["x4"]),
        ]
        small.sources = [try .small("one.txt", "2025-09-01"), try .small("two.txt", "2025-09-02")]
        for _ in 0..<120 {
            let isPast = Bool.random(using: &random)
            let digits = (1...9).map { "\($0)" }
            let choices: [[String]] = [
                ["x0", "x1", "x2", "x3", "x4", "x5"], ["a", "t"], [isPast ? "2020-2025" : "2025-2030"],
                isPast ? ["2025", "2024", "2020-2025"] : ["2030", "2026", "2026-2030"], digits, ["A", "E"],
                ["one.txt", "two.txt", "three.txt"], digits,
            ]
            let cells = choices.compactMap { $0.randomElement(using: &random) }
            let committee = ["a", "b", "c", "d", "e"].randomElement(using: &random) ?? "a"
            try small.add([cells.joined(separator: ",")], of: committee)
        }
        return small
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>) func `The order of rows decides nothing`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var small = try PropertyTests.register(&random)
        let first = try small.judged(on: "2028-01-15")
        small.facts.shuffle(using: &random)
        let second = try small.judged(on: "2028-01-15")
        #expect(first.tallies == second.tallies)
        #expect(first.rollUps == second.rollUps)
        #expect(first.gaps == second.gaps)
        #expect(first.conflicts.map(\.sentence) == second.conflicts.map(\.sentence))
        #expect(first.assessments.map(\.ruling) == second.assessments.map(\.ruling))
        #expect(first.assessments.map(\.target.value) == second.assessments.map(\.target.value))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `Verdicts add up to the targets, and nobody stands in a total twice`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let judgement = try PropertyTests.register(&random).judged(on: "2028-01-15")
        for tally in judgement.tallies {
            #expect(tally.exceeded + tally.met + tally.notMet + tally.notAssessable == tally.targets)
            #expect(tally.running <= tally.notAssessable)
        }
        #expect(judgement.tallies.reduce(0) { $0 + $1.targets } == judgement.assessments.count)
        for total in judgement.rollUps {
            #expect(Set(total.covered).isDisjoint(with: total.missing))
            #expect(Set(total.covered).count == total.covered.count)
        }
    }
}
