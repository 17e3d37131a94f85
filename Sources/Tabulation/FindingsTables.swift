import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// The sentences about each committee, the most important first.
    var findings: Table {
        var counts: [String: Int] = [:]
        return Table(
            FindingsTables.findings,
            rows: judgement.findings.map { finding in
                counts[finding.committee, default: 0] += 1
                return [
                    .text(finding.committee), name(ofCommittee: finding.committee),
                    Cell(counts[finding.committee] ?? 0), .text(finding.topic.rawValue), Cell(finding.term?.code),
                    Cell(finding.indicator), .text(finding.sentence[language]),
                ]
            })
    }

    /// Facts that contradict each other.
    var conflicts: Table {
        Table(
            FindingsTables.conflicts,
            rows: judgement.conflicts.enumerated().map { index, conflict in
                let first = conflict.facts.first
                return [
                    Cell(index + 1), .text(conflict.committee), name(ofCommittee: conflict.committee),
                    .text(conflict.kind.rawValue), Cell(first?.indicator), name(ofIndicator: first?.indicator),
                    Cell(first?.term?.code), .text(conflict.sentence[language]),
                    .text(conflict.facts.compactMap { $0.value?.grammar }.joined(separator: "; ")),
                    .text(conflict.facts.map { "\($0.source) \($0.locator)" }.joined(separator: "; ")),
                ]
            })
    }

    /// What is expected and not reported.
    var gaps: Table {
        Table(
            FindingsTables.gaps,
            rows: judgement.gaps.map { gap in
                [
                    .text(gap.committee), name(ofCommittee: gap.committee), .text(gap.indicator),
                    name(ofIndicator: gap.indicator), area(ofIndicator: gap.indicator), Cell(gap.term?.code),
                    .text(gap.kind.rawValue),
                ]
            })
    }

    /// Values of several committees together.
    var rollup: Table {
        Table(
            FindingsTables.rollup,
            rows: judgement.rollUps.map { rollUp in
                [
                    .text(rollUp.committee), name(ofCommittee: rollUp.committee), .text(rollUp.indicator),
                    name(ofIndicator: rollUp.indicator), .text(rollUp.term.code), .text(rollUp.rule.rawValue),
                    .number(rollUp.value), unit(ofIndicator: rollUp.indicator), Cell(rollUp.covered.count),
                    Cell(rollUp.covered.count + rollUp.missing.count), .text(names(rollUp.covered)),
                    Cell(names(rollUp.missing)),
                ]
            })
    }

    private func names(_ committees: [String]) -> String {
        committees.compactMap { register.committee($0)?.short[language] }.joined(separator: "; ")
    }
}

private enum FindingsTables {
    static let sentence = Column(
        "sentence", Words(vi: "Nội dung", en: "Sentence"), isRequired: true, description: "The sentence as printed")

    static let findings = TableShape(
        "findings", title: Words(vi: "Nhận định", en: "Findings"),
        description: "Sentences about each committee, the most important first",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "number", Words(vi: "STT", en: "No."), .integer, isRequired: true,
                description: "Order of the sentence within its committee"),
            Column(
                "topic", Words(vi: "Chủ đề", en: "Topic"),
                .code(Finding.Topic.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "What the sentence is about"),
            SharedColumns.term(isRequired: false),
            Column(
                "indicator_id", Words(vi: "Mã chỉ tiêu", en: "Indicator id"),
                description: "Indicator the sentence is about, if one"),
            sentence,
        ],
        primaryKey: ["committee_id", "number"], foreignKeys: [SharedColumns.committeeKey])

    static let conflicts = TableShape(
        "conflicts", title: Words(vi: "Mâu thuẫn số liệu", en: "Conflicts"),
        description: "Facts that contradict each other; all are printed, the one used first",
        columns: [
            Column(
                "number", Words(vi: "STT", en: "No."), .integer, isRequired: true, description: "Number of the conflict"
            ),
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "kind", Words(vi: "Loại", en: "Kind"),
                .code(Conflict.Kind.allCases.map { .init($0.rawValue, $0.words) }),
                isRequired: true, description: "What does not fit"),
            SharedColumns.indicatorID, SharedColumns.indicator, SharedColumns.term(isRequired: false), sentence,
            Column(
                "values", Words(vi: "Giá trị", en: "Values"), isRequired: true,
                description: "The contradicting values, separated by semicolons"),
            Column(
                "places", Words(vi: "Nguồn", en: "Sources"), isRequired: true,
                description: "Source and paragraph of each value, separated by semicolons"),
        ],
        primaryKey: ["number"], foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])

    static let gaps = TableShape(
        "gaps", title: Words(vi: "Số liệu còn thiếu", en: "Gaps"),
        description: "What committees are expected to report and have not",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.area, SharedColumns.term(isRequired: false),
            Column(
                "gap", Words(vi: "Còn thiếu", en: "Gap"), .code(Gap.Kind.allCases.map { .init($0.rawValue, $0.words) }),
                isRequired: true, description: "What is missing"),
        ],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])

    static let rollup = TableShape(
        "rollup", title: Words(vi: "Tổng hợp theo cấp", en: "Roll-up"),
        description: "Values of a committee and those below it together, with coverage; predecessors are not added",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.term(isRequired: true),
            Column(
                "rule", Words(vi: "Quy tắc", en: "Rule"),
                .code(RollUpRule.allCases.map { .init($0.rawValue, Words(same: $0.rawValue)) }), isRequired: true,
                description: "How the values were put together"),
            Column(
                "value", Words(vi: "Giá trị", en: "Value"), .number(decimals: 6), isRequired: true,
                description: "The value of all covered committees together"),
            SharedColumns.unit,
            Column(
                "covered", Words(vi: "Số đảng bộ có số liệu", en: "Covered"), .integer, isRequired: true,
                description: "Committees whose value is in it"),
            Column(
                "expected", Words(vi: "Số đảng bộ phải báo cáo", en: "Expected"), .integer, isRequired: true,
                description:
                    "Committees covered or missing: due to report, or with nothing below them that could stand for them"
            ),
            Column(
                "covered_names", Words(vi: "Có số liệu", en: "Covered names"), isRequired: true,
                description: "Names of the covered committees, separated by semicolons"),
            Column(
                "missing_names", Words(vi: "Còn thiếu", en: "Missing names"),
                description: "Names of the missing committees, separated by semicolons"),
        ],
        primaryKey: ["committee_id", "indicator_id", "term"],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])
}
