import Foundation
import Indicators
import Quantities

extension Grading {
    /// Proposals in order of levels and points, those of the quota's level with their place and its state.
    ///
    /// Nothing is cut: a proposal beyond the quota keeps its level and is marked. The quota is counted among points
    /// for the same time only.
    func placed(_ proposals: [GradeProposal]) -> [GradeProposal] {
        let ranks = Dictionary(
            levels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let rank = { (proposal: GradeProposal) in proposal.level.flatMap { ranks[$0.id] } ?? levels.count }
        var proposals = proposals.enumerated().sorted { left, right in
            let (a, b) = (rank(left.element), rank(right.element))
            if a != b { return a < b }
            let (more, less) = (left.element.points, right.element.points)
            return more == less ? left.offset < right.offset : more > less
        }.map(\.element)
        guard let quota, let whole = ranks[quota.of] else { return proposals }
        let candidates = proposals.indices.filter { proposals[$0].level?.id == quota.level }
        for (end, group) in Dictionary(grouping: candidates, by: { proposals[$0].period.end }) {
            let allowed = quota.allowed(of: proposals.count { $0.period.end == end && rank($0) <= whole })
            var better = 0
            while better < group.count {
                let points = proposals[group[better]].points
                let tied = group[better...].prefix { proposals[$0].points == points }
                for index in tied {
                    proposals[index].place = better + 1
                    proposals[index].quota =
                        better + tied.count <= allowed ? .within : better >= allowed ? .over : .edge
                }
                better += tied.count
            }
        }
        return proposals
    }
}

extension Grading.Quota {
    /// How many may get the level: the percentage of a number, rounded down.
    func allowed(of count: Int) -> Int {
        var share = percent * Decimal(count) / 100
        var whole = Decimal()
        NSDecimalRound(&whole, &share, 0, .down)
        return NSDecimalNumber(decimal: whole).intValue
    }
}
