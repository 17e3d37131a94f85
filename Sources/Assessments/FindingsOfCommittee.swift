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
        let aims = Dictionary(grouping: aims, by: \.committee)
        let actions = Dictionary(grouping: actions, by: \.committee)
        return committees.concurrentFlatMap { committee -> [Finding] in
            let own = judged[committee.id] ?? []
            var findings = (tallied[committee.id] ?? []).compactMap { $0.finding(on: day) }
            findings += (graded[committee.id] ?? []).compactMap(finding)
            let contradictions = contradicted[committee.id] ?? []
            findings += contradictions.map(finding)
            findings += urgent(own).compactMap { finding($0) }
            findings += own.flatMap { cautions($0) }
            let told = Set(contradictions.flatMap(\.facts))
            findings += results(of: committee.id, index, besides: own, told: told)
            findings += aimFindings(of: committee.id, aims[committee.id] ?? [])
            findings += actionFindings(of: committee.id, actions[committee.id] ?? [], on: day)
            findings += gapFindings(missing[committee.id] ?? [])
            let topics = Dictionary(grouping: findings, by: \.topic)
            return Finding.Topic.allCases.flatMap { topics[$0] ?? [] }
        }
    }

    private func finding(_ conflict: Conflict) -> Finding {
        Finding(
            committee: conflict.committee, topic: .conflict, term: conflict.facts.first?.term,
            indicator: conflict.facts.first?.indicator, sentence: conflict.sentence, citing: conflict.citations)
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
            indicator: indicator.id, due: assessment.target.period, sentence: sentence, citing: assessment.citations)
    }

    /// The most urgent first; equally urgent ones stay in their order.
    private func urgent(_ assessments: [Assessment]) -> [Assessment] {
        assessments.enumerated().map { (urgency: $1.urgency, place: $0) }
            .sorted { $0.urgency == $1.urgency ? $0.place < $1.place : $0.urgency < $1.urgency }
            .map { assessments[$0.place] }
    }

    /// Results that neither a target nor a contradiction of the committee speaks of: each figure, then the deeds.
    private func results(
        of committee: String, _ index: FactIndex, besides assessments: [Assessment], told: Set<Fact>
    ) -> [Finding] {
        let judged = Set(assessments.lazy.map { Series($0.target) })
        let own = facts(of: committee).filter { $0.kind == .achievement && !judged.contains(Series($0)) }
        var seen: Set<Fact> = []
        let first = own.filter { fact in
            fact.value != nil && index.facts(of: Statement(fact))?.first == fact && !told.contains(fact)
                && seen.insert(fact).inserted
        }
        let (deeds, figures) = (first.filter { $0.value == .done(true) }, first.filter { $0.value != .done(true) })
        return figures.compactMap(figureFinding) + deedFindings(deeds, of: committee)
    }

    private func figureFinding(_ fact: Fact) -> Finding? {
        guard let value = fact.value, let indicator = indicator(fact.indicator) else { return nil }
        let words = printed(value, indicator)
        return Finding(
            committee: fact.committee, topic: .result, term: fact.term, indicator: indicator.id,
            sentence: Words { "\(indicator.names[$0]): \(words[$0])\(fact.inBrackets[$0])" }, citing: [Citation(fact)])
    }

    /// Deeds the source only says to be done, as its words: those of one time in one sentence.
    private func deedFindings(_ deeds: [Fact], of committee: String) -> [Finding] {
        struct Time: Hashable {
            let term: Term?
            let period: Period
        }
        var order: [Time] = []
        var named: [Time: [Indicator]] = [:]
        var citations: [Time: [Citation]] = [:]
        for fact in deeds {
            guard let indicator = indicator(fact.indicator) else { continue }
            let time = Time(term: fact.term, period: fact.period)
            if named[time] == nil { order.append(time) }
            named[time, default: []].append(indicator)
            citations[time, default: []].append(Citation(fact))
        }
        return order.compactMap { time in
            guard let deeds = named[time], let first = deeds.first else { return nil }
            let when = time.period.inBrackets
            return Finding(
                committee: committee, topic: .result, term: time.term, indicator: deeds.count == 1 ? first.id : nil,
                sentence: Words { language in
                    Words(vi: "Theo nguồn", en: "According to the source")[language] + when[language] + ": "
                        + deeds.map { $0.names[language] }.joined(separator: ". ")
                }, citing: citations[time] ?? [])
        }
    }
}
