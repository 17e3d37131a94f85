import Indicators
import Quantities

extension Register {
    /// What a source says became of a target, where the figures say the contrary: kept, and not met, or the other way
    /// round.
    ///
    /// That something was met where the figures exceed it contradicts nothing.
    func wordAgainstFigure(_ assessment: Assessment) -> Conflict? {
        guard let said = assessment.said, !assessment.isReported, assessment.verdict != .notAssessable else {
            return nil
        }
        guard let word = said.value,
            case .verdict(let claimed) = Ruling.judge(
                word, against: word, direction: .higher, limit: nil, decimals: 0)
        else { return nil }
        guard let indicator = indicator(said.indicator), (claimed == .notMet) != (assessment.verdict == .notMet) else {
            return nil
        }
        let time = said.period.inBrackets
        return Conflict(
            kind: .wordAgainstFigure, committee: said.committee, facts: [assessment.target, said], counterpart: nil,
            sentence: Words(
                vi: "\(indicator.names.vi)\(time.vi): nguồn cho biết \(claimed.smallWords.vi) chỉ tiêu, "
                    + "còn số liệu cho thấy \(assessment.verdict.smallWords.vi)",
                en: "\(indicator.names.en)\(time.en): the source says the target was \(claimed.smallWords.en), "
                    + "the figures say \(assessment.verdict.smallWords.en)"))
    }
}
