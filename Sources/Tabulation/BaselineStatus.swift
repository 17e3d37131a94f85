import Quantities
import Tables

extension TableSet {
    /// The assessments with the status of each baseline in a column at the end, for pages; files leave it out.
    ///
    /// A baseline has the status of the achievement of its committee, indicator and period, an estimate's before a
    /// final one's; it has none where the facts hold no such achievement.
    func withBaselineStatus(_ assessments: Table) -> Table {
        let place = { (name: String) in assessments.shape.position(of: name) }
        guard let committee = place("committee_id"), let indicator = place("indicator_id"),
            let period = place("baseline_period")
        else { return assessments }
        let column = Column(
            "baseline_status", Words(vi: "Trạng thái số gốc", en: "Baseline status"), .code(SharedColumns.statusCodes),
            description: "Code of SDMX CL_OBS_STATUS of the baseline")
        let statuses = achievementStatuses
        let rows = assessments.rows.map { row in
            row + [statuses[[row[committee], row[indicator], row[period]]] ?? .missing]
        }
        return Table(assessments.shape.appending(column), rows: rows)
    }

    /// The status of every achievement by committee, indicator and period.
    private var achievementStatuses: [[Cell]: Cell] {
        guard let facts = table("facts"), let kind = facts.shape.position(of: "kind"),
            let status = facts.shape.position(of: "status")
        else { return [:] }
        let keys = ["committee_id", "indicator_id", "period"].compactMap { facts.shape.position(of: $0) }
        let achieved = facts.rows.filter { $0[kind] == .text("achievement") }
        return Dictionary(
            achieved.map { row in (keys.map { row[$0] }, row[status]) },
            uniquingKeysWith: { $0 == .text("A") ? $1 : $0 })
    }
}
