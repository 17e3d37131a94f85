import Quantities
import Tables

/// Rows for every block, with ordinary data and with data that tries to break out.
enum SmallDocument {
    /// Text no page may take for markup, a placeholder or a line's end, and words longer than any column.
    static let hostile = [
        "<b>a</b> &amp; {committee}", String(repeating: "nghiêng", count: 30), "\u{202F}–", "%s %@ \\n",
        "Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) bình quân hằng năm giai đoạn, theo giá so sánh",
    ]

    /// The tables with so many rows of ordinary data.
    static func tables(rows: Int) -> [Table] {
        tables(rows: rows) { text, _ in
            text
        } figure: { text, _ in
            text
        }
    }

    /// The tables with so many rows whose texts and figures are taken from elsewhere.
    static func tables(
        rows count: Int, text: @escaping (String, Int) -> String, figure: @escaping (String, Int) -> String
    ) -> [Table] {
        let rows = Array(0..<count)
        let word = { (value: String, row: Int) in Cell(text(value, row)) }
        let number = { (value: String, row: Int) in SmallTables.figure(figure(value, row)) }
        let verdicts = ["exceeded", "met", "not_met", "not_assessable"]
        return [
            SmallTables.table(
                SmallTables.assessments,
                rows.map { row in
                    [
                        "committee_id": .text("hp"), "indicator_id": .text("i\(row)"),
                        "indicator": word("Chỉ tiêu \(row + 1)", row), "area": word("Lĩnh vực \(row / 2 + 1)", row),
                        "term": .text("2020-2025"), "due": .text("2030"), "target_min": number("41", row),
                        "target_max": number("43", row), "target_text": word("41..43", row), "unit": word("%", row),
                        "baseline": number("\(20 + row)", row), "baseline_period": .text("2025"),
                        "baseline_status": .text(row == 0 ? "E" : "A"),
                        "actual": number("\(40 + row)", row), "actual_status": .text(row == 1 ? "E" : "A"),
                        "attainment_pct_min": number("95.3", row), "attainment_pct_max": number("100", row),
                        "growth_min": number("15.18", row), "growth_max": number("16.67", row),
                        "verdict": .text(verdicts[row % 4]), "source_id": .text("nq-1.txt"),
                        "locator": .text("p\(row + 1)"),
                    ]
                }),
            SmallTables.table(
                SmallTables.summary,
                rows.map { row in
                    [
                        "committee": word("Đảng bộ \(row + 1)", row), "term": .text("2020-2025"), "targets": Cell(5),
                        "exceeded": number("\(row)", row), "met": number("2", row), "not_met": number("0", row),
                    ]
                }),
            SmallTables.table(
                SmallTables.facts,
                rows.map { row in
                    [
                        "committee_id": .text("hp"), "indicator_id": .text("i\(row)"),
                        "indicator": word("Việc \(row + 1)", row),
                        "kind": .text("achievement"), "period": .text("2025"),
                        "unit": word(row == 2 ? "km" : "hộ", row),
                        "value_min": number("\(100 * (row + 1))", row), "status": .text(row == 0 ? "E" : "A"),
                    ]
                }),
            SmallTables.table(
                SmallTables.aims,
                rows.map { row in
                    [
                        "text": word("Việc cần làm \(row + 1)", row), "kind": .text(row < 2 ? "goal" : "task"),
                        "due": .text("2030"), "source_id": .text("bc-2.txt"), "locator": .text("p3"),
                    ]
                }),
            SmallTables.table(
                SmallTables.clears,
                rows.map { row in
                    [
                        "action_id": .text("a\(row / 2)"), "text": word("Nhiệm vụ \(row / 2 + 1)", row),
                        "clear_id": .text(row.isMultiple(of: 2) ? "person" : "deadline"),
                        "clear": .text(row.isMultiple(of: 2) ? "Rõ người" : "Rõ thời gian"),
                        "state": .text(row.isMultiple(of: 2) ? "clear" : "not_yet"),
                        "assigned": row.isMultiple(of: 2) ? word("Ban Tổ chức", row) : .missing,
                        "due": .text("2025"), "task_state": .text(row < 2 ? "overdue" : "open"),
                        "indicators": word("Chỉ tiêu 1", row), "source_id": .text("bc-2.txt"), "locator": .text("p3"),
                    ]
                }),
            SmallTables.table(
                SmallTables.findings,
                rows.map { row in
                    [
                        "topic": word(row < 2 ? "Kết quả" : "Cảnh báo", row),
                        "sentence": word("Câu số \(row + 1).", row),
                        "places": row == 1 ? .missing : word("nq-1.txt p5; nq-1.txt p\(row + 3)", row),
                    ]
                }),
            SmallTables.table(
                SmallTables.series,
                rows.flatMap { row in
                    ["observed 2024 30", "observed 2025 37", "path 2025 37", "path 2030 75", "target 2030 75"].map {
                        point in
                        let parts = point.split(separator: " ").map(String.init)
                        let value = number(parts[2], row)
                        return [
                            "series_id": .text("s\(row)"), "committee": word("Đảng bộ \(row + 1)", row),
                            "indicator": word("Chỉ tiêu \(row + 1)", row), "term": .text("2025-2030"),
                            "due": .text("2030"), "state": .text(verdicts[row % 4]), "line": .text(parts[0]),
                            "period": .text(parts[1]), "year": SmallTables.figure(parts[1]), "value_min": value,
                            "value_max": value, "value_text": word(parts[2], row), "unit": word("%", row),
                            "status": .text(row == 1 ? "E" : "A"),
                        ]
                    }
                }),
            SmallTables.table(
                SmallTables.sources,
                rows.map { row in
                    [
                        "source_id": .text(row == 0 ? "nq-1.txt" : "bc-2.txt"),
                        "title": word("Nghị quyết \(row + 1)", row),
                        "publisher": word("Báo", row), "date": .text("2025-09-26"),
                        "sha256": .text("0123456789abcdef0123"), "note": row == 0 ? word("Bản trích", row) : .missing,
                    ]
                }),
        ]
    }
}
