import Assessments
import Indicators
import Quantities

/// An aim put in words, or a task of the action programme, as a slice states it.
struct StatedAim {
    /// The tables such rows stand in.
    enum Sort: String, CaseIterable {
        case aims
        case actions

        /// The columns without which its rows say nothing.
        var needed: [String] { [key, "text"] }

        /// The column of the id.
        fileprivate var key: String { self == .aims ? "aim_id" : "action_id" }

        /// Columns that name a row, say where it stands, or follow from others and the day.
        fileprivate var apart: Set<String> {
            [
                key, "committee_id", "committee", "kind", "term", "text", "done", "clear", "of", "state", "indicators",
                "source_id", "locator",
            ]
        }
    }

    let subject: Change.Subject
    let text: String
    /// What is said besides the text: when it is due, who is to do it.
    let details: [String]
    /// Where a task stood on the day of the edition; empty for aims.
    let state: String
    private let sort: String
    private let id: String

    init(_ row: SliceRows.Record, _ sort: Sort, of committee: String, _ texts: AimTexts) {
        (self.sort, id) = (sort.rawValue + " " + row["kind"], row[sort.key])
        text = row["text"]
        details = row.cells(apartFrom: sort.apart)
        state = row["state"]
        subject = Change.Subject(
            committee: committee, indicator: "", name: texts[sort, row["kind"], id] ?? Words(same: text), area: "",
            term: row["term"], period: row["due"])
    }

    /// The aims of two editions in pairs: unchanged ones first, then those of one id, then those of one text.
    static func paired(_ old: [StatedAim], _ new: [StatedAim]) -> [Pair<StatedAim>] {
        pairs(
            old, new, order: { [$0.sort, $0.id, $0.text] },
            keys: [{ [$0.sort, $0.id, $0.text] + $0.details }, { [$0.sort, $0.id] }, { [$0.sort, $0.text] }])
    }
}

/// The wordings of tonight's aims and tasks in both languages; slices are in one.
struct AimTexts {
    private let aims: [String: Words]
    private let actions: [String: Words]

    /// The wordings of one committee's own.
    init(_ aims: [Aim], _ actions: [Action]) {
        self.aims = Dictionary(aims.map { ("\($0.kind.rawValue) \($0.id)", $0.text) }, uniquingKeysWith: { $1 })
        self.actions = Dictionary(actions.map { ($0.id, $0.text) }, uniquingKeysWith: { $1 })
    }

    fileprivate subscript(sort: StatedAim.Sort, kind: String, id: String) -> Words? {
        switch sort {
        case .aims: aims["\(kind) \(id)"]
        case .actions: actions[id]
        }
    }
}

extension Pair<StatedAim> {
    /// What became of an aim or a task, and of where the task stands; another source or paragraph alone is no change.
    var changes: [Change] {
        guard let subject = (new ?? old)?.subject else { return [] }
        guard let old, let new else {
            return [
                Change(
                    kind: self.old == nil ? .aimSet : .aimWithdrawn, subject: subject,
                    old: self.old.map { .init(text: $0.text) }, new: self.new.map { .init(text: $0.text) },
                    effect: .neither)
            ]
        }
        var changes: [Change] = []
        let change = { (was: String, isNow: String) in
            Change(
                kind: .aimAmended, subject: subject, old: .init(text: was), new: .init(text: isNow), effect: .neither)
        }
        if old.text != new.text { changes.append(change(old.text, new.text)) }
        if old.details != new.details {
            changes.append(change(old.details.joined(separator: "; "), new.details.joined(separator: "; ")))
        }
        if old.state != new.state, !old.state.isEmpty, !new.state.isEmpty {
            let place = { (state: String) in Action.State(rawValue: state)?.place }
            changes.append(
                Change(
                    kind: .taskStateChanged, subject: subject, old: .init(text: old.state), new: .init(text: new.state),
                    effect: Effect(from: place(old.state), to: place(new.state))))
        }
        return changes
    }
}

extension Action.State {
    /// The place in the order of states, the best last.
    fileprivate var place: Int {
        switch self {
        case .overdue: 0
        case .open: 1
        case .done: 2
        }
    }
}
