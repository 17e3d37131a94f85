import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// Facts that contradict each other.
    var conflicts: Table {
        var counts: [String: Int] = [:]
        return Table(
            ConflictsTable.shape,
            rows: judgement.conflicts.map { conflict in
                let first = conflict.facts.first
                counts[conflict.committee, default: 0] += 1
                return [
                    Cell(counts[conflict.committee] ?? 0), .text(conflict.committee),
                    name(ofCommittee: conflict.committee),
                    .text(conflict.kind.rawValue), Cell(first?.indicator), name(ofIndicator: first?.indicator),
                    Cell(first?.term?.code), .text(conflict.sentence[language]), .text(values(of: conflict)),
                    .text(SharedColumns.places(conflict.citations)),
                ]
            })
    }

    private func values(of conflict: Conflict) -> String {
        var values = conflict.facts.map { grammar($0.value, of: $0.indicator) }
        if let indicator = conflict.facts.first?.indicator {
            values.append(grammar(conflict.counterpart?.value, of: indicator))
        }
        let list = values.filter { $0 != .missing }.map(\.machine).joined(separator: "; ")
        // A cell that begins with a hyphen is a formula to spreadsheets; true minuses are read back as well.
        return list.hasPrefix("-") ? list.replacing("-", with: "\u{2212}") : list
    }
}

private enum ConflictsTable {
    static let shape = TableShape(
        "conflicts", title: Words(vi: "Mâu thuẫn số liệu", en: "Conflicts"),
        description: "Facts that contradict each other; all are printed, the one used first",
        columns: [
            Column(
                "number", Words(vi: "STT", en: "No."), .integer, isRequired: true,
                description: "Number of the conflict within its committee"),
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "kind", Words(vi: "Loại", en: "Kind"),
                .code(Conflict.Kind.allCases.map { .init($0.rawValue, $0.words) }),
                isRequired: true, description: "What does not fit"),
            SharedColumns.indicatorID, SharedColumns.indicator, SharedColumns.term(isRequired: false),
            SharedColumns.sentence,
            Column(
                "values", Words(vi: "Giá trị", en: "Values"), isRequired: true,
                description: "The contradicting values, separated by semicolons; a sum of others or a directive's last"),
            Column(
                "places", Words(vi: "Nguồn", en: "Sources"), isRequired: true,
                description: "Source and paragraph of each value, separated by semicolons; none for a sum"),
        ],
        primaryKey: ["committee_id", "number"], foreignKeys: [SharedColumns.committeeKey, SharedColumns.indicatorKey])
}
