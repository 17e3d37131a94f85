import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// Verdict and pace, one row per target.
    var assessments: Table {
        let keys = ExplanationKey.target.keys(of: judgement.assessments.map(\.target.committee))
        return Table(
            AssessmentsTable.shape,
            rows: Array(zip(judgement.assessments, keys)).concurrentMap { row($0, key: $1) + onPages($0) })
    }

    private func row(_ assessment: Assessment, key: String) -> [Cell] {
        let target = assessment.target
        return [
            .text(target.committee), name(ofCommittee: target.committee), .text(target.indicator),
            name(ofIndicator: target.indicator), area(ofIndicator: target.indicator), Cell(target.term?.code),
            .text(target.period.code), Cell(target.value?.code), Cell(target.value?.lower), Cell(target.value?.upper),
            grammar(target.value, of: target.indicator), unit(ofIndicator: target.indicator),
            number(assessment.baseline?.value),
            Cell(assessment.baseline?.period.code), number(assessment.shownActual),
            Cell(assessment.actual?.period.code),
            Cell(assessment.actual?.status.rawValue), Cell(assessment.attainment?.min),
            Cell(assessment.attainment?.max), .text(assessment.verdict.rawValue), .text(assessment.pace.rawValue),
            Cell(assessment.paceRatio), Cell(assessment.leadMonths), Cell(assessment.gap),
            Cell(assessment.donePerYear), Cell(assessment.neededPerYear), Cell(assessment.neededGrowth?.min),
            Cell(assessment.neededGrowth?.max), .text(assessment.method.rawValue), Cell(notes(of: assessment)),
            .text(key),
        ]
    }

    private func number(_ value: Quantity?) -> Cell {
        if case .exact(let value)? = value { .number(value) } else { .missing }
    }

    /// The notes of an assessment, and the printed result where it is no single number.
    private func notes(of assessment: Assessment) -> String {
        ([resultInWords(of: assessment)].compactMap(\.self) + assessment.notes.map { $0.words[language] })
            .joined(separator: "; ")
    }
}

private enum AssessmentsTable {
    static let shape = TableShape(
        "assessments", title: Words(vi: "Đánh giá chỉ tiêu", en: "Assessments"),
        description: "Verdict and pace of every target, with what they were computed from",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.area, SharedColumns.term(isRequired: false),
            Column(
                "due", Words(vi: "Thời hạn", en: "Due"), isRequired: true,
                description: "Period of the target, which falls due with its last day, or the term's if unknown; "
                    + WrittenTimes.period),
            Column(
                "target_op", Words(vi: "Dạng", en: "Form"), .code(SharedColumns.operators),
                description: "Form of the target; empty for a plain number"),
            number("target_min", "Mục tiêu từ", "Target from", 9, "Low end of the target; empty if open"),
            number("target_max", "Mục tiêu đến", "Target to", 9, "High end of the target; empty if open"),
            Column(
                "target_text", Words(vi: "Mục tiêu", en: "Target"),
                description: "The target in the grammar of the facts files"),
            SharedColumns.unit,
            number("baseline", "Số gốc", "Baseline", 9, "Value the way to the target starts from, in the unit"),
            Column(
                "baseline_period", Words(vi: "Năm gốc", en: "Baseline period"),
                description: "Period of the baseline, \(WrittenTimes.time)"),
            number("actual", "Kết quả", "Result", 9, "Latest result of the target's term, in the unit"),
            Column(
                "actual_period", Words(vi: "Thời điểm", en: "Result period"),
                description: "Period of the result, \(WrittenTimes.period)"),
            Column(
                "actual_status", Words(vi: "Trạng thái", en: "Status"), .code(SharedColumns.statusCodes),
                description: "Code of SDMX CL_OBS_STATUS of the result"),
            number(
                "attainment_pct_min", "Tỷ lệ đạt từ (%)", "Attainment from (%)", 9,
                "Result over the target's high end, percent"),
            number(
                "attainment_pct_max", "Tỷ lệ đạt đến (%)", "Attainment to (%)", 9,
                "Result over the target's low end, percent"),
            Column(
                "verdict", Words(vi: "Đánh giá", en: "Verdict"),
                .code(Verdict.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "What became of the target; running targets are not_assessable, with the reason in notes"),
            Column(
                "pace", Words(vi: "Tiến độ", en: "Pace"), .code(Pace.allCases.map { .init($0.rawValue, $0.words) }),
                isRequired: true, description: "How a running target is getting on; none without two points"),
            number(
                "pace_ratio", "Hệ số tiến độ", "Pace ratio", 9,
                "Way done over way due, or growth over growth needed, by the method; 1 is on the path"),
            number(
                "lead_months", "Sớm (tháng)", "Lead (months)", 1, "Months ahead of the straight path, negative behind"),
            number(
                "gap", "Chênh lệch", "Gap", 9,
                "Result (or baseline) minus the target's nearest end, in the unit; 0 inside"),
            number(
                "done_per_year", "Mức thay đổi đã có mỗi năm", "Done a year", 4,
                "Change a year since the baseline, in the unit"),
            number(
                "needed_per_year", "Mức thay đổi cần có mỗi năm", "Needed a year", 4,
                "Change a year needed from the latest value on, in the unit"),
            number(
                "needed_growth_pct_min", "Mức tăng cần thiết từ (%/năm)", "Growth needed from (%/year)", 2,
                "Growth a year from the baseline to the low end of a level target, percent"),
            number(
                "needed_growth_pct_max", "Mức tăng cần thiết đến (%/năm)", "Growth needed to (%/year)", 2,
                "Growth a year from the baseline to the high end of a level target, percent"),
            Column(
                "method", Words(vi: "Phương pháp", en: "Method"), isRequired: true,
                description: "Rule and its version, parted by a slash, as verdict/1: verdict or reported for a "
                    + "verdict, pace-linear, pace-trajectory or pace-growth for a pace, needed-growth where only that "
                    + "is computed, else none"),
            Column("notes", Words(vi: "Ghi chú", en: "Notes"), description: "Remarks, separated by semicolons"),
            SharedColumns.explanationKey,
        ] + AssessmentsOnPages.columns,
        primaryKey: ["committee_id", "indicator_id", "term", "due"],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])

    private static func number(
        _ name: String, _ vi: String, _ en: String, _ decimals: Int, _ description: String
    ) -> Column {
        Column(name, Words(vi: vi, en: en), .number(decimals: decimals), description: description)
    }
}
