import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import TestSupport
import Testing

@Suite struct GradePropertyTests {
    @Test func `Within, tied and over follow each other, and at most the quota is within`() throws {
        var random = SeededGenerator(seed: 132)
        for _ in 0..<60 {
            let points = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                "\(Int.random(in: 60...99, using: &random))"
            }
            let percent = Decimal([0, 7, 20, 33, 100].randomElement(using: &random) ?? 0)
            let grades = try GradeProposalTests.many(points, percent: percent).judged().grades
            let excellent = grades.filter { $0.level?.id == "excellent" }
            let base = grades.count { $0.points >= 70 }
            let allowed = Int(Figure.approximate(percent) * Double(base) / 100 + 1e-9)
            let order: [GradeProposal.QuotaState] = [.within, .edge, .over]
            let states = excellent.compactMap { order.firstIndex(of: $0.quota) }
            #expect(states.count == excellent.count && states == states.sorted())
            #expect(excellent.map(\.points) == excellent.map(\.points).sorted(by: >))
            #expect(excellent.count { $0.quota == .within } <= allowed)
            #expect(excellent.count { $0.quota != .over } >= min(allowed, excellent.count))
            #expect(Set(grades.map(\.committee)).count == points.count)
        }
    }

    @Test func `The order of facts changes no proposal`() throws {
        var random = SeededGenerator(seed: 9)
        let points = (0..<30).map { _ in "\(Int.random(in: 40...99, using: &random))" }
        var small = try GradeProposalTests.many(points)
        let first = try small.judged().grades
        for _ in 0..<10 {
            small.facts.shuffle(using: &random)
            #expect(try small.judged().grades == first)
        }
    }
}
