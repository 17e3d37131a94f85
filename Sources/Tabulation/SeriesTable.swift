import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// Every target in time, in long form: one row per point of its lines.
    ///
    /// Charts over time are drawn from these rows, so that a page shows nothing the file does not hold.
    var series: LongTable {
        LongTable(SeriesTable.shape) { committee, _ in judgement.assessments(of: committee).flatMap { rows(of: $0) } }
    }

    private func rows(of assessment: Assessment) -> [[Cell]] {
        let (target, points) = (assessment.target, assessment.trajectory.points)
        let values = points.count { $0.line == .observed }
        let (id, term, due) = (SeriesTable.id(of: target), Cell(target.term?.code), target.period.code)
        let (committee, indicator) = (name(ofCommittee: target.committee), cells(ofIndicator: target.indicator))
        let state = assessment.isRunning ? assessment.pace.rawValue : assessment.verdict.rawValue
        let several = values == 0 ? "none" : values == 1 ? "one" : "several"
        return points.map { point in
            // A computed value has no source; a point of the way that is stated has one.
            let stated = point.fact
            let value = stated.flatMap { point.line == .observed || point.line == .target ? $0.value : nil }
            return [
                .text(id), .text(target.committee), committee, .text(target.indicator), indicator.name,
                indicator.area, term, .text(due), .text(state), .text(several), .text(point.line.rawValue),
                .text(point.period.code), .number(point.time), Cell(point.low), Cell(point.high),
                grammar(value ?? point.low.map { .exact($0) }, of: target.indicator), indicator.unit,
                Cell(stated?.status.rawValue), Cell(stated?.source), Cell(stated?.locator),
                Cell(point.reason?[language]),
            ]
        }
    }
}

private enum SeriesTable {
    /// What tells the series of one target from all others.
    static func id(of target: Fact) -> String {
        [target.committee, target.indicator, target.term?.code ?? "", target.period.code].joined(separator: "/")
    }

    static let shape = TableShape(
        "series", title: Words(vi: "Diễn biến theo thời gian", en: "Series over time"),
        description: "Every target in time: values observed, the way to the target and the way left to go",
        columns: [
            Column(
                "series_id", Words(vi: "Mã chuỗi", en: "Series id"), isRequired: true,
                description: "Id of the target's series: committee, indicator, term and period of the target"),
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.area, SharedColumns.term(isRequired: false),
            Column(
                "due", Words(vi: "Thời hạn", en: "Due"), isRequired: true,
                description: "Period of the target, as in the table assessments, \(WrittenTimes.period)"),
            Column(
                "state", Words(vi: "Tình trạng", en: "State"), .code(ColumnKind.Code.verdictsAndPaces),
                isRequired: true,
                description: "Pace of a running target, verdict of one that was due"),
            Column(
                "values", Words(vi: "Số giá trị", en: "Values"),
                .code([
                    .init("none", Words(vi: "chưa có", en: "none")), .init("one", Words(vi: "một", en: "one")),
                    .init("several", Words(vi: "nhiều", en: "several")),
                ]), isRequired: true, description: "How many values of the series were observed"),
            Column(
                "line", Words(vi: "Đường", en: "Line"),
                .code(Trajectory.Line.allCases.map { .init($0.rawValue, words(of: $0)) }), isRequired: true,
                description: "What the row is a point of: path leads from the baseline, required from the latest value"),
            Column(
                "period", Words(vi: "Thời kỳ", en: "Period"), isRequired: true,
                description: "Time of the value; the first year counted otherwise for a series break; "
                    + WrittenTimes.period),
            Column(
                "year", Words(vi: "Năm (vị trí)", en: "Year (position)"), .number(decimals: 2), isRequired: true,
                description: "Place on an axis of time: 2027 is the end of 2027"),
            Column(
                "value_min", Words(vi: "Từ", en: "From"), .number(decimals: 9),
                description: "The number or the low end; empty if open; computed ones have two decimals more than usual"
            ),
            Column(
                "value_max", Words(vi: "Đến", en: "To"), .number(decimals: 9),
                description: "The number or the high end; empty if open"),
            Column(
                "value_text", Words(vi: "Giá trị", en: "Value"),
                description: "The value in the grammar of the facts files"),
            SharedColumns.unit,
            Column(
                "status", Words(vi: "Trạng thái", en: "Status"), .code(SharedColumns.statusCodes),
                description: "Code of SDMX CL_OBS_STATUS of a stated value; empty for computed ones"),
            Column(
                "source_id", Words(vi: "Nguồn", en: "Source"),
                description: "Source document of a stated value, as in the table sources; empty for computed ones"),
            Column(
                "locator", Words(vi: "Đoạn", en: "Paragraph"), description: "Paragraph of the source document"),
            Column(
                "note", Words(vi: "Ghi chú", en: "Note"),
                description: "Why the values are counted otherwise from here on"),
        ],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey, SharedColumns.sourceKey])

    private static func words(of line: Trajectory.Line) -> Words {
        switch line {
        case .observed: Words(vi: "thực hiện", en: "observed")
        case .path: Words(vi: "lộ trình", en: "path")
        case .required: Words(vi: "cần đạt", en: "required")
        case .target: Words(vi: "mục tiêu", en: "target")
        case .seriesBreak: Words(vi: "đổi cách tính", en: "series break")
        }
    }
}
