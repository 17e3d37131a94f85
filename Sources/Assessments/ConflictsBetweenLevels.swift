import Foundation
import Indicators
import Quantities

/// What does not fit between a committee and those above and below it.
extension Register {
    /// A committee's own value beside the sum of all committees below it; nil when both agree.
    ///
    /// A sum that falls short is told with its likely reason: the data need not name every committee below.
    func sumOfChildren(_ rollUp: RollUp, _ index: FactIndex) -> Conflict? {
        let statement = Statement(rollUp.committee, rollUp.indicator, .achievement, rollUp.term, rollUp.period)
        guard let fact = index.facts(of: statement)?.first, case .exact(let own)? = fact.value,
            let indicator = indicator(rollUp.indicator), rollUp.value != .exact(own)
        else { return nil }
        let (total, stated) = (printed(rollUp.value, indicator), printed(.exact(own), indicator))
        let (count, time) = (rollUp.covered.count, rollUp.period)
        let fallsShort = if case .exact(let sum) = rollUp.value { 0 <= sum && sum < own } else { false }
        return Conflict(
            kind: .childrenDoNotAdd, committee: rollUp.committee, facts: [fact],
            counterpart: .init(value: rollUp.value, source: nil, locator: nil),
            sentence: Words(
                vi:
                    "\(indicator.names.vi) (\(time.printed(in: .vi))): \(count) đảng bộ cấp dưới có trong dữ liệu cộng lại được "
                    + "\(total.vi), đảng bộ nêu \(stated.vi)"
                    + (fallsShort ? "; có thể còn đảng bộ cấp dưới chưa có trong dữ liệu" : ""),
                en: "\(indicator.names.en) (\(time.printed(in: .en))): "
                    + "the \(count) subordinate \(count == 1 ? "committee" : "committees") in the data "
                    + "\(count == 1 ? "adds" : "add") up to "
                    + "\(total.en), the committee states \(stated.en)"
                    + (fallsShort ? "; the data may not name all of them" : "")))
    }

    /// A directive's value beside the committee's own targets of the same indicator and due period.
    ///
    /// Both are printed; the directive gives no verdict.
    func differences(from directive: Aim, among facts: [Fact]) -> [Conflict] {
        guard let asked = directive.value, let indicator = directive.indicator.flatMap({ indicator($0) }) else {
            return []
        }
        return facts.compactMap { fact in
            guard fact.kind == .target, fact.indicator == indicator.id, fact.period == directive.due,
                let own = fact.value, own != asked
            else { return nil }
            let (wanted, set) = (printed(asked, indicator), printed(own, indicator))
            let time = fact.period
            return Conflict(
                kind: .directiveDiffers, committee: fact.committee, facts: [fact],
                counterpart: .init(value: asked, source: directive.source, locator: directive.locator),
                sentence: Words(
                    vi: "\(indicator.names.vi) (\(time.printed(in: .vi))): "
                        + "\(directive.issuer?.vi ?? "cấp trên") yêu cầu \(wanted.vi), đảng bộ đề ra \(set.vi)",
                    en: "\(indicator.names.en) (\(time.printed(in: .en))): "
                        + "\(directive.issuer?.en ?? "the superior") asks for \(wanted.en), "
                        + "the committee’s own target is \(set.en)"))
        }
    }
}
