import Foundation
import Quantities
import Tables

/// A few tables in the shapes that layouts know, small enough to be read.
enum SmallTables {
    static let verdicts: [ColumnKind.Code] = [
        .init("exceeded", Words(vi: "vượt", en: "exceeded")), .init("met", Words(vi: "đạt", en: "met")),
        .init("not_met", Words(vi: "không đạt", en: "not met")),
        .init("not_assessable", Words(vi: "chưa đủ căn cứ", en: "not assessable")),
    ]

    static let assessments = shape(
        "assessments",
        [
            text("committee_id"), text("indicator_id"), text("indicator", "Chỉ tiêu", "Indicator"),
            text("area", "Lĩnh vực", "Area"), text("term"), text("due", "Thời hạn", "Due"), number("target_min"),
            number("target_max"), text("target_text", "Mục tiêu", "Target"), text("unit"),
            number("baseline", "Số gốc", "Baseline"), text("baseline_period"), text("baseline_status"),
            number("actual", "Kết quả", "Result"),
            text("actual_status"), number("attainment_pct_min", "Tỷ lệ đạt", "Attainment"),
            number("attainment_pct_max"), number("growth_min"), number("growth_max"),
            Column("verdict", Words(vi: "Đánh giá", en: "Verdict"), .code(verdicts), description: ""),
            text("source_id", "Nguồn", "Source"), text("locator"),
        ])

    static let summary = shape(
        "summary",
        [
            text("committee", "Đảng bộ", "Committee"), text("term", "Nhiệm kỳ", "Term"),
            integer("targets", "Chỉ tiêu", "Targets"), integer("exceeded", "Vượt", "Exceeded"),
            integer("met", "Đạt", "Met"), integer("not_met", "Không đạt", "Not met"),
        ])

    static let facts = shape(
        "facts",
        [
            text("committee_id"), text("indicator_id"), text("indicator"), text("kind"), text("period"), text("unit"),
            number("value_min"), text("value_text"), text("status"),
        ])

    static let aims = shape(
        "aims",
        [
            text("text", "Nội dung", "Text"),
            Column(
                "kind", Words(vi: "Loại", en: "Kind"),
                .code([
                    .init("goal", Words(vi: "Mục tiêu", en: "Goal")), .init("task", Words(vi: "Nhiệm vụ", en: "Task")),
                ]), description: ""), text("due"), text("source_id"), text("locator"),
        ])

    static let clears = shape(
        "clears",
        [
            text("action_id"), text("text", "Nội dung", "Text"), text("clear_id"), text("clear"),
            code("state", [("clear", "Rõ", "Clear"), ("not_yet", "Chưa phân công", "Not yet assigned")]),
            text("assigned"), text("due", "Thời hạn", "Due"),
            code("task_state", [("overdue", "Quá hạn", "Overdue"), ("open", "Chưa hoàn thành", "Open")]),
            text("indicators", "Phục vụ chỉ tiêu", "Serves"), text("source_id"), text("locator"),
        ])

    static let findings = shape("findings", [text("topic"), text("sentence"), text("places")])

    static let series = shape(
        "series",
        [
            text("series_id"), text("committee"), text("indicator", "Chỉ tiêu", "Indicator"), text("term"), text("due"),
            Column("state", Words(same: "state"), .code(verdicts), description: ""), text("line"), text("period"),
            number("year"), number("value_min"), number("value_max"), text("value_text"), text("unit"), text("status"),
        ])

    static let sources = shape(
        "sources",
        [
            text("source_id"), text("title"), text("publisher"),
            Column("date", Words(same: "date"), description: ""),
            text("sha256"), text("note"),
        ])

    static let shapes = [assessments, summary, facts, aims, clears, findings, series, sources]

    private static func shape(_ name: String, _ columns: [Column]) -> TableShape {
        TableShape(name, title: Words(same: name), description: "", columns: columns)
    }

    private static func text(_ name: String, _ vi: String? = nil, _ en: String? = nil) -> Column {
        Column(name, Words(vi: vi ?? name, en: en ?? name), description: "")
    }

    private static func code(_ name: String, _ codes: [(String, String, String)]) -> Column {
        let codes = codes.map { ColumnKind.Code($0.0, Words(vi: $0.1, en: $0.2)) }
        return Column(name, Words(same: name), .code(codes), description: "")
    }

    private static func number(_ name: String, _ vi: String? = nil, _ en: String? = nil) -> Column {
        Column(name, Words(vi: vi ?? name, en: en ?? name), .number(decimals: 2), description: "")
    }

    private static func integer(_ name: String, _ vi: String, _ en: String) -> Column {
        Column(name, Words(vi: vi, en: en), .integer, description: "")
    }

    /// A table of a shape from rows of named cells; columns that are not named are missing.
    static func table(_ shape: TableShape, _ rows: [[String: Cell]]) -> Table {
        Table(shape, rows: rows.map { row in shape.columns.map { row[$0.name] ?? .missing } })
    }

    /// A number cell from its machine form.
    static func figure(_ text: String) -> Cell { Cell(Figure.read(text)) }
}
