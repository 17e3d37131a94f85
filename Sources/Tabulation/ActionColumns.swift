import Assessments
import Indicators
import Quantities
import Tables

/// Columns the tables of the action programme share.
enum ActionColumns {
    static let id = Column(
        "action_id", Words(vi: "Mã", en: "Action id"), isRequired: true,
        description: "Id of the task, unique within its committee")
    static let text = Column(
        "text", Words(vi: "Nhiệm vụ", en: "Action"), isRequired: true, description: "The task in words")
    static let due = Column(
        "due", Words(vi: "Thời hạn", en: "Due"),
        description: "Period whose last day the task is due on, if one is stated, \(WrittenTimes.period)")
    static let indicators = Column(
        "indicators", Words(vi: "Phục vụ chỉ tiêu", en: "Serves"),
        description: "Names of the indicators the task serves, separated by a semicolon and a space")

    /// The column of a task's state.
    static func state(_ name: String) -> Column {
        Column(
            name, Words(vi: "Tình trạng", en: "State"),
            .code(Action.State.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
            description: "done; overdue when the due day is past and the task not done; else open")
    }
}

extension TableSource {
    /// The names of the indicators a task serves.
    func indicatorNames(of action: Action) -> Cell {
        Cell(action.indicators.compactMap { register.indicator($0)?.names[language] }.joined(separator: "; "))
    }
}
