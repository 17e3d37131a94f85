import Foundation
import Indicators
import Quantities

/// Which way an amended target was moved, as far as its numbers say.
enum TargetShift: Hashable {
    case raised
    case lowered
    /// Asks for less of what should be little.
    case tightened
    /// Allows more of what should be little.
    case eased
    /// Anything else, such as a range that became wider.
    case changed

    /// Compares the numbers of two targets of the same form of an indicator.
    ///
    /// Both ends have to move the same way, or one of them while the other stays.
    init(from old: Quantity, to new: Quantity, of indicator: Indicator) {
        let isComparable =
            switch (old, new) {
            case (.exact, .exact), (.range, .range), (.about, .about), (.exact, .range), (.range, .exact): true
            case (.bound(let one, _), .bound(let other, _)): one == other
            case (.ratio(_, let whole), .ratio(_, let other)): whole == other
            case (.times(let one, _), .times(let other, _)): one == other
            default: false
            }
        guard isComparable, indicator.direction != .neutral, indicator.limit != .band,
            let rises = TargetShift.rises(old, new)
        else {
            self = .changed
            return
        }
        self = indicator.direction == .lower ? (rises ? .eased : .tightened) : rises ? .raised : .lowered
    }

    /// Whether the numbers become larger; nil where they move apart or not at all.
    private static func rises(_ old: Quantity, _ new: Quantity) -> Bool? {
        let ends = [(old.lower, new.lower), (old.upper, new.upper)]
        var steps: Set<Bool> = []
        for case (let was?, let isNow?) in ends where was != isNow { steps.insert(was < isNow) }
        return steps.count == 1 ? steps.first : nil
    }

    /// The verb of the sentence; in Vietnamese with what stands before the new value.
    var words: (vi: (verb: String, link: String), en: String) {
        switch self {
        case .raised: (("nâng", "lên"), "raised")
        case .lowered: (("hạ", "xuống"), "lowered")
        case .tightened: (("siết", "xuống"), "tightened")
        case .eased: (("nới", "lên"), "eased")
        case .changed: (("điều chỉnh", "thành"), "changed")
        }
    }
}
