package import Foundation
package import Indicators
package import Quantities

/// The grade a committee's points and side conditions lead to: a proposal, which people decide on.
package struct GradeProposal: Hashable, Sendable {
    /// How a proposal lies to the bound on its level's number.
    package enum QuotaState: String, Hashable, Sendable, CaseIterable {
        /// Among the first, as many as the quota allows.
        case within
        /// Beyond the place where the quota ends.
        case over
        /// One of several with the same points of which the quota allows some only.
        case edge
        /// The level has no quota.
        case none

        /// The words printed for the state.
        package var words: Words {
            switch self {
            case .within: Words(vi: "Trong giới hạn tỷ lệ", en: "Within the quota")
            case .over: Words(vi: "Vượt giới hạn tỷ lệ", en: "Beyond the quota")
            case .edge: Words(vi: "Bằng điểm ở ngưỡng giới hạn", en: "Tied at the quota’s edge")
            case .none: Words(vi: "Không áp dụng giới hạn", en: "No quota applies")
            }
        }
    }

    /// The words every proposal is marked with.
    package static let caution = Words(vi: "Đề xuất, chưa phải quyết định", en: "Proposal, not a decision")

    package let committee: String
    /// The id of the rule it was made by.
    package let rule: String
    /// The points the proposal rests on, on the rule’s own scale.
    package let points: Decimal
    /// The time the points are for.
    package let period: Period
    /// The term that time belongs to; nil when no known term holds it.
    package let term: Term?
    /// The best level that is reached; nil when none is.
    package let level: Grading.Level?
    /// What keeps it from a better level although its points are reached, one phrase each.
    package let reasons: [Words]
    /// The place by points among all proposed for the level, 1 the first, ties sharing one; nil without a quota.
    package internal(set) var place: Int?
    package internal(set) var quota: QuotaState
}
