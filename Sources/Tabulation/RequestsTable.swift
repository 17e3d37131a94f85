import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// What committees are asked for: rows to be filled in and put among the facts as they are.
    var requests: Table {
        Table(
            RequestsTable.shape,
            rows: judgement.requests.map { request in
                [
                    .text(request.committee), name(ofCommittee: request.committee), .text(request.indicator),
                    name(ofIndicator: request.indicator), .text(request.kind.rawValue), Cell(request.term?.code),
                    .text(request.period.code), .missing, unit(ofIndicator: request.indicator),
                    .text(ObservationStatus.notReported.rawValue), .missing, .missing, .text(request.note[language]),
                    .text(request.reason.rawValue),
                ]
            })
    }
}

extension TableSet {
    /// The names of the tables people fill in and send back.
    package static let filledIn: Set = [RequestsTable.shape.name]
}

private enum RequestsTable {
    static let shape = TableShape(
        "requests", title: Words(vi: "Phiếu bổ sung số liệu", en: "Requests"),
        description: "What committees are asked for, one row to fill in for each figure that is missing or, where a "
            + "verdict rests on it, not final; it reads back as facts. What gaps lists besides is mended where it stands: a period that is not stated, targets not named",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.indicatorID, SharedColumns.indicator,
            SharedColumns.factKind, SharedColumns.term(isRequired: false),
            Column(
                "period", Words(vi: "Thời kỳ", en: "Period"), isRequired: true,
                description: "Time the figure is asked for, \(WrittenTimes.time)"),
            Column(
                "value_text", Words(vi: "Giá trị", en: "Value"),
                description: "To be filled in, in the grammar of the facts files"),
            SharedColumns.unit,
            Column(
                "status", Words(vi: "Trạng thái", en: "Status"), .code(SharedColumns.statusCodes), isRequired: true,
                description: "Code of SDMX CL_OBS_STATUS; L until a value is filled in, then A, E, P or F"),
            Column(
                "source_id", Words(vi: "Nguồn", en: "Source"),
                description: "To be filled in: id of the source document, as in the table sources"),
            Column(
                "locator", Words(vi: "Đoạn", en: "Paragraph"),
                description: "To be filled in: paragraph of the source, p6 for the sixth line that is not blank"),
            Column("note", Words(vi: "Ghi chú", en: "Note"), isRequired: true, description: "What is asked for"),
            Column(
                "reason", Words(vi: "Lý do", en: "Reason"),
                .code(Request.Reason.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                audience: .pages, description: "Whether there is no figure or one that is not final"),
        ],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])
}
