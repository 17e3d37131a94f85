package import Indicators
package import Quantities

/// Facts that contradict each other; all are printed, none is dropped.
package struct Conflict: Hashable, Sendable {
    /// What does not fit.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Two sources state different values of the same thing.
        case sourcesDisagree = "sources_disagree"
        /// A claim that all is done beside a count that is not full.
        case allAgainstSome = "all_against_some"
        /// Parts that do not add up to their whole.
        case partsDoNotAdd = "parts_do_not_add"
        /// Values of single years that do not fit what is stated of all of them.
        case yearsDoNotFit = "years_do_not_fit"
        /// Committees below whose values do not add up to the committee's own.
        case childrenDoNotAdd = "children_do_not_add"
        /// What a source says became of a target, and figures that say otherwise.
        case wordAgainstFigure = "word_against_figure"
        /// A superior asks for another value than the committee's own target.
        case directiveDiffers = "directive_differs"

        /// The words printed for the kind.
        package var words: Words {
            switch self {
            case .sourcesDisagree: Words(vi: "Các nguồn nêu khác nhau", en: "Sources disagree")
            case .allAgainstSome:
                Words(vi: "“Tất cả” nhưng số đếm chưa đủ", en: "“All” claimed, the count falls short")
            case .partsDoNotAdd: Words(vi: "Các phần không khớp tổng số", en: "Parts do not add up")
            case .yearsDoNotFit: Words(vi: "Số từng năm không khớp số cả kỳ", en: "Years do not fit the whole period")
            case .childrenDoNotAdd:
                Words(vi: "Cấp dưới cộng lại không khớp", en: "Subordinate committees do not add up")
            case .wordAgainstFigure: Words(vi: "Lời nguồn khác số liệu", en: "Words against figures")
            case .directiveDiffers:
                Words(vi: "Khác yêu cầu của cấp trên", en: "Differs from the superior’s directive")
            }
        }
    }

    /// A value beside the facts that is none of the committee's facts: a sum, or what a directive asks for.
    package struct Counterpart: Hashable, Sendable {
        package let value: Quantity
        /// The document it stands in; nil for a computed value.
        package let source: String?
        package let locator: String?
    }

    package let kind: Kind
    package let committee: String
    /// The facts that contradict each other, the one that is used first.
    package let facts: [Fact]
    /// What they contradict where that is no fact.
    package let counterpart: Counterpart?
    package let sentence: Words

    /// Where each value stands; a computed one has no place.
    package var citations: [Citation] {
        let other = counterpart.flatMap { beside in
            beside.source.map { Citation(source: $0, locator: beside.locator) }
        }
        return facts.map { Citation($0) } + [other].compactMap { $0 }
    }
}
