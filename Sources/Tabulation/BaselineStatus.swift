import Quantities
import Tables

extension TableSet {
    /// The column of baselines' statuses, for pages; files leave it out.
    static let baselineStatusColumn = Column(
        "baseline_status", Words(vi: "Trạng thái số gốc", en: "Baseline status"), .code(SharedColumns.statusCodes),
        description: "Code of SDMX CL_OBS_STATUS of a baseline that is not final; empty for others")

    /// What tells the status of an assessment's baseline; nil for a shape that has no baselines.
    ///
    /// A baseline has the status of the achievement of its committee, indicator and period that is not final; it has
    /// none where the facts hold no such achievement.
    func baselineStatus(_ assessments: TableShape) -> (([Cell]) -> Cell)? {
        guard let committee = assessments.position(of: "committee_id"),
            let indicator = assessments.position(of: "indicator_id"),
            let period = assessments.position(of: "baseline_period")
        else { return nil }
        let statuses = uncertainAchievements
        return { row in
            statuses[Achievement(committee: row[committee], indicator: row[indicator], period: row[period])] ?? .missing
        }
    }

    /// What an achievement is of.
    private struct Achievement: Hashable {
        let committee: Cell
        let indicator: Cell
        let period: Cell
    }

    /// The statuses of achievements that are not final, the first stated of each.
    private var uncertainAchievements: [Achievement: Cell] {
        guard let facts = table("facts"), let kind = facts.shape.position(of: "kind"),
            let status = facts.shape.position(of: "status"),
            let committee = facts.shape.position(of: "committee_id"),
            let indicator = facts.shape.position(of: "indicator_id"),
            let period = facts.shape.position(of: "period")
        else { return [:] }
        let final = Cell.text("A")
        var statuses: [Achievement: Cell] = [:]
        for row in facts.rows where row[status] != final && row[kind] == .text("achievement") {
            let place = Achievement(committee: row[committee], indicator: row[indicator], period: row[period])
            if statuses[place] == nil { statuses[place] = row[status] }
        }
        return statuses
    }
}
