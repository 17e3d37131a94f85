import Indicators
import Quantities
import Tables

extension TableSource {
    /// The committees with both languages.
    var committees: Table {
        Table(
            ReferenceTables.committees,
            rows: register.committees.map { committee in
                [
                    .text(committee.id), name(ofCommittee: committee.id), .text(committee.names.vi),
                    .text(committee.names.en), .text(committee.short.vi), .text(committee.short.en),
                    .text(committee.kind), Cell(register.kinds.first { $0.id == committee.kind }?.names[language]),
                    Cell(committee.parent),
                    Cell(day(committee.span.from)), Cell(day(committee.span.until)),
                    Cell(committee.predecessors.joined(separator: " ")), Cell(committee.note?[language]),
                    .text(committee.names[language]), Cell(above(committee)),
                    Cell(heir(of: committee)),
                ]
            })
    }

    /// The short name of the committee above, or what one that stands no more was merged into; nil for neither.
    private func above(_ committee: Committee) -> String? {
        if let short = register.successor(of: committee.id)?.short {
            return Words(vi: "đã hợp nhất vào \(short.vi)", en: "merged into \(short.en)")[language]
        }
        return committee.parent.flatMap { register.committee($0)?.short[language] }
    }

    /// Who answers for a committee that stands no more, as a sentence; nil where it does.
    private func heir(of committee: Committee) -> String? {
        guard let short = register.successor(of: committee.id)?.short else { return nil }
        return Words(
            vi: "Đảng bộ này đã hợp nhất: đề nghị đảng bộ kế thừa, \(short.vi), trả lời thay.",
            en: "This committee was merged: its successor, \(short.en), is asked to answer in its place.")[language]
    }

    /// The indicators with both languages.
    var indicators: Table {
        Table(
            ReferenceTables.indicators,
            rows: register.indicators.map { indicator in
                [
                    .text(indicator.id), .text(indicator.names.vi), .text(indicator.names.en),
                    area(ofIndicator: indicator.id), .text(indicator.unit.names.vi), .text(indicator.unit.names.en),
                    .text(indicator.measure.rawValue), .text(indicator.direction.rawValue), Cell(indicator.decimals),
                    .text(indicator.rollUp.rawValue), Cell(indicator.limit?.rawValue),
                    Cell(indicator.parts.joined(separator: " ")), Cell(indicator.definition?.vi),
                    Cell(indicator.definition?.en), Cell(indicator.differsFrom.map(\.id).joined(separator: " ")),
                ]
            })
    }

    /// The documents figures come from.
    var sources: Table {
        Table(
            ReferenceTables.sources,
            rows: register.sources.map { source in
                [
                    .text(source.id), .text(source.title), Cell(source.publisher), Cell(day(source.date)),
                    .text(source.language), .text(source.sha256), Cell(source.note?[language]),
                ]
            })
    }
}

