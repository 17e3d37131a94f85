package import Indicators
import Quantities

extension Register {
    /// The findings of every committee: by committee, then by what must be known first.
    package func findings(_ assessments: [Assessment], _ tallies: [Tally], _ gaps: [Gap]) -> [Finding] {
        let conflicts = conflicts
        return committees.flatMap { committee -> [Finding] in
            let own = assessments.filter { $0.target.committee == committee.id }
            var findings = tallies.filter { $0.committee == committee.id }.compactMap { $0.finding(of: counted($0)) }
            let contradictions = conflicts.filter { $0.committee == committee.id && $0.kind != .sourcesDisagree }
            findings += contradictions.map(finding)
            findings += own.compactMap { finding($0) }
            findings += own.flatMap { cautions($0) }
            let results = results(of: committee.id, besides: own, told: Set(contradictions.flatMap(\.facts)))
            findings += results.filter { !$0.isDeed } + results.filter(\.isDeed)
            findings += aimFindings(of: committee.id)
            findings += gapFindings(gaps.filter { $0.committee == committee.id })
            return Finding.Topic.allCases.flatMap { topic in findings.filter { $0.topic == topic } }
        }
    }

    /// How many targets the source says the term has, where it counts them: n of the `k of n` some claim is about.
    private func counted(_ tally: Tally) -> Int? {
        let counts = Set(indicators.compactMap(\.assertsAllOf))
        return facts.compactMap { fact -> Int? in
            guard fact.committee == tally.committee, fact.term == tally.term, counts.contains(fact.indicator),
                case .ratio(_, let whole)? = fact.value
            else { return nil }
            return Int(Figure.machine(whole))
        }.max()
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
            indicator: indicator.id, sentence: sentence)
    }

    private func cautions(_ assessment: Assessment) -> [Finding] {
        guard let indicator = indicator(assessment.target.indicator), let value = assessment.target.value else {
            return []
        }
        let target = printed(value, indicator)
        return assessment.notes.compactMap { note in
            let sentence: Words
            switch note {
            case .differs:
                let words = note.words
                sentence = Words(
                    vi: "\(indicator.names.vi), mục tiêu \(target.vi): \(words.vi)",
                    en: "\(indicator.names.en), target \(target.en): \(words.en)")
            case .obstacle(.periodUnknown) where assessment.isRunning:
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
        if case .done(true) = value {
            return Words(vi: "Theo nguồn: \(indicator.names.vi)", en: "According to the source: \(indicator.names.en)")
        }
        let words = printed(value, indicator)
        return Words { "\(indicator.names[$0]): \(words[$0])" }
    }

    /// Results that neither a target nor a contradiction of the committee speaks of, each once.
    private func results(of committee: String, besides assessments: [Assessment], told: Set<Fact>) -> [Finding] {
        let judged = Set(assessments.map { [$0.target.indicator, $0.target.term?.code ?? ""] })
        let own = facts.filter { $0.committee == committee && $0.kind == .achievement }
        let used = Set(Precedence(self).inForce(own)).subtracting(told)
        var seen: Set<Fact> = []
        return own.filter { used.contains($0) && seen.insert($0).inserted }.compactMap { fact in
            guard let value = fact.value, let indicator = indicator(fact.indicator),
                !judged.contains([fact.indicator, fact.term?.code ?? ""])
            else { return nil }
            let words = result(value, indicator)
            return Finding(
                committee: committee, topic: .result, term: fact.term, indicator: indicator.id,
                isDeed: value == .done(true), sentence: Words { words[$0] + fact.period.inBrackets[$0] })
        }
    }
}
