import Assessments
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
                + [
                    SharedColumns.undecided, SharedColumns.notDue(.pages), stated, unnamed,
                    SharedColumns.explanationKey,
                ],
            primaryKey: ["committee_id", "term"], foreignKeys: [SharedColumns.committeeKey])
        return Table(
            shape,
            rows: zip(judgement.tallies, ExplanationKey.count.keys(of: judgement.tallies.map(\.committee))).map {
                tally, key in
                [.text(tally.committee), name(ofCommittee: tally.committee), .text(tally.term.code)]
                    + counts.map { Cell($0.3(tally)) }
                    + [Cell(tally.undecided), Cell(tally.running), Cell(tally.stated), Cell(tally.unnamed), .text(key)]
            })
    }

    private var stated: Column {
        Column(
            "stated", Words(vi: "Tổng số chỉ tiêu", en: "Targets in all"), .integer, isRequired: true,
            audience: .pages,
            description: "Targets of the term, with those a source counts and does not name")
    }

    private var unnamed: Column {
        Column(
            "unnamed", Tally.unnamedWords, .integer, isRequired: true, audience: .pages,
            description: "Targets of the term that a source counts and does not name")
    }
}
