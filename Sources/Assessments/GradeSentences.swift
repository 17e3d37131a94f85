import Indicators
import Quantities

extension Register {
    /// The sentence of a proposed grade, which says first that it is a proposal; nil when its rule is not known.
    func finding(_ proposal: GradeProposal) -> Finding? {
        guard let rule = gradings.first(where: { $0.id == proposal.rule }), let indicator = indicator(rule.indicator)
        else { return nil }
        let points = printed(.exact(proposal.points), indicator)
        let sentence = Words { language in
            let basis = "\(points[language]) (\(proposal.period.printed(in: language)))"
            let head = Words(vi: "xếp loại theo", en: "grade by")[language]
            let level = proposal.level?.names ?? Words(vi: "chưa có mức nào phù hợp", en: "no level is reached")
            let parts =
                [level[language], basis] + proposal.reasons.map { $0[language] } + rule.quotaWords(proposal, language)
            return "\(GradeProposal.caution[language]) – \(head) \(rule.names[language]): "
                + parts.joined(separator: "; ")
        }
        return Finding(
            committee: proposal.committee, topic: .grade, term: proposal.term, indicator: indicator.id,
            sentence: sentence)
    }
}

extension Grading {
    /// Where a proposal stands to the quota; nothing when its level has none.
    fileprivate func quotaWords(_ proposal: GradeProposal, _ language: Language) -> [String] {
        guard let quota, let place = proposal.place else { return [] }
        let percent = Quantity.exact(quota.percent).printed(
            unit: MeasureUnit(id: "%", names: Words(same: "%")), in: language)
        let state = proposal.quota.words[language].lowercased()
        return [
            Words(
                vi: "xếp thứ \(place) theo điểm, \(state) \(percent)",
                en: "place \(place) by points, \(state) of \(percent)")[language]
        ]
    }
}
