import Indicators
package import Quantities

/// How one figure of a report came about: its inputs with their sources, the formula, the method.
package struct Explanation: Hashable, Sendable {
    /// What a line tells, in the order of reading.
    package enum Part: String, Hashable, Sendable, CaseIterable {
        case target
        case amended
        case baseline
        case milestone
        case result
        case verdict
        case attainment
        case pace
        case stretch
        case growth
        case lead
        case perYear = "per_year"
        case needed
        case factor
        case count
        case rollUp = "roll_up"
        case coverage
        case note
        case method

        /// The words printed for the part.
        package var words: Words {
            switch self {
            case .target: Words(vi: "Mục tiêu", en: "Target")
            case .amended: Words(vi: "Trước điều chỉnh", en: "Before amendment")
            case .baseline: Words(vi: "Số gốc", en: "Baseline")
            case .milestone: Words(vi: "Mốc lộ trình", en: "Milestone")
            case .result: Words(vi: "Kết quả", en: "Result")
            case .verdict: Words(vi: "Đánh giá", en: "Verdict")
            case .attainment: Words(vi: "Tỷ lệ đạt", en: "Attainment")
            case .pace: Words(vi: "Tiến độ P", en: "Pace P")
            case .stretch: Words(vi: "P đến cận kia", en: "P to the other end")
            case .growth: Words(vi: "Tăng trưởng R", en: "Growth R")
            case .lead: Words(vi: "Sớm, muộn", en: "Lead")
            case .perYear: Words(vi: "Mỗi năm", en: "Per year")
            case .needed: Words(vi: "Mức tăng cần thiết", en: "Growth needed")
            case .factor: Words(vi: "Cả giai đoạn", en: "Over the period")
            case .count: Words(vi: "Cách đếm", en: "Count")
            case .rollUp: Words(vi: "Tổng hợp", en: "Together")
            case .coverage: Words(vi: "Phạm vi", en: "Coverage")
            case .note: Words(vi: "Ghi chú", en: "Note")
            case .method: Words(vi: "Phương pháp", en: "Method")
            }
        }
    }

    /// One line of it; where it states a fact, with the document and paragraph the fact stands in.
    package struct Line: Hashable, Sendable {
        /// What the line tells of.
        package let part: Part
        /// The value, formula or remark as printed.
        package let text: Words
        package let source: String?
        package let locator: String?

        init(_ part: Part, _ text: Words) {
            self.part = part
            self.text = text
            source = nil
            locator = nil
        }

        init(_ part: Part, _ fact: Fact, _ text: Words) {
            self.part = part
            self.text = text
            source = fact.source
            locator = fact.locator
        }
    }

    /// The key printed beside the figure, such as `T3`: the third target of its committee.
    package let key: String
    package let committee: String
    /// The indicator; nil for counts over all of them.
    package let indicator: String?
    package let term: Term?
    /// The period of the target explained; nil for counts and roll-ups.
    package let due: Period?
    /// What is explained, with its term or due date.
    package let heading: Words
    package let lines: [Line]
}
