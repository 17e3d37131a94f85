import Assessments
import Indicators
import Quantities
import Tables

/// What the facts say of achievements, by committee, indicator and period: of several the surest ones.
struct StatedAchievements {
    /// What an achievement is of.
    private struct Key: Hashable {
        let committee: Cell
        let indicator: Cell
        let period: Cell
    }

    /// The surest of the facts that state the same achievement.
    private struct Stated {
        let status: ObservationStatus
        /// Nil where the surest facts differ.
        var text: Cell?
    }

    private var achievements: [Key: Stated] = [:]

    init(_ facts: Table?) {
        guard let facts, let kind = facts.shape.position(of: "kind"), let status = facts.shape.position(of: "status"),
            let text = facts.shape.position(of: "value_text"), let committee = facts.shape.position(of: "committee_id"),
            let indicator = facts.shape.position(of: "indicator_id"), let period = facts.shape.position(of: "period")
        else { return }
        for row in facts.rows where row[kind] == .text("achievement") && row[text] != .missing {
            guard let status = ObservationStatus(rawValue: row[status].machine) else { continue }
            let key = Key(committee: row[committee], indicator: row[indicator], period: row[period])
            let known = achievements[key]
            if let known, known.status.doubt < status.doubt { continue }
            let isSame = known.map { $0.status != status || $0.text == row[text] } ?? true
            achievements[key] = Stated(status: status, text: isSame ? row[text] : nil)
        }
    }

    /// The status of an achievement that is not final; missing for others.
    func status(_ committee: Cell, _ indicator: Cell, _ period: Cell) -> Cell {
        let status = achievements[Key(committee: committee, indicator: indicator, period: period)]?.status ?? .normal
        return status == .normal ? .missing : .text(status.rawValue)
    }

    /// The value of an achievement in the grammar of the facts files; missing where the surest facts differ.
    func value(_ committee: Cell, _ indicator: Cell, _ period: Cell) -> Cell {
        achievements[Key(committee: committee, indicator: indicator, period: period)]?.text ?? .missing
    }
}
