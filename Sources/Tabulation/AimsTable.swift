import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// Goals, breakthroughs, tasks and directives in words.
    var aims: Table {
        Table(
            AimsTable.shape,
            rows: register.aims.map { aim in
                [
                    .text(aim.committee), name(ofCommittee: aim.committee), .text(aim.id), .text(aim.kind.rawValue),
                    Cell(aim.term?.code), Cell(aim.due?.code), .text(aim.text[language]), Cell(aim.number),
                    Cell(day(aim.date)), Cell(aim.issuer?[language]), Cell(aim.indicator), Cell(aim.value?.grammar),
                    .text(aim.source), .text(aim.locator),
                ]
            })
    }
}

private enum AimsTable {
    static let shape = TableShape(
        "aims", title: Words(vi: "Mục tiêu, nhiệm vụ định tính", en: "Aims"),
        description: "What a committee is to reach or do that is put in words",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "aim_id", Words(vi: "Mã", en: "Aim id"), isRequired: true,
                description: "Id of the aim, unique within its committee and kind"),
            Column(
                "kind", Words(vi: "Loại", en: "Kind"),
                .code(Aim.Kind.allCases.map { .init($0.rawValue, SharedColumns.words(of: $0)) }), isRequired: true,
                description: "A goal, a breakthrough, a task, or a directive of a superior"),
            SharedColumns.term(isRequired: false),
            Column(
                "due", Words(vi: "Thời hạn", en: "Due"),
                description: "Period the aim is due in, if one is stated, \(WrittenTimes.period)"),
            Column("text", Words(vi: "Nội dung", en: "Text"), isRequired: true, description: "The aim in words"),
            Column("number", Words(vi: "Số, ký hiệu", en: "Number"), description: "Number of a directive's document"),
            Column(
                "date", Words(vi: "Ngày", en: "Date"), description: "Date of a directive, \(WrittenTimes.day)"),
            Column(
                "issuer", Words(vi: "Nơi ban hành, người phát biểu", en: "Issuer"),
                description: "Who issued a directive"),
            Column(
                "indicator_id", Words(vi: "Mã chỉ tiêu", en: "Indicator id"),
                description: "Indicator a directive asks for"),
            Column("value_text", Words(vi: "Giá trị", en: "Value"), description: "Value a directive asks for"),
            SharedColumns.source, SharedColumns.locator,
        ],
        primaryKey: ["committee_id", "kind", "aim_id"],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.sourceKey])
}
