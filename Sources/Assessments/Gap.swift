package import Quantities

/// Something a committee is expected to report and has not.
package struct Gap: Hashable, Sendable {
    /// What is missing.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// No target is set in the running term.
        case noTarget = "no_target"
        /// A target whose figure the source does not give.
        case noTargetFigure = "no_target_figure"
        /// A target that is due has no result.
        case noResult = "no_result"
        /// Of a count over a term that is over only what was counted by some day is stated.
        case soFar = "so_far"
        /// A running target has no baseline to measure progress from.
        case noBaseline = "no_baseline"
        /// The source counts more targets than its text names.
        case notNamed = "not_named"
        /// The source does not say what time a target speaks of.
        case noPeriod = "no_period"
        /// Nothing is stated for a year of which a value is expected, or only a bound or about so much.
        case noValue = "no_value"
        /// The latest value of a running target is older than it may be.
        case stale

        /// The words printed for the kind.
        package var words: Words {
            switch self {
            case .noTarget: Words(vi: "Tài liệu chưa nêu chỉ tiêu", en: "No target in the documents")
            case .noTargetFigure: Words(vi: "Chỉ tiêu không nêu con số", en: "Target without a figure")
            case .noResult: Words(vi: "Chưa có kết quả", en: "No result")
            case .soFar: Words(vi: "Mới có số tính đến giữa nhiệm kỳ", en: "Counted until some day of the term only")
            case .noBaseline: Words(vi: "Chưa có số gốc", en: "No baseline")
            case .notNamed: Words(vi: "Chỉ tiêu chưa nêu nội dung", en: "Targets not named")
            case .noPeriod: Words(vi: "Không nêu thời kỳ", en: "Period not stated")
            case .noValue: Words(vi: "Thiếu con số cụ thể của năm", en: "No exact figure of a year")
            case .stale: Words(vi: "Số liệu đã cũ", en: "Value out of date")
            }
        }
    }

    package let kind: Kind
    package let committee: String
    package let indicator: String
    package let term: Term?
    /// The time of what is missing, a target's usual one, or of the value that is out of date; nil where no time can be
    /// named.
    package let period: Period?
}
