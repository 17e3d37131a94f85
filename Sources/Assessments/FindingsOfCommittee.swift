import Indicators
import Quantities

extension Register {
    /// The findings of every committee: by committee, then by what must be known first.
    func findings(
        _ assessments: [Assessment], _ tallies: [Tally], _ conflicts: [Conflict], _ gaps: [Gap],
        _ grades: [GradeProposal], _ index: FactIndex, on day: Day
    ) -> [Finding] {
        let judged = Dictionary(grouping: assessments, by: \.target.committee)
        let tallied = Dictionary(grouping: tallies, by: \.committee)
        let contradicted = Dictionary(grouping: conflicts.filter { $0.kind != .sourcesDisagree }, by: \.committee)
        let missing = Dictionary(grouping: gaps, by: \.committee)
        let graded = Dictionary(grouping: grades, by: \.committee)
        let counted = countedTargets
        let aims = Dictionary(grouping: aims, by: \.committee)
        let actions = Dictionary(grouping: actions, by: \.committee)
        return committees.concurrentFlatMap { committee -> [Finding] in
            let own = judged[committee.id] ?? []
            var findings = (tallied[committee.id] ?? []).compactMap { tally in
                tally.finding(of: counted[tally.committee]?[tally.term], on: day)
            }
            findings += (graded[committee.id] ?? []).compactMap(finding)
            let contradictions = contradicted[committee.id] ?? []
            findings += contradictions.map(finding)
            findings += urgent(own).compactMap { finding($0) }
            findings += own.flatMap { cautions($0) }
            let told = Set(contradictions.flatMap(\.facts))
            let results = results(of: committee.id, index, besides: own, told: told)
            findings += results.filter { !$0.isDeed } + results.filter(\.isDeed)
            findings += aimFindings(of: committee.id, aims[committee.id] ?? [])
            findings += actionFindings(of: committee.id, actions[committee.id] ?? [], on: day)
            findings += gapFindings(missing[committee.id] ?? [])
            let topics = Dictionary(grouping: findings, by: \.topic)
            return Finding.Topic.allCases.flatMap { topics[$0] ?? [] }
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
        assessments.enumerated().map { (urgency: $1.urgency, place: $0) }
            .sorted { $0.urgency == $1.urgency ? $0.place < $1.place : $0.urgency < $1.urgency }
            .map { assessments[$0.place] }
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
    private func results(
        of committee: String, _ index: FactIndex, besides assessments: [Assessment], told: Set<Fact>
    ) -> [Finding] {
        let judged = Set(assessments.lazy.map { Series($0.target) })
        let own = facts(of: committee).filter { $0.kind == .achievement && !judged.contains(Series($0)) }
        var seen: Set<Fact> = []
        return own.filter { fact in
            index.facts(of: Statement(fact))?.first == fact && !told.contains(fact) && seen.insert(fact).inserted
        }.compactMap { fact in
            guard let value = fact.value, let indicator = indicator(fact.indicator) else { return nil }
            let words = result(value, indicator)
            return Finding(
                committee: fact.committee, topic: .result, term: fact.term, indicator: indicator.id,
                isDeed: value == .done(true), sentence: Words { words[$0] + fact.period.inBrackets[$0] })
        }
    }
}
