import Foundation
import Indicators
import Quantities

extension Assessment {
    /// The sentence of a running target: whether it is held, its pace, what it takes, or where it stands.
    func stake(_ indicator: Indicator, _ wanted: Words) -> Words? {
        let goal = wanted.map { text, language in
            target.period == .unknown ? text : "\(text) (\(target.period.printed(in: language)))"
        }
        if isMaintained { return held(indicator, goal) }
        if let now = actual {
            let reached = printed(now.value, indicator)
            let place = Words(
                vi: "\(indicator.names.vi): \(reached.vi)\(now.period.inBrackets.vi), mục tiêu \(goal.vi)",
                en: "\(indicator.names.en): \(reached.en)\(now.period.inBrackets.en), target \(goal.en)")
            guard pace != .none else { return place }
            let state = state(indicator)
            return Words(vi: "\(place.vi): \(state.vi)", en: "\(place.en): \(state.en)")
        }
        guard let base = baseline else { return nil }
        let start = printed(base.value, indicator)
        let way = indicator.direction == .lower ? "xuống" : "lên"
        if let need = growthWords(indicator) {
            return Words(
                vi:
                    "\(indicator.names.vi) phải \(need.vi)/năm để từ \(start.vi)\(base.period.inBrackets.vi) \(way) \(goal.vi)",
                en:
                    "\(indicator.names.en) must \(need.en) a year to get from \(start.en)\(base.period.inBrackets.en) to \(goal.en)"
            )
        }
        guard gap ?? 0 != 0 else { return nil }
        return Words(
            vi: "\(indicator.names.vi): từ \(start.vi)\(base.period.inBrackets.vi) \(way) \(goal.vi)",
            en: "\(indicator.names.en): from \(start.en)\(base.period.inBrackets.en) to \(goal.en)")
    }

    private var isMaintained: Bool {
        notes.contains { if case .maintain = $0 { true } else { false } }
    }

    /// A target not beyond the baseline: to be held, or no longer held.
    private func held(_ indicator: Indicator, _ goal: Words) -> Words? {
        guard let base = baseline else { return nil }
        let start = printed(base.value, indicator)
        let isLower = indicator.direction == .lower
        if let now = actual, let gap, isLower ? gap > 0 : gap < 0 {
            let reached = printed(now.value, indicator)
            return Words(
                vi:
                    "\(indicator.names.vi): \(reached.vi)\(now.period.inBrackets.vi), không còn giữ được mục tiêu \(goal.vi)",
                en:
                    "\(indicator.names.en): \(reached.en)\(now.period.inBrackets.en), no longer holding the target of \(goal.en)"
            )
        }
        return Words(
            vi: "\(indicator.names.vi): mục tiêu \(goal.vi) không \(isLower ? "thấp" : "cao") hơn mức đã đạt "
                + "\(start.vi)\(base.period.inBrackets.vi), cần giữ vững",
            en:
                "\(indicator.names.en): the target of \(goal.en) is not beyond the \(start.en)\(base.period.inBrackets.en) reached, "
                + "to be held")
    }

    /// The word for a pace, worded for the side the indicator is to go to.
    func word(for pace: Pace, _ indicator: Indicator) -> Words {
        pace == .movingAway && indicator.direction == .lower
            ? Words(vi: "Tăng so với gốc", en: "Moving away") : pace.words
    }

    /// The pace with how far the target is ahead of or behind the straight path.
    private func state(_ indicator: Indicator) -> Words {
        let name = word(for: pace, indicator).map { text, _ in text.lowercased() }
        guard let leadMonths, leadMonths != 0, pace != .reachedEarly, pace != .movingAway else { return name }
        let months = { (language: Language) in
            Figure.printed(leadMonths < 0 ? -leadMonths : leadMonths, in: language) + noBreakSpace
        }
        let isBehind = leadMonths < 0
        return Words(
            vi: "\(name.vi), \(isBehind ? "sau" : "trước") lộ trình \(months(.vi))tháng",
            en: "\(name.en), \(months(.en))months \(isBehind ? "behind" : "ahead")")
    }

    /// `grow 15.2–16.7%`: the verb and the rates; nil when the rates do not lead the way the indicator is to go.
    private func growthWords(_ indicator: Indicator) -> Words? {
        guard let neededGrowth, indicator.direction != .neutral else { return nil }
        switch indicator.direction {
        case .higher where neededGrowth.min > 0:
            return Words { language in
                (language == .vi ? "tăng " : "grow ") + range(neededGrowth, in: language)
            }
        case .lower where neededGrowth.max < 0:
            let fall = Percentages(-neededGrowth.min, -neededGrowth.max)
            return Words { language in
                (language == .vi ? "giảm " : "fall ") + range(fall, in: language)
            }
        default: return nil
        }
    }

    /// `15.2–16.7%`, with one decimal; one number when both ends print the same.
    private func range(_ percentages: Percentages, in language: Language) -> String {
        let text = { Figure.printed($0, atMost: 1, atLeast: 1, in: language) }
        let (low, high) = (text(percentages.min), text(percentages.max))
        return low == high ? "\(low)%" : "\(low)\u{2013}\(high)%"
    }
}
