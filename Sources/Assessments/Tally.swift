package import Indicators
package import Quantities

/// How the targets of one committee in one term came out.
package struct Tally: Hashable, Sendable {
    package let committee: String
    package let term: Term
    /// Targets the documents name; the sum of the four counts below.
    package let targets: Int
    package let exceeded: Int
    package let met: Int
    package let notMet: Int
    /// Targets without a verdict, those not due yet among them.
    package let notAssessable: Int
    /// Of those not assessable, how many fall due on a day that is still to come.
    package let running: Int
    /// How many targets the source says the term has, where it counts more than it names; nil elsewhere.
    package let counted: Int?
    /// What the source counts them with; nil where `counted` is.
    package let counting: Fact?
    /// Of those not assessable, how many name no date.
    package let undated: Int
    /// Of those with a verdict, how many rest on the source's word alone.
    package let reported: Int
    /// Of those with a verdict, how many rest on an estimate.
    package let estimated: Int
    /// Results with a value; one that several sources state counts once.
    package let achievements: Int
    /// Goals, breakthroughs, tasks and directives in words.
    package let aims: Int

    /// Targets with a verdict; the others stay in the denominator `targets`.
    package var assessable: Int { exceeded + met + notMet }

    /// Targets without a verdict that were due or name no date.
    package var undecided: Int { notAssessable - running }

    /// How many targets the source says the term has: those it names, or more where it counts more.
    package var stated: Int { max(counted ?? targets, targets) }

    /// How many targets the source counts and does not name.
    package var unnamed: Int { stated - targets }

    /// The words for targets that are still running.
    package static let notDueWords = Words(vi: "Chưa đến hạn", en: "Not due yet")

    /// The words for targets without a date.
    package static let undatedWords = Words(vi: "Không nêu thời hạn", en: "Without a date")

    /// The words for targets a source counts and does not name.
    package static let unnamedWords = Words(vi: "Tài liệu không nêu tên", en: "Not named by the documents")
}

extension Assessment {
    /// Whether the target names no date.
    var isUndated: Bool { target.period == .unknown }
}

extension Register {
    /// One tally for each committee and term with a target, an achievement or an aim, by committees.
    ///
    /// A target that names no term counts in the term it falls due in; a result several sources state counts once.
    package func tallies(_ assessments: [Assessment]) -> [Tally] {
        let judged = Dictionary(grouping: assessments, by: \.target.committee)
        let words = Dictionary(grouping: aims, by: \.committee)
        let counted = countedTargets
        return committees.concurrentFlatMap { committee -> [Tally] in
            let own = Dictionary(grouping: judged[committee.id] ?? [], by: { term(of: $0) })
            let results = Set(
                facts(of: committee.id).lazy.filter { $0.kind == .achievement && $0.value != nil }.map(Statement.init))
            let aims = words[committee.id] ?? []
            let terms = Set(own.keys.compactMap { $0 } + results.compactMap(\.term) + aims.compactMap(\.term))
            return terms.sorted().map { term in
                let judged = own[term] ?? []
                let count = { (verdict: Verdict) in judged.count { $0.verdict == verdict } }
                let stated = counted[committee.id]?[term].flatMap { $0.count > judged.count ? $0 : nil }
                return Tally(
                    committee: committee.id, term: term, targets: judged.count, exceeded: count(.exceeded),
                    met: count(.met), notMet: count(.notMet), notAssessable: count(.notAssessable),
                    running: judged.count { $0.isRunning && !$0.isUndated },
                    counted: stated?.count, counting: stated?.fact,
                    undated: judged.count { $0.isRunning && $0.isUndated },
                    reported: judged.count { $0.isReported },
                    estimated: judged.count { $0.verdict != .notAssessable && !$0.isReported && $0.isEstimated },
                    achievements: results.count { $0.term == term }, aims: aims.count { $0.term == term })
            }
        }
    }

    /// How many targets the source says a term has, where it counts them, by committee and term: n of the `k of n`
    /// some claim is about.
    private var countedTargets: [String: [Term: (count: Int, fact: Fact)]] {
        let counts = Set(indicators.compactMap(\.assertsAllOf))
        var counted: [String: [Term: (count: Int, fact: Fact)]] = [:]
        for fact in facts where counts.contains(fact.indicator) {
            guard let term = fact.term, case .ratio(_, let whole)? = fact.value, let count = Int(Figure.machine(whole))
            else { continue }
            if counted[fact.committee]?[term].map({ $0.count >= count }) ?? false { continue }
            counted[fact.committee, default: [:]][term] = (count, fact)
        }
        return counted
    }

    /// The term a target counts in: its own, or the one it falls due in; nil when there is none.
    func term(of assessment: Assessment) -> Term? {
        if let term = assessment.target.term { return term }
        return terms.first { $0.holds(assessment.due.year) }
    }
}
