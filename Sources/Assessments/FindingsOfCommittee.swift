import Indicators
import Quantities

extension Register {
    /// The findings of every committee: by committee, then by what must be known first.
    func findings(
        _ assessments: [Assessment], _ tallies: [Tally], _ conflicts: [Conflict], _ gaps: [Gap],
        _ grades: [GradeProposal], on day: Day
    ) -> [Finding] {
        let judged = Dictionary(grouping: assessments, by: \.target.committee)
        let tallied = Dictionary(grouping: tallies, by: \.committee)
        let contradicted = Dictionary(grouping: conflicts.filter { $0.kind != .sourcesDisagree }, by: \.committee)
        let missing = Dictionary(grouping: gaps, by: \.committee)
        let graded = Dictionary(grouping: grades, by: \.committee)
        let achieved = Dictionary(grouping: facts.filter { $0.kind == .achievement }, by: \.committee)
        let counted = countedTargets
        let precedence = Precedence(self)
        return committees.flatMap { committee -> [Finding] in
            let own = judged[committee.id] ?? []
            var findings = (tallied[committee.id] ?? []).compactMap { tally in
                tally.finding(of: counted[tally.committee]?[tally.term])
            }
            findings += (graded[committee.id] ?? []).compactMap(finding)
            let contradictions = contradicted[committee.id] ?? []
            findings += contradictions.map(finding)
            findings += urgent(own).compactMap { finding($0) }
            findings += own.flatMap { cautions($0) }
            let told = Set(contradictions.flatMap(\.facts))
            let results = results(achieved[committee.id] ?? [], precedence, besides: own, told: told)
            findings += results.filter { !$0.isDeed } + results.filter(\.isDeed)
            findings += aimFindings(of: committee.id) + actionFindings(of: committee.id, on: day)
            findings += gapFindings(missing[committee.id] ?? [])
            return Finding.Topic.allCases.flatMap { topic in findings.filter { $0.topic == topic } }
        }
    }

    /// How many targets the source says a term has, where it counts them, by committee and term: n of the `k of n`
    /// some claim is about.
    private var countedTargets: [String: [Term: Int]] {
        let counts = Set(indicators.compactMap(\.assertsAllOf))
        var counted: [String: [Term: Int]] = [:]
        for fact in facts where counts.contains(fact.indicator) {
            guard let term = fact.term, case .ratio(_, let whole)? = fact.value, let count = Int(Figure.machine(whole))
            else { continue }
            counted[fact.committee, default: [:]].merge([term: count], uniquingKeysWith: max)
        }
        return counted
    }

    private func finding(_ conflict: Conflict) -> Finding {
        Finding(
            committee: conflict.committee, topic: .conflict, term: conflict.facts.first?.term,
            indicator: conflict.facts.first?.indicator, sentence: conflict.sentence)
    }

    private func finding(_ assessment: Assessment) -> Finding? {
        guard let indicator = indicator(assessment.target.indicator) else { return nil }
        guard let sentence = assessment.sentence(indicator) else { return nil }
        let topic: Finding.Topic =
            switch assessment.verdict {
            case .exceeded, .met: .kept
            case .notMet: .notMet
            case .notAssessable: assessment.isRunning ? .stake : .caution
            }
        return Finding(
            committee: assessment.target.committee, topic: topic, term: assessment.target.term,
            indicator: indicator.id, due: assessment.target.period, sentence: sentence)
    }

    /// The most urgent first; equally urgent ones stay in their order.
    private func urgent(_ assessments: [Assessment]) -> [Assessment] {
        assessments.enumerated().sorted { ($0.element.urgency, $0.offset) < ($1.element.urgency, $1.offset) }
            .map(\.element)
    }

    /// A result as a phrase; a deed the source only says to be done is told as the source's word.
    private func result(_ value: Quantity, _ indicator: Indicator) -> Words {
        if case .done(true) = value {
            return Words(vi: "Theo nguồn: \(indicator.names.vi)", en: "According to the source: \(indicator.names.en)")
        }
        let words = printed(value, indicator)
        return Words { "\(indicator.names[$0]): \(words[$0])" }
    }

    /// Results that neither a target nor a contradiction of the committee speaks of, each once.
    private func results(_ own: [Fact], _ precedence: Precedence, besides assessments: [Assessment], told: Set<Fact>)
        -> [Finding]
    {
        let judged = Set(assessments.map { [$0.target.indicator, $0.target.term?.code ?? ""] })
        let used = Set(precedence.inForce(own)).subtracting(told)
        var seen: Set<Fact> = []
        return own.filter { used.contains($0) && seen.insert($0).inserted }.compactMap { fact in
            guard let value = fact.value, let indicator = indicator(fact.indicator),
                !judged.contains([fact.indicator, fact.term?.code ?? ""])
            else { return nil }
            let words = result(value, indicator)
            return Finding(
                committee: fact.committee, topic: .result, term: fact.term, indicator: indicator.id,
                isDeed: value == .done(true), sentence: Words { words[$0] + fact.period.inBrackets[$0] })
        }
    }
}
