import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// Values of several committees together.
    var rollup: Table {
        let keys = ExplanationKey.rollUp.keys(of: judgement.rollUps.map(\.committee))
        return Table(
            RollUpTable.shape,
            rows: Array(zip(judgement.rollUps, keys)).concurrentMap { rollUp, key -> [Cell] in
                [
                    .text(rollUp.committee), name(ofCommittee: rollUp.committee), .text(rollUp.indicator),
                    name(ofIndicator: rollUp.indicator), .text(rollUp.term.code), .text(rollUp.period.code),
                    .text(rollUp.rule.rawValue), Cell(rollUp.number), .text(rollUp.value.grammar),
                    Cell(register.indicator(rollUp.indicator).map { rollUp.unit($0).names[language] }),
                    .text(rollUp.status.rawValue), Cell(rollUp.covered.count),
                    Cell(rollUp.covered.count + rollUp.missing.count), .text(rollUp.covered.joined(separator: " ")),
                    .text(names(rollUp.covered)), Cell(rollUp.missing.joined(separator: " ")),
                    Cell(names(rollUp.missing)), .text(brief(rollUp)), Cell(fewNames(rollUp.missing)),
                    .text(key),
                ]
            })
    }

    /// The value for a page: computed means and shares with the indicator's decimals.
    private func brief(_ rollUp: RollUp) -> String {
        let shown = register.indicator(rollUp.indicator).map { rollUp.shown($0) } ?? rollUp.value
        return shown.grammar
    }

    private func names(_ committees: [String]) -> String {
        committees.compactMap { register.committee($0)?.short[language] }.joined(separator: "; ")
    }

    /// The first few names and the number of the others, short enough for a page.
    private func fewNames(_ committees: [String]) -> String {
        guard committees.count > RollUpTable.mostNames else { return names(committees) }
        let first = Array(committees.prefix(RollUpTable.mostNames - 1))
        let others = committees.count - first.count
        let rest = Words(vi: "và \(others) đảng bộ khác", en: "and \(others) others")
        return names(first) + "; " + rest[language]
    }
}

private enum RollUpTable {
    /// The most names of missing committees that stand on a page.
    static let mostNames = 6

    static let shape = TableShape(
        "rollup", title: Words(vi: "Tổng hợp theo cấp", en: "Roll-up"),
        description:
            "Values of the committees below a committee together, in the tree of the period's last day, with coverage",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.term(isRequired: true),
            Column(
                "period", Words(vi: "Thời kỳ", en: "Period"), isRequired: true,
                description: "Time all the values speak of, \(WrittenTimes.time)"),
            Column(
                "rule", Words(vi: "Quy tắc", en: "Rule"),
                .code(RollUp.Rule.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "How the values were put together; predecessors only where the committee declares it"),
            Column(
                "value", Words(vi: "Giá trị", en: "Value"), .number(decimals: 6),
                description:
                    "The value of all covered committees together, in the unit; the place for a rank; empty for k of n, "
                    + "which value_text has"),
            Column(
                "value_text", Words(vi: "Giá trị", en: "Value"), isRequired: true,
                description: "The value in the grammar of the facts files, such as 5 of 8"),
            SharedColumns.unit,
            Column(
                "status", Words(vi: "Trạng thái", en: "Status"), .code(SharedColumns.statusCodes), isRequired: true,
                description: "Code of SDMX CL_OBS_STATUS of the least sure value in it"),
            Column(
                "covered", Words(vi: "Số đảng bộ có số liệu", en: "Covered"), .integer, isRequired: true,
                description: "Committees whose value is in it"),
            Column(
                "expected", Words(vi: "Số đảng bộ phải báo cáo", en: "Expected"), .integer, isRequired: true,
                description:
                    "Committees covered or missing: due to report, or with nothing below them that could stand for them"
            ),
            Column(
                "covered_ids", Words(vi: "Mã có số liệu", en: "Covered ids"), isRequired: true,
                description: "Ids of the covered committees, separated by spaces"),
            Column(
                "covered_names", Words(vi: "Có số liệu", en: "Covered names"), isRequired: true,
                description: "Names of the covered committees, separated by semicolons"),
            Column(
                "missing_ids", Words(vi: "Mã còn thiếu", en: "Missing ids"),
                description: "Ids of the missing committees, separated by spaces"),
            Column(
                "missing_names", Words(vi: "Còn thiếu", en: "Missing names"),
                description: "Names of the missing committees, separated by semicolons"),
            Column(
                "value_brief", Words(vi: "Giá trị", en: "Value"), isRequired: true, audience: .pages,
                description: "The value in the grammar of the facts files, computed ones rounded"),
            Column(
                "missing_brief", Words(vi: "Còn thiếu", en: "Missing"), audience: .pages,
                description: "The first names of the missing committees and the number of the others"),
            SharedColumns.explanationKey,
        ],
        primaryKey: ["committee_id", "indicator_id", "term", "period", "rule"],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])
}
