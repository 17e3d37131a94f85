import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// The sentences about each committee, the most important first.
    var findings: Table {
        var counts: [String: Int] = [:]
        return Table(
            FindingsTable.shape,
            rows: judgement.findings.map { finding in
                counts[finding.committee, default: 0] += 1
                return [
                    .text(finding.committee), name(ofCommittee: finding.committee),
                    Cell(counts[finding.committee] ?? 0), .text(finding.topic.rawValue), Cell(finding.term?.code),
                    Cell(finding.indicator), Cell(finding.due?.code), .text(finding.sentence[language]),
                    finding.citations.isEmpty ? .missing : .text(SharedColumns.places(finding.citations)),
                ]
            })
    }
}

private enum FindingsTable {
    static let shape = TableShape(
        "findings", title: Words(vi: "Nhận định", en: "Findings"),
        description: "Sentences about each committee, the most important first",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "number", Words(vi: "STT", en: "No."), .integer, isRequired: true,
                description: "Order of the sentence within its committee"),
            Column(
                "topic", Words(vi: "Chủ đề", en: "Topic"),
                .code(Finding.Topic.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "What the sentence is about"),
            SharedColumns.term(isRequired: false),
            Column(
                "indicator_id", Words(vi: "Mã chỉ tiêu", en: "Indicator id"),
                description: "Indicator the sentence is about, if one"),
            Column(
                "due", Words(vi: "Thời hạn", en: "Due"),
                description: "Period of the target the sentence is about, if one, \(WrittenTimes.period)"),
            SharedColumns.sentence,
            Column(
                "places", Words(vi: "Nguồn", en: "Sources"),
                description: "Source and paragraph of each value, separated by semicolons; none for the report's counts"
            ),
        ],
        primaryKey: ["committee_id", "number"], foreignKeys: [SharedColumns.committeeKey])
}
