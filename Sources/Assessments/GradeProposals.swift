import Foundation
package import Indicators
package import Quantities

extension Register {
    /// What the grading rules in force on a day propose, by rules, then levels, then points.
    ///
    /// Of several rules that read the same points the one in force since the latest day holds. A committee is proposed
    /// for the best level whose points it reaches and whose conditions all hold; those below every level come last.
    package func gradeProposals(_ assessments: [Assessment], _ gaps: [Gap], on day: Day) -> [GradeProposal] {
        let rules = gradings.filter { rule in
            rule.isInForce(on: day)
                && !gradings.contains { $0.indicator == rule.indicator && $0.isInForce(on: day) && rule.from < $0.from }
        }
        guard !rules.isEmpty else { return [] }
        let targets = Dictionary(grouping: assessments, by: \.target.committee)
        let missing = Dictionary(grouping: gaps, by: \.committee)
        let tasks = Dictionary(grouping: actions, by: \.committee)
        return rules.flatMap { rule in
            let proposals = points(for: rule, on: day).compactMap { fact -> GradeProposal? in
                guard case .exact(let points)? = fact.value else { return nil }
                let term = fact.term ?? fact.period.end.flatMap { end in terms.first { $0.holds(end.year) } }
                let check = GradeCheck(
                    register: self,
                    targets: (targets[fact.committee] ?? []).filter { self.term(of: $0) == term },
                    gaps: (missing[fact.committee] ?? []).filter { $0.term == nil || $0.term == term },
                    overdue: (tasks[fact.committee] ?? []).count { $0.state(on: day) == .overdue })
                let (level, reasons) = check.outcome(of: points, by: rule)
                return GradeProposal(
                    committee: fact.committee, rule: rule.id, points: points, period: fact.period, term: term,
                    level: level, reasons: reasons, place: nil, quota: .none)
            }
            return rule.placed(proposals)
        }
    }

    /// The latest points of each committee that end by a day, by committees.
    private func points(for rule: Grading, on day: Day) -> [Fact] {
        let precedence = Precedence(self)
        let stated = precedence.inForce(facts.filter { $0.kind == .achievement && $0.indicator == rule.indicator })
        let latest = Dictionary(grouping: stated.filter { $0.isExact && $0.ends(by: day) }, by: \.committee)
            .compactMapValues { own in
                own.max { left, right in
                    let key = { (fact: Fact) in (fact.period.end?.ordinal ?? 0, fact.period.code, fact.term?.code ?? "")
                    }
                    return key(left) < key(right)
                }
            }
        return committees.compactMap { latest[$0.id] }
    }
}

extension Fact {
    fileprivate var isExact: Bool { if case .exact? = value { true } else { false } }

    fileprivate func ends(by day: Day) -> Bool { period.end.map { $0 <= day } ?? false }
}