private enum ReferenceTables {
    static let committees = TableShape(
        "committees", title: Words(vi: "Đảng bộ", en: "Committees"), description: "Party committees and their tree",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            text("committee_vi", "Tên tiếng Việt", "Vietnamese name", "Full name in Vietnamese"),
            text("committee_en", "Tên tiếng Anh", "English name", "Full name in English"),
            text("short_vi", "Tên ngắn tiếng Việt", "Short Vietnamese name"),
            text("short_en", "Tên ngắn tiếng Anh", "Short English name"),
            text("kind_id", "Mã loại", "Kind id", "Id of the kind of committee"),
            text("kind", "Loại", "Kind", "Name of the kind in the edition's first language"),
            text(
                "parent_id", "Cấp trên", "Parent", "Id of the committee directly above, the latest", isRequired: false),
            text(
                "from", "Từ ngày", "From", "First day of the committee, if stated, \(WrittenTimes.day)",
                isRequired: false),
            text(
                "until", "Đến ngày", "Until", "Last day of the committee, if stated, \(WrittenTimes.day)",
                isRequired: false),
            text(
                "predecessors", "Tiền thân", "Predecessors",
                "Ids of the committees it was merged from, separated by spaces", isRequired: false),
            text("note", "Ghi chú", "Note", isRequired: false),
            Column(
                "full_name", Words(vi: "Đảng bộ", en: "Committee"), isRequired: true, audience: .pages,
                description: "Full name in the language of the page"),
            Column(
                "above", Words(vi: "Cấp trên trực tiếp", en: "Directly above"), audience: .pages,
                description: "Short name of the committee above, or what it was merged into"),
            Column(
                "heir", Words(vi: "Kế thừa", en: "Successor"), audience: .pages,
                description: "Who answers for a committee that was merged, as a sentence"),
        ],
        primaryKey: ["committee_id"], foreignKeys: [ForeignKey("parent_id", to: "committees", key: "committee_id")])

    static let indicators = TableShape(
        "indicators", title: Words(vi: "Danh mục chỉ tiêu", en: "Indicators"),
        description: "What is measured, with everything that makes two figures comparable",
        columns: [
            SharedColumns.indicatorID, text("indicator_vi", "Tên tiếng Việt", "Vietnamese name"),
            text("indicator_en", "Tên tiếng Anh", "English name"), SharedColumns.area,
            text("unit_vi", "Đơn vị", "Unit in Vietnamese"), text("unit_en", "Đơn vị (Anh)", "Unit in English"),
            code("measure", "Cách đo", "Measure", IndicatorCodes.measures, "Kind of quantity"),
            code("direction", "Chiều tốt", "Direction", IndicatorCodes.directions, "Which way is better"),
            Column(
                "decimals", Words(vi: "Số chữ số thập phân", en: "Decimals"), .integer, isRequired: true,
                description: "Most decimals a computed value is printed with"),
            code(
                "rollup", "Quy tắc tổng hợp", "Roll-up rule", IndicatorCodes.rollUps,
                "How values of the committees below one are put together"),
            code(
                "limit", "Giới hạn", "Limit", IndicatorCodes.limits, "A bound of the indicator itself, if it has one",
                isRequired: false),
            text(
                "parts", "Các phần", "Parts", "Ids of the indicators that add up to it, separated by spaces",
                isRequired: false),
            text("definition_vi", "Định nghĩa", "Definition in Vietnamese", isRequired: false),
            text("definition_en", "Định nghĩa (Anh)", "Definition in English", isRequired: false),
            text(
                "differs_from", "Khác với", "Differs from",
                "Ids of the indicators that look alike and are not compared with it, separated by spaces",
                isRequired: false),
        ],
        primaryKey: ["indicator_id"])

    static let sources = TableShape(
        "sources", title: Words(vi: "Tài liệu nguồn", en: "Sources"), description: "Documents the figures come from",
        columns: [
            SharedColumns.source, text("title", "Tên tài liệu", "Title"),
            text("publisher", "Nơi đăng", "Publisher", isRequired: false),
            text("date", "Ngày", "Date", "Date of the document, \(WrittenTimes.day)"),
            text("language", "Ngôn ngữ", "Language"), text("sha256", "SHA-256", "SHA-256"),
            text("note", "Ghi chú", "Note", isRequired: false),
        ],
        primaryKey: ["source_id"])

    /// - Parameter description: the English heading where it says all there is to say.
    private static func text(
        _ name: String, _ vi: String, _ en: String, _ description: String? = nil, isRequired: Bool = true
    ) -> Column {
        Column(name, Words(vi: vi, en: en), isRequired: isRequired, description: description ?? en)
    }

    private static func code(
        _ name: String, _ vi: String, _ en: String, _ codes: [ColumnKind.Code], _ description: String,
        isRequired: Bool = true
    ) -> Column {
        Column(name, Words(vi: vi, en: en), .code(codes), isRequired: isRequired, description: description)
    }
}
