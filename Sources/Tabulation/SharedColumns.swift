import Assessments
import Indicators
import Quantities
package import Tables

/// Columns that several tables have in the same words.
enum SharedColumns {
    /// The key that leads from a row to its explanation: see `ExplanationKey`.
    static let explanationKey = Column(
        "key", Words(vi: "Mã", en: "Key"), isRequired: true, audience: .pages,
        description: "Key of the explanation, as in the table explanations")
    static let committeeID = Column(
        "committee_id", Words(vi: "Mã đảng bộ", en: "Committee id"), isRequired: true,
        description: "Id of the committee, as in the table committees")
    static let committee = Column(
        "committee", Words(vi: "Đảng bộ", en: "Committee"), isRequired: true,
        description: "Short name of the committee in the edition's first language")
    static let indicatorID = Column(
        "indicator_id", Words(vi: "Mã chỉ tiêu", en: "Indicator id"), isRequired: true,
        description: "Id of the indicator, as in the table indicators")
    static let indicator = Column(
        "indicator", Words(vi: "Chỉ tiêu", en: "Indicator"), isRequired: true,
        description: "Name of the indicator in the edition's first language")
    static let area = Column(
        "area", Words(vi: "Lĩnh vực", en: "Area"), isRequired: true, description: "Name of the indicator's area")
    static let unit = Column(
        "unit", Words(vi: "Đơn vị", en: "Unit"), isRequired: true,
        description: "Unit with its scale, currency and frequency")
    static let source = Column(
        "source_id", Words(vi: "Nguồn", en: "Source"), isRequired: true,
        description: "Id of the source document, as in the table sources")
    // A document that is silent on a value has no paragraph that says so.
    static let locator = Column(
        "locator", Words(vi: "Đoạn", en: "Paragraph"),
        description: "Paragraph of the source: p6 is the sixth line that is not blank")

    static let sentence = Column(
        "sentence", Words(vi: "Nội dung", en: "Sentence"), isRequired: true, description: "The sentence as printed")
    static let factKind = Column(
        "kind", Words(vi: "Loại", en: "Kind"),
        .code([
            .init("achievement", Words(vi: "kết quả", en: "achievement")),
            .init("target", Words(vi: "mục tiêu", en: "target")),
            .init("context", Words(vi: "bối cảnh", en: "context")),
        ]), isRequired: true, description: "Whether the figure was achieved, is a target, or describes")

    /// The term of office; required where every row belongs to one.
    static func term(isRequired: Bool) -> Column {
        Column(
            "term", Words(vi: "Nhiệm kỳ", en: "Term"), isRequired: isRequired,
            description: "Term of office, first and last year, as 2025-2030")
    }

    /// Several places in documents, as `ID p5; ID p7`.
    static func places(_ citations: [Citation]) -> String {
        citations.map { "\($0.source) \($0.locator)" }.joined(separator: "; ")
    }

    /// The keys that tie a row to its committee and indicator.
    static let committeeKey = ForeignKey("committee_id", to: "committees", key: "committee_id")
    static let indicatorKey = ForeignKey("indicator_id", to: "indicators", key: "indicator_id")
    static let sourceKey = ForeignKey("source_id", to: "sources", key: "source_id")

    /// Codes of SDMX CL_OBS_STATUS with their words.
    static let statusCodes: [ColumnKind.Code] = ObservationStatus.allCases.map { .init($0.rawValue, $0.word) }

    /// The forms a stated value has; a plain number has no code.
    static let operators: [ColumnKind.Code] = [
        .init(">=", Words(vi: "ít nhất", en: "at least")), .init(">", Words(vi: "trên", en: "over")),
        .init("<=", Words(vi: "tối đa", en: "at most")), .init("<", Words(vi: "dưới", en: "under")),
        .init("range", Words(vi: "khoảng", en: "range")), .init("~", Words(vi: "xấp xỉ", en: "about")),
        .init("ratio", Words(vi: "k trên n", en: "k of n")), .init("rank", Words(vi: "thứ hạng", en: "rank")),
        .init("times", Words(vi: "lần", en: "times")), .init("yes", Words(vi: "có/không", en: "yes or no")),
    ]

    /// The kinds of aims with their words.
    static func words(of kind: Aim.Kind) -> Words {
        switch kind {
        case .goal: Words(vi: "Mục tiêu", en: "Goals")
        case .breakthrough: Words(vi: "Đột phá", en: "Breakthroughs")
        case .task: Words(vi: "Nhiệm vụ", en: "Tasks")
        case .directive: Words(vi: "Nội dung chỉ đạo", en: "Directives")
        }
    }

    /// Targets without a verdict, told apart on pages from those not due yet.
    static let undecided = Column(
        "undecided", Verdict.notAssessable.words, .integer, isRequired: true, audience: .pages,
        description: "Targets without a verdict that were due or name no date")

    /// Targets due on a day still to come, which not_assessable counts too; files of some tables cannot take it.
    static func notDue(_ audience: Column.Audience) -> Column {
        Column(
            "not_due", Tally.notDueWords, .integer, isRequired: true, audience: audience,
            description: "Targets that are not due yet; not_assessable counts them too")
    }
}

extension ColumnKind.Code {
    /// Verdicts of targets that were due and paces of those that are running, with their words.
    package static let verdictsAndPaces =
        Verdict.allCases.map { ColumnKind.Code($0.rawValue, $0.words) }
        + Pace.allCases.map { ColumnKind.Code($0.rawValue, $0.words) }
}
