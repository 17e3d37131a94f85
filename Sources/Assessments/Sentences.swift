import Foundation
package import Indicators
package import Quantities

extension Assessment {
    /// What became of the target, or what is at stake, as a sentence; nil when the figures say nothing yet.
    package func sentence(_ indicator: Indicator) -> Words? {
        guard let value = target.value else { return nil }
        let wanted = told(value, indicator, asTarget: true)
        if isRunning { return stake(indicator, wanted) }
        if isReported { return reported(indicator, wanted) }
        guard let actual else { return nil }
        let subject = result(indicator, actual, shownActual)
        if let years = yearCount, verdict != .notAssessable {
            return Words(
                vi: "\(indicator.names.vi): đạt mục tiêu \(wanted.vi) mỗi năm ở \(years.met)/\(years.all) năm",
                en: "\(indicator.names.en): the target of \(wanted.en) for each year was met in "
                    + "\(years.met) of \(years.all) years")
        }
        let distance = distance(indicator)
        switch verdict {
        case .exceeded:
            // Fewer poor households than the target beat what it asks for, not the number itself.
            let beating =
                indicator.direction == .lower
                ? Words(vi: "vượt yêu cầu của mục tiêu", en: "better than the target of")
                : Words(vi: "vượt mục tiêu", en: "exceeding the target of")
            return Words { "\(subject[$0]), \(beating[$0]) \(wanted[$0])\(distance[$0])" }
        case .met:
            return Words(
                vi: "\(subject.vi), đạt mục tiêu \(wanted.vi)", en: "\(subject.en), meeting the target of \(wanted.en)")
        case .notMet:
            return Words(
                vi: "\(subject.vi), không đạt mục tiêu \(wanted.vi)\(distance.vi)",
                en: "\(subject.en), missing the target of \(wanted.en)\(distance.en)")
        case .notAssessable:
            guard let obstacle else { return nil }
            return Words(
                vi: "\(subject.vi), mục tiêu \(wanted.vi): chưa đủ căn cứ đánh giá, vì \(obstacle.words.vi)",
                en: "\(subject.en), target \(wanted.en): not assessable (\(obstacle.words.en))")
        }
    }

    /// How many of the years counted kept a target set for each year.
    private var yearCount: (met: Int, all: Int)? {
        notes.lazy.compactMap { if case .eachYear(let met, let all) = $0 { (met, all) } else { nil } }.first
    }

    private func reported(_ indicator: Indicator, _ wanted: Words) -> Words {
        if said != nil {
            return Words(
                vi: "\(indicator.names.vi): nguồn cho biết \(verdict.smallWords.vi) mục tiêu \(wanted.vi) "
                    + "và không nêu con số kết quả",
                en: "\(indicator.names.en): the source says the target of \(wanted.en) was \(verdict.smallWords.en) "
                    + "and gives no figure for the result")
        }
        let subject = actual.map { result(indicator, $0, shownActual) } ?? indicator.names
        let sign = actual == nil ? ":" : ";"
        let outcome = verdict.smallWords
        return Words(
            vi: "\(subject.vi)\(sign) nguồn cho biết \(outcome.vi) chỉ tiêu và không nêu con số của chỉ tiêu",
            en: "\(subject.en)\(sign) the source says the target was \(outcome.en) and gives no figure for it")
    }

    /// `Exports reached an estimated 37 billion USD (2025)`, with the verb that fits direction and status.
    ///
    /// Deeds, places and grades are no amounts that are reached: they are told without a verb.
    func result(_ indicator: Indicator, _ observed: Observation, _ shown: Quantity?) -> Words {
        let value = shown ?? observed.value
        let reached = told(value, indicator)
        let time = observed.period.inBrackets
        let doubt = observed.status.remark
        let lead = observed.status.lead(isAchieved: indicator.direction != .lower)
        switch value {
        case .done, .rank, .top, .grade, .reported:
            return Words { "\(indicator.names[$0]): \(reached[$0])\(time[$0])\(doubt[$0])" }
        case .exact, .range, .ratio, .times(nil, _):
            return Words { "\(indicator.names[$0])\(lead[$0]) \(reached[$0])\(time[$0])" }
        case .bound, .about, .times:
            // "An estimated over 60%" is no English.
            let plain = indicator.direction == .lower ? ":" : " reached"
            return Words(
                vi: "\(indicator.names.vi)\(lead.vi) \(reached.vi)\(time.vi)",
                en: "\(indicator.names.en)\(plain) \(reached.en)\(time.en)\(doubt.en)")
        }
    }

    /// A value as it stands in a sentence: whether a deed is done, or is to be, has words of its own.
    func told(_ value: Quantity, _ indicator: Indicator, asTarget isTarget: Bool = false) -> Words {
        switch value {
        case .done(true): Words(vi: isTarget ? "thực hiện" : "đã thực hiện", en: isTarget ? "to be done" : "done")
        case .done(false): Words(vi: isTarget ? "không thực hiện" : "chưa thực hiện", en: "not done")
        default: printed(value, indicator)
        }
    }

    /// The gap as printed: from the printed result where it is computed.
    private var shownGap: Decimal? {
        guard let gap, let actual, actual.computation != nil, let value = actual.number,
            case .exact(let shown)? = shownActual
        else { return gap }
        return gap + shown - value
    }

    /// How far the result lies from the target's nearest end, worded for the side it lies on.
    private func distance(_ indicator: Indicator) -> Words {
        guard let gap = shownGap, gap != 0 else { return Words(same: "") }
        let amount = indicator.amount(gap < 0 ? -gap : gap)
        if case .range? = target.value {
            return gap > 0
                ? Words(vi: " (cao hơn cận trên \(amount.vi))", en: ", \(amount.en) above its upper end")
                : Words(vi: " (thấp hơn cận dưới \(amount.vi))", en: ", \(amount.en) below its lower end")
        }
        return Words(vi: " (\(gap > 0 ? "cao" : "thấp") hơn \(amount.vi))", en: " by \(amount.en)")
    }
}

extension Period {
    /// The time of a value in brackets, after a space; empty when it is not known.
    var inBrackets: Words {
        self == .unknown ? Words(same: "") : Words { " (\(printed(in: $0)))" }
    }
}

extension Fact {
    /// The time of a stated value with how sure it is, in brackets after a space.
    var inBrackets: Words { status.inBrackets(with: period) }
}

extension Observation {
    /// The time of a value with how sure it is, in brackets after a space.
    var inBrackets: Words { status.inBrackets(with: period) }
}

extension ObservationStatus {
    /// A time with how sure its value is, in brackets after a space: ` (2025, an estimate)`; empty without both.
    fileprivate func inBrackets(with period: Period) -> Words {
        Words { language in
            let time = period == .unknown ? "" : period.printed(in: language)
            let parts = [time, hedge[language]].filter { !$0.isEmpty }
            return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
        }
    }
}

extension Indicator {
    /// A difference with its unit: differences of percentages, a year or not, are percentage points.
    func amount(_ size: Decimal) -> Words {
        Words { language in
            let number = Figure.printed(size, in: language)
            guard measure == .share || unit.isPercent else { return number + unit.suffix(in: language) }
            return switch language {
            case .vi: "\(number)\(noBreakSpace)điểm phần trăm"
            case .en: "\(number)\(noBreakSpace)percentage \(size == 1 ? "point" : "points")"
            }
        }
    }
}
