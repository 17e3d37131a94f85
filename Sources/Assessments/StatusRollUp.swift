package import Foundation
import Indicators
package import Quantities

/// How the targets of a committee and everything below it came out in one term.
package struct StatusRollUp: Hashable, Sendable {
    package let committee: String
    package let term: Term
    /// The committee itself and all below it in the latest tree.
    package let committees: Int
    /// Those of them with a target, a result or an aim in the term.
    package let reporting: Int
    /// Targets of all of them; the sum of the four counts below.
    package let targets: Int
    package let exceeded: Int
    package let met: Int
    package let notMet: Int
    /// Targets without a verdict, those not due yet among them.
    package let notAssessable: Int
    /// Of those not assessable, how many fall due on a day that is still to come.
    package let running: Int
    /// Whether a source counts more targets in the term than it names.
    package let hasUnnamed: Bool

    /// Targets without a verdict that were due or name no date.
    package var undecided: Int { notAssessable - running }

    /// The worst verdict of all assessable targets; nil when none is.
    ///
    /// Nil as well where not all are named and those that are were kept: the others may have been missed.
    package var worst: Verdict? {
        if hasUnnamed, notMet == 0 { return nil }
        return [(notMet, Verdict.notMet), (met, .met), (exceeded, .exceeded)].first { $0.0 > 0 }?.1
    }

    /// The share of targets that were kept, in percent to one decimal; those not due yet are left out.
    ///
    /// Nil when none is assessable, or not all are named: nobody knows the share of those nothing is said of. Those
    /// that could not be assessed stay in the denominator.
    package var meanScore: Decimal? {
        guard exceeded + met + notMet > 0, !hasUnnamed else { return nil }
        return Figure.rounded(Decimal(100 * (exceeded + met)) / Decimal(targets - running), decimals: 1)
    }
}

extension Register {
    /// One count for each committee that has others below it and each term any of them has a tally of.
    func statusRollUps(_ tallies: [Tally]) -> [StatusRollUp] {
        let tree = Tree(committees)
        let places = Tree.places(of: committees)
        var sums = Array(repeating: Sum(), count: committees.count)
        for tally in tallies {
            guard let place = places[tally.committee] else { continue }
            sums[place].counts[tally.term] = Counts(tally)
        }
        for place in tree.upwards {
            // What was merged into another one is counted with that one, by its own targets.
            for child in tree.children[place] where successor(of: committees[child].id) == nil {
                sums[place].committees += sums[child].committees
                sums[place].counts.merge(sums[child].counts) { $0.adding($1) }
            }
        }
        return committees.indices.filter { !tree.children[$0].isEmpty }.flatMap { place in
            sums[place].counts.sorted { $0.key < $1.key }.map { term, counts in
                StatusRollUp(
                    committee: committees[place].id, term: term, committees: sums[place].committees,
                    reporting: counts.reporting, targets: counts.targets, exceeded: counts.exceeded, met: counts.met,
                    notMet: counts.notMet, notAssessable: counts.notAssessable, running: counts.running,
                    hasUnnamed: counts.hasUnnamed)
            }
        }
    }
}

/// What is added up on the way to the top.
private struct Sum {
    var committees = 1
    var counts: [Term: Counts] = [:]
}

private struct Counts {
    var reporting = 1
    var targets: Int
    var exceeded: Int
    var met: Int
    var notMet: Int
    var notAssessable: Int
    var running: Int
    var hasUnnamed: Bool

    init(_ tally: Tally) {
        targets = tally.targets
        exceeded = tally.exceeded
        met = tally.met
        notMet = tally.notMet
        notAssessable = tally.notAssessable
        running = tally.running
        hasUnnamed = tally.counted != nil
    }

    func adding(_ other: Counts) -> Counts {
        var sum = self
        sum.reporting += other.reporting
        sum.targets += other.targets
        sum.exceeded += other.exceeded
        sum.met += other.met
        sum.notMet += other.notMet
        sum.notAssessable += other.notAssessable
        sum.running += other.running
        sum.hasUnnamed = sum.hasUnnamed || other.hasUnnamed
        return sum
    }
}
