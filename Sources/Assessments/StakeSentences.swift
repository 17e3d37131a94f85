import Foundation
import Indicators
import Quantities

extension Assessment {
    /// The sentence of a running target: whether it is held, its pace, what it takes, or where it stands.
    func stake(_ indicator: Indicator, _ wanted: Words) -> Words? {
        let goal = wanted.map { text, language in
            target.period == .unknown ? text : "\(text) (\(target.period.printed(in: language)))"
        }
        if let expectation { return expected(expectation, indicator, wanted) }
        if isMaintained { return held(indicator, goal) }
        if let average { return average.sentence(indicator, goal) }
        if let now = actual {
            let reached = told(now.value, indicator)
            let time = now.inBrackets
            let place = Words(
                vi: "\(indicator.names.vi): \(reached.vi)\(time.vi), mục tiêu \(goal.vi)",
                en: "\(indicator.names.en): \(reached.en)\(time.en), target \(goal.en)")
            guard pace != .none else { return place }
            return Words(vi: "\(place.vi): \(state.vi)", en: "\(place.en): \(state.en)")
        }
        guard let base = baseline else {
            return Words(
                vi: "\(indicator.names.vi): mục tiêu \(goal.vi)", en: "\(indicator.names.en): target \(goal.en)")
        }
        let start = Words { told(base.value, indicator)[$0] + base.inBrackets[$0] }
        let way = indicator.direction == .lower ? "xuống" : "lên"
        if let need = growthWords(indicator) {
            return Words(
                vi:
                    "\(indicator.names.vi) phải \(need.vi)/năm để từ \(start.vi) \(way) \(goal.vi)",
                en:
                    "\(indicator.names.en) must \(need.en) a year to get from \(start.en) to \(goal.en)")
        }
        guard gap ?? 0 != 0 else {
            return Words(
                vi: "\(indicator.names.vi): mục tiêu \(goal.vi), số gốc \(start.vi)",
                en: "\(indicator.names.en): target \(goal.en), baseline \(start.en)")
        }
        return Words(
            vi: "\(indicator.names.vi): từ \(start.vi) \(way) \(goal.vi)",
            en: "\(indicator.names.en): from \(start.en) to \(goal.en)")
    }

    /// A value of the whole time, before that time is over: what it would come to.
    private func expected(_ expectation: Expectation, _ indicator: Indicator, _ wanted: Words) -> Words {
        let subject = result(indicator, expectation.result, expectation.shown)
        let outcome = expectation.outcome.map { $0.map { text, _ in ": " + text } } ?? Words(same: "")
        return Words(
            vi: "\(subject.vi), mục tiêu \(wanted.vi)\(outcome.vi), \(Obstacle.notDueWords.vi)",
            en: "\(subject.en), target \(wanted.en)\(outcome.en), \(Obstacle.notDueWords.en)")
    }

    private var isMaintained: Bool {
        notes.contains { if case .maintain = $0 { true } else { false } }
    }

    private var isRedefined: Bool {
        notes.contains { if case .definitionChanged = $0 { true } else { false } }
    }

    /// A target not beyond the baseline: to be held, or no longer held.
    private func held(_ indicator: Indicator, _ goal: Words) -> Words? {
        guard let base = baseline else { return nil }
        let start = told(base.value, indicator)
        let isLower = indicator.direction == .lower
        let ruling = actual.flatMap { now in target.value.map { indicator.judge(now.value, against: $0, held: true) } }
        if let now = actual, ruling == .verdict(.notMet), !isRedefined {
            let reached = told(now.value, indicator)
            return Words(
                vi:
                    "\(indicator.names.vi): \(reached.vi)\(now.inBrackets.vi), không còn giữ được mục tiêu \(goal.vi)",
                en:
                    "\(indicator.names.en): \(reached.en)\(now.inBrackets.en), no longer holding the target of \(goal.en)"
            )
        }
        let today = actual.map { now in
            let value = told(now.value, indicator)
            return Words(
                vi: "; nay là \(value.vi)\(now.inBrackets.vi)",
                en: "; now \(value.en)\(now.inBrackets.en)")
        }
        return Words(
            vi: "\(indicator.names.vi): mục tiêu \(goal.vi) không \(isLower ? "thấp" : "cao") hơn mức đã đạt "
                + "\(start.vi)\(base.inBrackets.vi)\(today?.vi ?? "")\(ruling == .open(.tooVague) ? ", chưa rõ còn giữ được hay không" : ", cần giữ vững")",
            en:
                "\(indicator.names.en): the target of \(goal.en) is not beyond the \(start.en)\(base.inBrackets.en) reached"
                + "\(today?.en ?? "")\(ruling == .open(.tooVague) ? ", too vague to tell whether it still holds" : ", to be held")"
        )
    }

    /// The pace with how far the target is ahead of or behind the straight path.
    private var state: Words {
        let name = pace.smallWords
        guard let leadMonths, leadMonths != 0, pace != .reachedEarly, pace != .movingAway else { return name }
        let isBehind = leadMonths < 0
        let size = isBehind ? -leadMonths : leadMonths
        let months = { (language: Language) in Figure.printed(size, in: language) + noBreakSpace }
        // The way by growth is another one than the straight one the months are counted on.
        let isGrowth = method == .growth
        let way = isGrowth ? "đường thẳng" : "lộ trình"
        let side = (isBehind ? "behind" : "ahead") + (isGrowth ? (isBehind ? "" : " of") + " the straight path" : "")
        return Words(
            vi: "\(name.vi), \(isBehind ? "muộn" : "sớm") hơn \(way) \(months(.vi))tháng",
            en: "\(name.en), \(months(.en))\(size == 1 ? "month" : "months") \(side)")
    }

    /// `grow 15.2–16.7%`: the verb and the rates; nil when the rates do not lead the way the indicator is to go.
    private func growthWords(_ indicator: Indicator) -> Words? {
        guard let neededGrowth, indicator.direction != .neutral else { return nil }
        switch indicator.direction {
        case .higher where neededGrowth.min > 0:
            return Words { Words(vi: "tăng ", en: "grow ")[$0] + range(neededGrowth, in: $0) }
        case .lower where neededGrowth.max < 0:
            let fall = Percentages(-neededGrowth.min, -neededGrowth.max)
            return Words { Words(vi: "giảm ", en: "fall ")[$0] + range(fall, in: $0) }
        default: return nil
        }
    }

    /// `15.2–16.7%`, with one decimal; one number when both ends print the same.
    private func range(_ percentages: Percentages, in language: Language) -> String {
        let text = { Figure.printed($0, atMost: 1, atLeast: 1, in: language) }
        let (low, high) = (text(percentages.min), text(percentages.max))
        return (low == high ? low : Figure.span(low, high, in: language)) + "%"
    }
}
