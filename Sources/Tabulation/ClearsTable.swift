import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// What is clear about each task, one row per task and point: the same columns whatever the office's list.
    var clears: Table {
        Table(
            ClearsTable.shape,
            rows: register.actions.flatMap { action in
                let state = action.state(on: judgement.asOf).rawValue
                return register.clears.map { clear in
                    [
                        .text(action.committee), name(ofCommittee: action.committee), .text(action.id),
                        .text(action.text[language]), .text(clear.id), .text(clear.names[language]),
                        .text(action.clears[clear.id] == nil ? "not_yet" : "clear"),
                        Cell(action.clears[clear.id]?[language]), Cell(action.due?.code), .text(state),
                        indicatorNames(of: action), .text(action.source), .text(action.locator),
                    ]
                }
            })
    }
}

private enum ClearsTable {
    static let states: [ColumnKind.Code] = [
        .init("clear", Words(vi: "Rõ", en: "Clear")),
        .init("not_yet", Words(vi: "Chưa phân công", en: "Not yet assigned")),
    ]

    static let shape = TableShape(
        "clears", title: Words(vi: "Những nội dung phải rõ", en: "Clears"),
        description: "What has to be clear about each task of the action programme, and whether it is",
        columns: [
            SharedColumns.committeeID, SharedColumns.committee, ActionColumns.id, ActionColumns.text,
            Column(
                "clear_id", Words(vi: "Mã nội dung", en: "Clear id"), isRequired: true,
                description: "Id of the point in the office's list"),
            Column(
                "clear", Words(vi: "Nội dung phải rõ", en: "Point"), isRequired: true,
                description: "Name of the point in the office's list"),
            Column(
                "state", Words(vi: "Đã rõ", en: "Clear"), .code(states), isRequired: true,
                description: "Whether the point is assigned"),
            Column("assigned", Words(vi: "Phân công", en: "Assigned"), description: "What is assigned, in words"),
            ActionColumns.due, ActionColumns.state("task_state"), ActionColumns.indicators, SharedColumns.source,
            SharedColumns.locator,
        ],
        primaryKey: ["committee_id", "action_id", "clear_id"],
        foreignKeys: [SharedColumns.committeeKey, SharedColumns.sourceKey])
}
