import Indicators
import Quantities
import Tables

extension ChangeList {
    /// A row for each committee that was compared, and one for all of them behind.
    func countRows(_ wording: ChangeWording) -> [[Cell]] {
        let own = Dictionary(grouping: changes.filter { $0.subject != nil }) { $0.subject?.committee ?? "" }
        let rows = compared.map { committee in
            let counts = ChangeCounts(own[committee] ?? [])
            let name = register.committee(committee)?.short[wording.language]
            return [.text(committee), Cell(name)] + cells(counts, counts.sentence(since: since), wording)
        }
        let all = ChangeCounts(changes)
        return rows + [[.missing, .missing] + cells(all, all.sentence(since: since, committees: own.count), wording)]
    }

    private func cells(_ counts: ChangeCounts, _ sentence: Words, _ wording: ChangeWording) -> [Cell] {
        [Cell(counts.total)] + ChangeCounts.Column.allCases.map { Cell(counts[$0]) }
            + [.text(sentence[wording.language]), .text(sinceCode)]
    }
}

enum ChangeCountsTable {
    static let shape = TableShape(
        "change_counts", title: Words(vi: "Số thay đổi", en: "Numbers of changes"),
        description: "How much differs from the earlier edition, by committee; the row without one counts all of them",
        columns: [
            ChangeColumns.committeeID, ChangeColumns.committee,
            count("changes", Words(vi: "Thay đổi", en: "Changes"), "Changes of figures, targets, verdicts and paces"),
        ] + ChangeCounts.Column.allCases.map { count($0.rawValue, $0.heading, $0.about) } + [
            Column(
                "sentence", Words(vi: "Nội dung", en: "Sentence"), isRequired: true,
                description: "The numbers as a sentence"),
            ChangeColumns.since,
        ], foreignKeys: [ChangeColumns.committeeKey])

    private static func count(_ name: String, _ heading: Words, _ description: String) -> Column {
        Column(name, heading, .integer, isRequired: true, description: description)
    }
}
