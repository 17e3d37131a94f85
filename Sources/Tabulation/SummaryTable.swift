import Assessments
import Foundation
import Quantities
import Tables

extension TableSource {
    /// How each committee's targets came out, one row per committee and term.
    var summary: Table {
        let counts: [(String, Words, String, (Tally) -> Int)] = [
            ("targets", Words(vi: "Chỉ tiêu", en: "Targets"), "Targets of the term", { $0.targets }),
            ("assessable", Words(vi: "Đủ căn cứ", en: "Assessable"), "Targets with a verdict", { $0.assessable }),
            ("exceeded", Verdict.exceeded.words, "Targets exceeded", { $0.exceeded }),
            ("met", Verdict.met.words, "Targets met", { $0.met }),
            ("not_met", Verdict.notMet.words, "Targets not met", { $0.notMet }),
            (
                "not_assessable", Verdict.notAssessable.words,
                "Targets without a verdict, those not due yet included: the count of the term in explanations tells "
                    + "them apart, and not_due in statuses where committees stand below",
                { $0.notAssessable }
            ),
            ("achievements", Words(vi: "Kết quả", en: "Achievements"), "Results reported", { $0.achievements }),
            (
                "aims", Words(vi: "Định tính", en: "Aims in words"), "Goals, breakthroughs, tasks, directives",
                { $0.aims }
            ),
        ]
        let shape = TableShape(
            "summary", title: Words(vi: "Tổng hợp", en: "Summary"),
            description: "How many targets of each committee and term came out how",
            columns: [SharedColumns.committeeID, SharedColumns.committee, SharedColumns.term(isRequired: true)]
                + counts.map { Column($0.0, $0.1, .integer, isRequired: true, description: $0.2) }
                + [SharedColumns.undecided, SharedColumns.notDue(.pages), named, SharedColumns.explanationKey],
            primaryKey: ["committee_id", "term"], foreignKeys: [SharedColumns.committeeKey])
        return Table(
            shape,
            rows: zip(judgement.tallies, ExplanationKey.count.keys(of: judgement.tallies.map(\.committee))).map {
                tally, key in
                [.text(tally.committee), name(ofCommittee: tally.committee), .text(tally.term.code)]
                    + counts.map { Cell($0.3(tally)) }
                    + [Cell(tally.undecided), Cell(tally.running), .text(TableSource.named(tally).grammar), .text(key)]
            })
    }

    private static func named(_ tally: Tally) -> Quantity {
        tally.counted.map { .ratio(Decimal(tally.targets), of: Decimal($0)) } ?? .exact(Decimal(tally.targets))
    }

    private var named: Column {
        Column(
            "named", Words(vi: "Chỉ tiêu nêu trong tài liệu", en: "Targets in the documents"), isRequired: true,
            audience: .pages,
            description: "Targets of the term, as k of n where the source counts more of them than it names")
    }
}
