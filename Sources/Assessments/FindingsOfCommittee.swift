package import Indicators
import Quantities

extension Register {
    /// The findings of every committee: by committee, then by what must be known first.
    package func findings(_ assessments: [Assessment], _ tallies: [Tally], _ gaps: [Gap]) -> [Finding] {
        let conflicts = conflicts
        return committees.flatMap { committee -> [Finding] in
            let own = assessments.filter { $0.target.committee == committee.id }
            var findings = tallies.filter { $0.committee == committee.id }.compactMap(\.finding)
            findings += conflicts.filter { $0.committee == committee.id && $0.kind != .sourcesDisagree }.map(finding)
            findings += own.compactMap { finding($0) }
            findings += own.flatMap { cautions($0) }
            let results = results(of: committee.id, besides: own)
            findings += results.filter { !$0.isDeed } + results.filter(\.isDeed)
            findings += aimFindings(of: committee.id)
            findings += gapFindings(gaps.filter { $0.committee == committee.id })
            let order = Finding.Topic.allCases
            return findings.enumerated().sorted { left, right in
                let (a, b) = (order.firstIndex(of: left.element.topic)!, order.firstIndex(of: right.element.topic)!)
                return (a, left.offset) < (b, right.offset)
            }.map(\.element)
        }
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
            case .notAssessable: .stake
            }
        return Finding(
            committee: assessment.target.committee, topic: topic, term: assessment.target.term,
            indicator: indicator.id, sentence: sentence)
    }

    private func cautions(_ assessment: Assessment) -> [Finding] {
        guard let indicator = indicator(assessment.target.indicator), let value = assessment.target.value else { return [] }
        let target = printed(value, indicator)
        return assessment.notes.compactMap { note in
            let sentence: Words
            switch note {
            case .differs:
                let words = note.words
                sentence = Words(
                    vi: "\(indicator.names.vi), mục tiêu \(target.vi): \(words.vi)",
                    en: "\(indicator.names.en), target \(target.en): \(words.en)")
            case .obstacle(.periodUnknown):
                sentence = Words(
                    vi: "\(indicator.names.vi), mục tiêu \(target.vi): \(note.words.vi)",
                    en: "\(indicator.names.en), target \(target.en): \(note.words.en)")
            default: return nil
            }
            return Finding(
                committee: assessment.target.committee, topic: .caution, term: assessment.target.term,
                indicator: indicator.id, sentence: sentence)
        }
    }

    /// A result as a phrase; a deed the source only says to be done is told as the source's word.
    private func result(_ value: Quantity, _ indicator: Indicator) -> Words {
        let words = printed(value, indicator)
        if case .done(true) = value {
            return Words(vi: "Theo nguồn: \(indicator.names.vi)", en: "According to the source: \(indicator.names.en)")
        }
        return Words(vi: "\(indicator.names.vi): \(words.vi)", en: "\(indicator.names.en): \(words.en)")
    }

    /// Results that no target of the committee speaks of.
    private func results(of committee: String, besides assessments: [Assessment]) -> [Finding] {
        let judged = Set(assessments.map { [$0.target.indicator, $0.target.term?.code ?? ""] })
        return facts.filter { $0.committee == committee && $0.kind == .achievement }.compactMap { fact in
            guard let value = fact.value, let indicator = indicator(fact.indicator) else { return nil }
            guard !judged.contains([fact.indicator, fact.term?.code ?? ""]), indicator.measure != .ratio, indicator.assertsAllOf == nil else { return nil }
            let words = result(value, indicator)
            let when = Words(
                vi: fact.period == .unknown ? "" : " (\(fact.period.printed(in: .vi)))",
                en: fact.period == .unknown ? "" : " (\(fact.period.printed(in: .en)))")
            return Finding(
                committee: committee, topic: .result, term: fact.term, indicator: indicator.id,
                isDeed: value == .done(true),
                sentence: Words(
                    vi: "\(words.vi)\(when.vi)", en: "\(words.en)\(when.en)"))
        }
    }
}
