package import Quantities

/// A sentence a secretary should know about a committee, made from the model.
package struct Finding: Hashable, Sendable {
    /// What a finding is about, in the order of importance.
    package enum Topic: String, Hashable, Sendable, CaseIterable {
        /// How many targets were kept.
        case outcome
        /// What sources contradict.
        case conflict
        /// A target that was not met.
        case notMet = "not_met"
        /// Tasks of the action programme that should have been done.
        case overdue
        /// The grade a committee's points are proposed for.
        case grade
        /// A running target's pace or required growth.
        case stake
        /// A target that was exceeded or met.
        case kept
        /// A result nobody had set a target for.
        case result
        /// A value that must not be compared, a period not stated, a due target without a verdict.
        case caution
        /// Goals, breakthroughs, tasks and directives.
        case aims
        /// The action programme: what is assigned and what serves no indicator.
        case actions
        /// What is missing.
        case gap

        /// The words printed for the topic.
        package var words: Words {
            switch self {
            case .outcome: Words(vi: "Tổng quan", en: "Summary")
            case .conflict: Words(vi: "Cần làm rõ", en: "To clarify")
            case .notMet: Words(vi: "Không đạt", en: "Not met")
            case .overdue: Words(vi: "Quá hạn", en: "Overdue")
            case .grade: Words(vi: "Đề xuất xếp loại", en: "Proposed grade")
            case .stake: Words(vi: "Thời gian tới", en: "Ahead")
            case .kept: Words(vi: "Đạt và vượt", en: "Exceeded or met")
            case .result: Words(vi: "Kết quả", en: "Result")
            case .caution: Words(vi: "Lưu ý", en: "Caution")
            case .aims: Words(vi: "Định tính", en: "Qualitative")
            case .actions: Words(vi: "Hành động", en: "Actions")
            case .gap: Words(vi: "Còn thiếu", en: "Missing")
            }
        }
    }

    package let committee: String
    package let topic: Topic
    package let term: Term?
    /// The indicator the sentence is about; nil for sentences about the whole committee.
    package let indicator: String?
    /// The period of the target it is about; nil for all other sentences.
    package let due: Period?
    /// A sentence with its full stop.
    package let sentence: Words
    /// Where its figures and words stand, each place once; empty for counts of the report's own.
    package let citations: [Citation]

    init(
        committee: String, topic: Topic, term: Term?, indicator: String? = nil, due: Period? = nil,
        sentence: Words, citing citations: [Citation] = []
    ) {
        self.citations = citations.filter { !$0.source.isEmpty }.distinct
        self.committee = committee
        self.topic = topic
        self.term = term
        self.indicator = indicator
        self.due = due
        self.sentence = sentence.map { text, _ in text.utf8.last == UInt8(ascii: ".") ? text : text + "." }
    }
}
