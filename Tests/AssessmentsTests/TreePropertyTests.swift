import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import TestSupport
import Testing

/// What must hold for roll-ups of any tree.
@Suite struct TreePropertyTests {
    /// What a roll-up row says, apart from the order of committees.
    struct Said: Hashable {
        let key: [String]
        let number: Decimal?
        let covered: Set<String>
        let missing: Set<String>

        init(_ rollUp: RollUp) {
            key = [rollUp.committee, rollUp.indicator, rollUp.term.code, rollUp.period.code, rollUp.rule.rawValue]
            number = rollUp.number
            covered = Set(rollUp.covered)
            missing = Set(rollUp.missing)
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `Roll-ups, statuses, conflicts and gaps do not depend on the order of files and rows`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var small = try SmallRegister.randomTree(&random)
        let first = try small.judged()
        small.facts.shuffle(using: &random)
        let rows = try small.judged()
        #expect(rows.rollUps == first.rollUps)
        #expect(rows.conflicts.map(\.sentence) == first.conflicts.map(\.sentence))
        #expect(rows.gaps == first.gaps && rows.requests == first.requests)
        #expect(rows.statusRollUps == first.statusRollUps)
        small.committees.shuffle(using: &random)
        let files = try small.judged()
        #expect(Set(files.rollUps.map(Said.init)) == Set(first.rollUps.map(Said.init)))
        #expect(files.rollUps.count == first.rollUps.count)
        #expect(Set(files.statusRollUps) == Set(first.statusRollUps))
        #expect(Set(files.conflicts.map(\.sentence)) == Set(first.conflicts.map(\.sentence)))
        #expect(Set(files.gaps) == Set(first.gaps))
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `A total is the sum of the values it covers, and of the totals one level down`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let small = try SmallRegister.randomTree(&random)
        let rollUps = try small.judged().rollUps.filter { $0.rule == .sum }
        #expect(!rollUps.isEmpty)
        let own = Dictionary(
            uniqueKeysWithValues: small.facts.filter { $0.indicator == "x" }.compactMap {
                fact -> ([String], Decimal)? in
                guard case .exact(let number)? = fact.value else { return nil }
                return ([fact.committee, fact.period.code], number)
            })
        let totals = Dictionary(uniqueKeysWithValues: rollUps.map { ([$0.committee, $0.period.code], $0.number ?? 0) })
        for rollUp in rollUps {
            let period = rollUp.period.code
            #expect(rollUp.number == rollUp.covered.reduce(0) { $0 + (own[[$1, period]] ?? 0) })
            let children = small.committees.filter { $0.parent == rollUp.committee }.map(\.id)
            let levels = children.map { own[[$0, period]] ?? totals[[$0, period]] ?? 0 }
            #expect(rollUp.number == levels.reduce(0, +))
            #expect(rollUp.covered.allSatisfy { own[[$0, period]] != nil })
            #expect(Set(rollUp.covered).isDisjoint(with: rollUp.missing))
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `Means and shares lie between the values they cover`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let small = try SmallRegister.randomTree(&random)
        for rollUp in try small.judged().rollUps {
            let values = small.facts.filter {
                $0.indicator == rollUp.indicator && $0.period == rollUp.period && rollUp.covered.contains($0.committee)
            }.compactMap { fact -> Decimal? in
                switch fact.value {
                case .exact(let number)?: number
                case .ratio(let part, let whole)?: 100 * part / whole
                default: nil
                }
            }
            guard rollUp.rule != .sum, rollUp.rule != .countOfUnits else { continue }
            let share: Decimal? =
                if case .ratio(let part, let whole) = rollUp.value { 100 * part / whole } else { rollUp.number }
            let (number, rounding) = (try #require(share), Decimal(sign: .plus, exponent: -6, significand: 1))
            let (least, most) = (try #require(values.min()), try #require(values.max()))
            #expect(least - rounding <= number && number <= most + rounding, "\(rollUp.rule)")
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `More data of one committee leave what is said of another's targets as it was`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var small = try PropertyTests.register(&random)
        let others = small.facts.filter { $0.committee == "b" }
        small.facts.removeAll { $0.committee == "b" }
        let before = try small.judged(on: "2028-01-15")
        small.facts += others
        let after = try small.judged(on: "2028-01-15")
        #expect(!others.isEmpty)
        #expect(after.assessments.filter { $0.target.committee != "b" } == before.assessments)
        #expect(after.tallies.filter { $0.committee != "b" } == before.tallies)
    }
}
