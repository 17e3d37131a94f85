import Assessments
import Quantities
import Tables

extension TableSource {
    /// How the targets of a committee and all below it came out, one row per term.
    var statuses: Table {
        Table(
            StatusesTable.shape,
            rows: judgement.statusRollUps.map { status in
                [
                    .text(status.committee), name(ofCommittee: status.committee), .text(status.term.code),
                    Cell(status.committees), Cell(status.reporting), Cell(status.targets), Cell(status.exceeded),
                    Cell(status.met), Cell(status.notMet), Cell(status.notAssessable), Cell(status.running),
                    Cell(status.worst?.rawValue), Cell(status.meanScore), Cell(status.undecided),
                ]
            })
    }
}

private enum StatusesTable {
    static let shape = TableShape(
        "statuses", title: Words(vi: "Đánh giá theo cấp", en: "Statuses"),
        description: "How the targets of a committee and everything below it came out, by term",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, SharedColumns.term(isRequired: true),
            count("committees", "Số đảng bộ", "Committees", "The committee and all below it in the latest tree"),
            count("reporting", "Có số liệu", "Reporting", "Those with a target, a result or an aim in the term"),
            count("targets", "Chỉ tiêu", "Targets", "Targets of all of them"),
            count("exceeded", Verdict.exceeded.words.vi, Verdict.exceeded.words.en, "Targets exceeded"),
            count("met", Verdict.met.words.vi, Verdict.met.words.en, "Targets met"),
            count("not_met", Verdict.notMet.words.vi, Verdict.notMet.words.en, "Targets not met"),
            count(
                "not_assessable", Verdict.notAssessable.words.vi, Verdict.notAssessable.words.en,
                "Targets without a verdict; those not due yet are among them, and counted apart in not_due"),
            SharedColumns.notDue(.all),
            Column(
                "worst", Words(vi: "Đánh giá thấp nhất", en: "Lowest verdict"),
                .code(Verdict.allCases.map { .init($0.rawValue, $0.words) }),
                description:
                    "The worst verdict of all assessable targets; empty without any, and where all of them were kept and a "
                    + "source counts more than it names (not_named in gaps)"),
            Column(
                "mean_score", Words(vi: "Tỷ lệ chỉ tiêu đạt và vượt (%)", en: "Met or exceeded (%)"),
                .number(decimals: 1),
                description:
                    "Targets exceeded or met over all but those not due yet, percent; empty where none is assessable, "
                    + "or where a source counts more targets than it names (not_named in gaps)"),
            SharedColumns.undecided,
        ],
        primaryKey: ["committee_id", "term"], foreignKeys: [SharedColumns.committeeKey])

    private static func count(_ name: String, _ vi: String, _ en: String, _ description: String) -> Column {
        Column(name, Words(vi: vi, en: en), .integer, isRequired: true, description: description)
    }
}
