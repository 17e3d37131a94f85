import CairoPainting
import Drawings

/// A two-page document with every kind of ink, tagged as reports are.
struct SampleDocument {
    /// The texts of its links, with the address of those that lead out.
    static let links = ["Ghi chú: trang 2", "số liệu gốc (https://example.vn/số(liệu)?q='x')"]

    let measurer: any Measuring
    let font = Font(family: "Liberation Serif", size: 11)

    /// The document; `extra` goes on the first page as it is.
    func document(extra: [Ink] = [], title: String = "Báo cáo chỉ tiêu nhiệm kỳ 2025–2030") -> PaginatedDocument {
        PaginatedDocument(
            title: title, subject: "Chỉ tiêu (đến quý 3)", author: "Đảng ủy xã Đông Hà", language: "vi",
            date: "2026-10-02",
            pages: [
                Page(size: Size(420, 595), ink: firstPage + extra),
                Page(size: Size(420, 595), ink: secondPage),
            ],
            bookmarks: [
                Bookmark(title: "Chỉ tiêu", anchor: "targets", level: 1),
                Bookmark(title: "Bảng tổng hợp", anchor: "table", level: 2),
                Bookmark(title: "Ghi chú", anchor: "notes", level: 1),
            ])
    }

    private var firstPage: [Ink] {
        [
            .group(.artifact, at: Point(40, 30), [text("Đảng ủy xã Đông Hà", 0, 0, size: 8)]),
            .group(
                .contents(1), at: Point(40, 50),
                [
                    .group(
                        .contentsEntry(1), at: Point(0, 10),
                        [.group(.reference, at: .zero, [.link(.anchor("notes"), [text("Ghi chú: trang 2", 0, 0)])])])
                ]),
            .group(
                .section(1), at: Point(40, 100),
                [
                    .anchor("targets", at: .zero),
                    .group(.heading(level: 1), at: .zero, [text("Chỉ tiêu & <b>kết quả</b>", 0, 0, size: 16)]),
                    .group(.paragraph, at: Point(0, 24), paragraph),
                    .group(
                        .list(1), at: Point(0, 90),
                        [listEntry(1, "Giảm nghèo ≥ 1,5 điểm %"), listEntry(2, "Nước sạch")]),
                    .group(.figure(alternative: "Cột: 3 trên 5"), at: Point(0, 150), figure),
                    .anchor("table", at: Point(0, 260)),
                    .group(.plain, at: Point(0, 260), [table(rows: 1...4, isFirst: true)]),
                ]),
        ]
    }

    private var secondPage: [Ink] {
        [
            .group(.section(1), at: Point(40, 60), [table(rows: 5...7, isFirst: false)]),
            .group(
                .section(2), at: Point(40, 300),
                [
                    .anchor("notes", at: .zero),
                    .group(.heading(level: 2), at: .zero, [text("Ghi chú", 0, 0, size: 14)]),
                    .group(
                        .note, at: Point(0, 20),
                        [
                            text("Nguồn: ", 0, 0),
                            .link(
                                .address("https://example.vn/số(liệu)?q='x'"), [text("số liệu gốc", 40, 0)]),
                        ]),
                ]),
            .group(.artifact, at: Point(380, 580), [text("2", 0, 0, size: 8)]),
        ]
    }

    private var paragraph: [Ink] {
        let words =
            "Tỷ lệ hộ nghèo cuối năm 2026 còn 2,35\u{A0}%, thấp hơn mục tiêu đề ra; thu nhập bình quân đầu "
            + "người đạt 62,4 triệu đồng/năm — tăng 8,1\u{A0}% so với cùng kỳ…"
        return measurer.lines(words, font: font, color: .black, width: 340).enumerated().map { index, line in
            .text(line, at: Point(0, Double(index) * 14))
        }
    }

    private func listEntry(_ number: Int, _ words: String) -> Ink {
        .group(
            .listEntry(number), at: Point(0, Double(number) * 16),
            [
                .group(.label, at: .zero, [text("•", 0, 0)]),
                .group(.body, at: Point(12, 0), [text(words, 0, 0)]),
            ])
    }

    private var figure: [Ink] {
        let green = Color(red: 0.2, green: 0.5, blue: 0.3)
        return [
            .rule(from: Point(0, 80), to: Point(200, 80), Stroke(.black, width: 0.5)),
            .rule(from: Point(0, 30), to: Point(200, 30), Stroke(green, width: 0.5, dashes: [2, 2])),
            .area(.rectangle(Rectangle(x: 10, y: 40, width: 30, height: 40), radius: 3), fill: green, stroke: nil),
            .area(.circle(center: Point(80, 60), radius: 12), fill: .white, stroke: Stroke(green, width: 1)),
            .area(
                .polygon([Point(120, 80), Point(140, 45), Point(160, 80)]), fill: green,
                stroke: Stroke(.black, width: 1)),
            text("3/5", 12, 36, size: 8),
        ]
    }

    private func table(rows: ClosedRange<Int>, isFirst: Bool) -> Ink {
        var ink: [Ink] = []
        let cells: [Ink] = [
            .group(.headerCell, at: .zero, [text("Đơn vị", 0, 0)]),
            .group(.headerCell, at: Point(160, 0), [text("Kết quả", 0, 0)]),
        ]
        let head = Ink.group(.tableHead(1), at: .zero, [.group(.row(0), at: .zero, cells)])
        ink.append(isFirst ? head : .group(.artifact, at: .zero, [head]))
        let body = rows.map { row -> Ink in
            .group(
                .row(row), at: Point(0, Double(row - rows.lowerBound + 1) * 16),
                [
                    .group(.cell, at: .zero, [text("Chi bộ thôn \(row)", 0, 0)]),
                    .group(.cell, at: Point(160, 0), row == 6 ? [] : [text("\(row),5\u{A0}%", 0, 0)]),
                    .rule(from: Point(0, 4), to: Point(220, 4), Stroke(.black, width: 0.25)),
                ])
        }
        ink.append(.group(.tableBody(1), at: .zero, body))
        return .group(.table(1), at: .zero, ink)
    }

    /// A line of text at a place.
    func text(_ words: String, _ x: Double, _ y: Double, size: Double = 11) -> Ink {
        .text(measurer.line(words, font: font.sized(size), color: .black), at: Point(x, y))
    }
}
