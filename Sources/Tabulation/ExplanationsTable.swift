import Assessments
import Quantities
import Tables

extension TableSource {
    /// How every assessment and count came about, one row per line of its explanation.
    var explanations: LongTable {
        LongTable(ExplanationsTable.shape) { _, explanations in explanations().flatMap { rows(of: $0) } }
    }

    private func rows(of explanation: Explanation) -> [[Cell]] {
        let (committee, indicator) = (name(ofCommittee: explanation.committee), Cell(explanation.indicator))
        let (name, term) = (name(ofIndicator: explanation.indicator), Cell(explanation.term?.code))
        let due = Cell(explanation.due?.code)
        return explanation.lines.enumerated().map { place, line in
            [
                .text(explanation.committee), committee, .text(explanation.key), Cell(place + 1), indicator,
                name, term, due, .text(explanation.heading[language]), .text(line.part.rawValue),
                .text(line.text[language]), Cell(line.source), Cell(line.locator),
            ]
        }
    }
}

private enum ExplanationsTable {
    static let shape = TableShape(
        "explanations", title: Words(vi: "Cách tính từng con số", en: "Explanations"),
        description: "How every verdict, pace and count came about: inputs with their sources, formulas with numbers",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "key", Words(vi: "Mã", en: "Key"), isRequired: true,
                description: "Key printed beside the figure: T for the rows of assessments, S of summary, R of rollup, "
                    + "numbered within the committee"),
            Column(
                "line", Words(vi: "Dòng", en: "Line"), .integer, isRequired: true,
                description: "Order of the line within the explanation"),
            Column(
                "indicator_id", Words(vi: "Mã chỉ tiêu", en: "Indicator id"),
                description: "Indicator explained; empty for counts over all of them"),
            Column("indicator", Words(vi: "Chỉ tiêu", en: "Indicator"), description: "Name of the indicator"),
            SharedColumns.term(isRequired: false),
            Column(
                "due", Words(vi: "Thời hạn", en: "Due"),
                description: "Period of the target explained, as in the table assessments, \(WrittenTimes.period); "
                    + "empty for counts and roll-ups"),
            Column(
                "subject", Words(vi: "Nội dung", en: "Subject"), isRequired: true,
                description: "What is explained: key, name and period"),
            Column(
                "part", Words(vi: "Phần", en: "Part"),
                .code(Explanation.Part.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "What the line tells"),
            Column(
                "text", Words(vi: "Diễn giải", en: "Explanation"), isRequired: true,
                description: "The line: a stated value, or a formula with its numbers"),
            Column(
                "source_id", Words(vi: "Nguồn", en: "Source"),
                description: "Source document of a stated value, as in the table sources"),
            Column(
                "locator", Words(vi: "Đoạn", en: "Paragraph"), description: "Paragraph of the source document"),
        ],
        primaryKey: ["committee_id", "key", "line"],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.sourceKey])
}
