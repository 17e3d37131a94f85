import Foundation
package import Indicators
package import Quantities

extension Assessment {
    /// What became of the target, or what is at stake, as a sentence; nil when the figures say nothing yet.
    package func sentence(_ indicator: Indicator) -> Words? {
        guard let value = target.value else { return nil }
        let wanted = printed(value, indicator)
        if isRunning { return stake(indicator, wanted) }
        guard let actual, let reached = actual.value.map({ printed($0, indicator) }) else { return nil }
        let subject = result(indicator, reached, actual)
        if isReported {
            return Words(
                vi: "\(subject.vi); theo nguồn là \(verdict.words.vi.lowercased()) chỉ tiêu, không nêu số",
                en: "\(subject.en); the source says the target was \(verdict.words.en.lowercased()) and gives no figure")
        }
        switch verdict {
        case .exceeded:
            let distance = distance(indicator)
            return Words(
                vi: "\(subject.vi), vượt mục tiêu \(wanted.vi)\(distance.vi)",
                en: "\(subject.en), exceeding the target of \(wanted.en)\(distance.en)")
        case .met:
            return Words(vi: "\(subject.vi), đạt mục tiêu \(wanted.vi)", en: "\(subject.en), meeting the target of \(wanted.en)")
        case .notMet:
            let distance = distance(indicator)
            return Words(
                vi: "\(subject.vi), không đạt mục tiêu \(wanted.vi)\(distance.vi)",
                en: "\(subject.en), missing the target of \(wanted.en)\(distance.en)")
        case .notAssessable:
            return nil
        }
    }

    private func result(_ indicator: Indicator, _ reached: Words, _ fact: Fact) -> Words {
        let when = Words(
            vi: fact.period == .unknown ? "" : " (\(fact.period.printed(in: .vi)))",
            en: fact.period == .unknown ? "" : " (\(fact.period.printed(in: .en)))")
        return fact.status == .normal
            ? Words(
                vi: "\(indicator.names.vi) đạt \(reached.vi)\(when.vi)",
                en: "\(indicator.names.en) reached \(reached.en)\(when.en)")
            : Words(
                vi: "\(indicator.names.vi) ước đạt \(reached.vi)\(when.vi)",
                en: "\(indicator.names.en) reached an estimated \(reached.en)\(when.en)")
    }

    /// How far the result lies from the target's nearest end, worded for the side it lies on.
    private func distance(_ indicator: Indicator) -> Words {
        guard let gap, gap != 0 else { return Words(same: "") }
        let size = gap < 0 ? -gap : gap
        let isRange = if case .range? = target.value { true } else { false }
        let isShare = indicator.measure == .share
        let amount = { (language: Language) in
            let number = Figure.printed(size, in: language)
            guard isShare else { return number + indicator.unit.suffix(in: language) }
            let unit =
                switch language {
                case .vi: "điểm phần trăm"
                case .en: size == 1 ? "percentage point" : "percentage points"
                }
            return number + noBreakSpace + unit.split(separator: " ").joined(separator: noBreakSpace)
        }
        if !isRange { return Words(vi: " \(amount(.vi))", en: " by \(amount(.en))") }
        return gap > 0
            ? Words(vi: ", cao hơn mức trên \(amount(.vi))", en: ", \(amount(.en)) above its upper end")
            : Words(vi: ", thấp hơn mức dưới \(amount(.vi))", en: ", \(amount(.en)) below its lower end")
    }

    /// The sentence of a running target: its pace if there is one, else what it takes to get there.
    private func stake(_ indicator: Indicator, _ wanted: Words) -> Words? {
        guard let base = baseline, let start = base.value.map({ printed($0, indicator) }) else { return nil }
        let due = target.period.printed(in: .vi)
        if pace != .none, let actual, let now = actual.value.map({ printed($0, indicator) }), let lead = leadMonths {
            let months = { Figure.printed(lead < 0 ? -lead : lead, in: $0) + noBreakSpace }
            let isBehind = lead < 0
            return Words(
                vi: "\(indicator.names.vi): \(now.vi) (\(actual.period.printed(in: .vi))), mục tiêu \(wanted.vi) năm \(due): "
                    + "\(pace.words.vi.lowercased()), \(isBehind ? "chậm" : "sớm") \(months(.vi))tháng",
                en: "\(indicator.names.en): \(now.en) (\(actual.period.printed(in: .en))) on the way to \(wanted.en) by \(due): "
                    + "\(pace.words.en.lowercased()), \(months(.en))months \(isBehind ? "behind" : "ahead")")
        }
        if let neededGrowth {
            let rate = { (language: Language) in range(neededGrowth, in: language) }
            return Words(
                vi: "\(indicator.names.vi) phải tăng \(rate(.vi))/năm để từ \(start.vi) (\(base.period.printed(in: .vi))) "
                    + "lên \(wanted.vi) (\(due))",
                en: "\(indicator.names.en) must grow \(rate(.en)) a year to get from \(start.en) "
                    + "(\(base.period.printed(in: .en))) to \(wanted.en) (\(due))")
        }
        if notes.contains(where: { if case .maintain = $0 { true } else { false } }) {
            return Words(
                vi: "\(indicator.names.vi): mục tiêu \(wanted.vi) (\(due)) không cao hơn mức đã đạt \(start.vi): cần giữ vững",
                en: "\(indicator.names.en): the target of \(wanted.en) (\(due)) is not beyond the \(start.en) reached: to be held")
        }
        guard let gap, gap != 0 else { return nil }
        return Words(
            vi: "\(indicator.names.vi): từ \(start.vi) (\(base.period.printed(in: .vi))) lên \(wanted.vi) (\(due))",
            en: "\(indicator.names.en): from \(start.en) (\(base.period.printed(in: .en))) to \(wanted.en) (\(due))")
    }

    /// `15.2–16.7%`, with one decimal; one number when both ends print the same.
    private func range(_ percentages: Percentages, in language: Language) -> String {
        let text = { Figure.printed($0, atMost: 1, atLeast: 1, in: language) }
        let (low, high) = (text(percentages.min), text(percentages.max))
        return low == high ? "\(low)%" : "\(low)\u{2013}\(high)%"
    }
}
