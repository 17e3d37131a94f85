import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// The grades that points and side conditions lead to: proposals, in the order of levels and points.
    var grades: Table {
        let rules = Dictionary(register.gradings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return Table(
            GradesTable.shape,
            rows: judgement.grades.map { proposal in
                [
                    .text(proposal.committee), name(ofCommittee: proposal.committee), .text(proposal.rule),
                    .text(rules[proposal.rule]?.names[language] ?? proposal.rule), .number(proposal.points),
                    .text(proposal.period.code), Cell(proposal.level?.id), Cell(proposal.level?.names[language]),
                    Cell(proposal.reasons.map { $0[language] }.joined(separator: "; ")),
                    proposal.place.map { Cell($0) } ?? .missing, .text(proposal.quota.rawValue), .text("proposal"),
                ]
            })
    }
}

private enum GradesTable {
    static let shape = TableShape(
        "grades", title: Words(vi: "Đề xuất xếp loại", en: "Grades"),
        description: "Grades proposed by the rules in force; nothing here is a decision, and no quota cuts a proposal",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee,
            Column(
                "rule_id", Words(vi: "Mã quy định", en: "Rule id"), isRequired: true,
                description: "Id of the rule in force"
            ),
            Column("rule", Words(vi: "Quy định", en: "Rule"), isRequired: true, description: "Name of the rule"),
            Column(
                "points", Words(vi: "Điểm", en: "Points"), .number(decimals: 9), isRequired: true,
                description: "The latest points of the committee"),
            Column(
                "points_period", Words(vi: "Thời gian", en: "Period"), isRequired: true,
                description: "Period the points are for, \(WrittenTimes.period)"),
            Column(
                "proposed_id", Words(vi: "Mã mức", en: "Proposed id"),
                description: "Id of the best level whose points and conditions are fulfilled; empty when none is"),
            Column(
                "proposed", Words(vi: "Mức đề xuất", en: "Proposed grade"), description: "Name of the proposed level"),
            Column(
                "reasons", Words(vi: "Lý do không đề xuất mức cao hơn", en: "What stands against a better grade"),
                description: "Conditions of better levels that fail, separated by semicolons"),
            Column(
                "quota_place", Words(vi: "Thứ tự", en: "Place"), .integer,
                description: "Place by points among those proposed for a level with a quota; ties share a place"),
            Column(
                "quota_state", Words(vi: "Giới hạn tỷ lệ", en: "Quota"),
                .code(GradeProposal.QuotaState.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "within, over, or edge (tied where the quota ends); none for levels without a quota"),
            Column(
                "status", Words(vi: "Trạng thái", en: "Status"), .code([.init("proposal", GradeProposal.caution)]),
                isRequired: true, description: "Always proposal: people decide"),
        ],
        primaryKey: ["committee_id", "rule_id"], foreignKeys: [SharedColumns.committeeKey])
}
