import Assessments
import Indicators

/// A target as a slice of assessments has it, with its verdict and pace.
struct JudgedTarget {
    let subject: Change.Subject
    /// Empty text for a target without a figure.
    let side: Change.Side
    let verdict: String
    let pace: String
    /// The id of the method with its version; empty where a version of the table has none.
    let method: String

    /// The columns without which rows of assessments say nothing.
    static let columns = ["indicator_id", "term", "due", "target_text", "verdict", "pace"]

    init(_ row: SliceRows.Record, of committee: String, _ register: Register) {
        subject = Change.Subject(row, of: committee, period: row["due"])
        side = Change.Side(text: plain(row["target_text"], of: row["indicator_id"], register), unit: row["unit"])
        verdict = row["verdict"]
        pace = row["pace"]
        method = row["method"]
    }

    /// What two targets have to agree in to be the same one.
    private var aim: [String] { [subject.indicator, subject.term, subject.period] }

    /// The targets of two editions in pairs: unchanged ones first.
    static func paired(_ old: [JudgedTarget], _ new: [JudgedTarget]) -> [Pair<JudgedTarget>] {
        pairs(
            old, new, order: { $0.aim + [$0.side.text, $0.side.unit, $0.verdict, $0.pace, $0.method] },
            keys: [
                { $0.aim + [$0.side.text, $0.verdict, $0.pace, $0.method] },
                { $0.aim + [$0.side.text, $0.verdict] },
                { $0.aim + [$0.side.text] },
                { $0.aim },
            ])
    }
}

extension Verdict {
    /// The place in the order of verdicts, the best last; nil where nothing is decided.
    var place: Int? {
        switch self {
        case .notMet: 0
        case .met: 1
        case .exceeded: 2
        case .notAssessable: nil
        }
    }
}

extension Pace {
    /// The place in the order of paces, the best last; nil where there is none.
    var place: Int? {
        switch self {
        case .movingAway: 0
        case .slow: 1
        case .accelerate: 2
        case .onTrack: 3
        case .reachedEarly: 4
        case .none: nil
        }
    }
}
