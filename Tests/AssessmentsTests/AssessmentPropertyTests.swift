import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import TestSupport
import Testing

/// What must not change when units, directions or other committees' data do.
@Suite struct AssessmentPropertyTests {
    /// A running target with baseline, milestones and results, all numbers of whole tenths.
    private struct Story {
        var base: Decimal
        var milestones: [Decimal]
        var target: Decimal
        var now: Decimal
        var year: Int

        init(_ random: inout SeededGenerator) {
            base = Story.tenth(10...500, &random)
            let step = Story.tenth(1...60, &random)
            target = base + step * 5
            let count = Int.random(in: 0...3, using: &random)
            milestones = (0..<count).map { [base, step] in base + step * Decimal($0 + 1) * Decimal(9) / 10 }
            now = base + step * Story.tenth(-10...70, &random)
            year = Int.random(in: 2026...2029, using: &random)
        }

        private static func tenth(_ range: ClosedRange<Int>, _ random: inout SeededGenerator) -> Decimal {
            Decimal(Int.random(in: range, using: &random)) / 10
        }

        func mapped(_ change: (Decimal) -> Decimal) -> Story {
            var story = self
            (story.base, story.target, story.now) = (change(base), change(target), change(now))
            story.milestones = milestones.map(change)
            return story
        }

        func assessment(_ direction: Direction, decimals: Int, pace: PaceMethod = .linear) throws -> Assessment {
            let text = { (number: Decimal) in Figure.machine(number) }
            var rows = ["x,a,2020-2025,2025,\(text(base))", "x,t,2025-2030,2030,\(text(target))"]
            for (place, value) in milestones.enumerated() {
                rows.append("x,t,2025-2030,\(2026 + place),\(text(value))")
            }
            rows.append("x,a,2025-2030,\(year),\(text(now))")
            let small = try SmallRegister([.small("x", .level, direction, decimals: decimals, pace: pace)], rows)
            return try #require(try small.judged(on: "2030-03-31").assessments.last)
        }
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func `Pace does not depend on the scale of the unit`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let story = Story(&random)
        for pace in PaceMethod.allCases {
            let one = try story.assessment(.higher, decimals: 2, pace: pace)
            let thousand = try story.mapped { $0 * 1000 }.assessment(.higher, decimals: 0, pace: pace)
            #expect(one.pace == thousand.pace)
            #expect(one.paceRatio == thousand.paceRatio)
            #expect(one.leadMonths == thousand.leadMonths)
            #expect(one.method == thousand.method)
            #expect(one.neededGrowth == thousand.neededGrowth)
        }
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func `Mirrored data in the mirrored direction give the mirrored assessment`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let story = Story(&random)
        let one = try story.assessment(.higher, decimals: 2)
        let mirrored = try story.mapped { -$0 }.assessment(.lower, decimals: 2)
        #expect(one.pace == mirrored.pace)
        #expect(one.paceRatio == mirrored.paceRatio)
        #expect(one.leadMonths == mirrored.leadMonths)
        #expect(one.gap.map { -$0 } == mirrored.gap)
        #expect(one.donePerYear.map { -$0 } == mirrored.donePerYear)
        #expect(one.neededPerYear.map { -$0 } == mirrored.neededPerYear)
        #expect(one.method == mirrored.method)
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>)
    func `A better result is never told to be slower`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var story = Story(&random)
        let order: [Pace] = [.movingAway, .slow, .accelerate, .onTrack, .reachedEarly]
        var places: [Int] = []
        for step in -5...15 {
            story.now = story.base + (story.target - story.base) * Decimal(step) / 10
            places.append(try #require(order.firstIndex(of: try story.assessment(.higher, decimals: 2).pace)))
        }
        #expect(places == places.sorted())
    }

    @Test(arguments: 1...100 as ClosedRange<UInt64>)
    func `Whoever is on the way is neither ahead nor behind`(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let story = Story(&random)
        let points = story.milestones.enumerated().map {
            Path.Point(time: Double($0 + 1), value: Figure.approximate($1))
        }
        let path = Path(
            start: .init(time: 0, value: Figure.approximate(story.base)), now: .init(time: 1, value: 0),
            end: .init(time: 5, value: Figure.approximate(story.target)), milestones: points)
        for time in stride(from: 0.5, through: 5, by: 0.5) {
            let on = Path(
                start: path.start, now: .init(time: time, value: path.value(at: time)), end: path.end,
                milestones: points)
            #expect(abs(try #require(on.leadMonths)) < 1e-6)
            #expect(abs(try #require(on.ratio) - 1) < 1e-9)
        }
    }
}
