import Assessments
import Quantities
import Tables

extension TableSource {
    /// What is expected and not reported.
    var gaps: Table {
        Table(
            GapsTable.shape,
            rows: judgement.gaps.map { gap in
                [
                    .text(gap.committee), name(ofCommittee: gap.committee), .text(gap.indicator),
                    name(ofIndicator: gap.indicator), area(ofIndicator: gap.indicator), Cell(gap.term?.code),
                    Cell(gap.period?.code), .text(gap.kind.rawValue),
                ]
            })
    }
}

private enum GapsTable {
    static let shape = TableShape(
        "gaps", title: Words(vi: "Số liệu còn thiếu", en: "Gaps"),
        description: "What committees are expected to report and have not",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.area, SharedColumns.term(isRequired: false),
            Column(
                "period", Words(vi: "Thời kỳ", en: "Period"),
                description:
                    "Time of what is missing, for no_target the usual one, or of the value that is out of date; empty where "
                    + "none can be named; \(WrittenTimes.period)"
            ),
            Column(
                "gap", Words(vi: "Còn thiếu", en: "Gap"), .code(Gap.Kind.allCases.map { .init($0.rawValue, $0.words) }),
                isRequired: true, description: "What is missing"),
        ],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])
}
