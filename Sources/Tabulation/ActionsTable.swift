import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// The action programme, one row per task with a column for each point that has to be clear.
    var actions: Table {
        Table(
            ActionsTable.shape(register.clears),
            rows: register.actions.map { action in
                [
                    .text(action.committee), name(ofCommittee: action.committee), .text(action.id),
                    Cell(action.term?.code), .text(action.text[language]),
                ] + register.clears.map { Cell(action.clears[$0.id]?[language]) } + [
                    Cell(action.assigned(of: register.clears).count), Cell(register.clears.count),
                    Cell(action.due?.code), Cell(day(action.done)),
                    .text(action.state(on: judgement.asOf).rawValue), Cell(action.indicators.joined(separator: "; ")),
                    indicatorNames(of: action), .text(action.source), .text(action.locator),
                ]
            })
    }
}

private enum ActionsTable {
    private static let before = [
        SharedColumns.committeeID, SharedColumns.committee, ActionColumns.id, SharedColumns.term(isRequired: false),
        ActionColumns.text,
    ]

    private static let after = [
        Column(
            "clear", Words(vi: "Số nội dung đã rõ", en: "Clear"), .integer, isRequired: true,
            description: "How many points are assigned"),
        Column(
            "of", Words(vi: "Tổng số nội dung", en: "Of"), .integer, isRequired: true,
            description: "How many points there are to assign"),
        ActionColumns.due,
        Column(
            "done", Words(vi: "Ngày hoàn thành", en: "Done"),
            description: "Day the task was done, if it is reported, \(WrittenTimes.day)"),
        ActionColumns.state("state"),
        Column(
            "indicator_ids", Words(vi: "Mã chỉ tiêu", en: "Indicator ids"),
            description: "Ids of the indicators the task serves, separated by a semicolon and a space"),
        ActionColumns.indicators, SharedColumns.source, SharedColumns.locator,
    ]

    static func shape(_ clears: [Clear]) -> TableShape {
        TableShape(
            "actions", title: Words(vi: "Chương trình hành động", en: "Actions"),
            description:
                "Tasks of the action programme with what is clear about each; an empty point is not yet assigned",
            columns: before + points(clears) + after, primaryKey: ["committee_id", "action_id"],
            foreignKeys: [SharedColumns.committeeKey, SharedColumns.sourceKey])
    }

    /// One column for each point, named by its id; `clear_` stands before a name the table has already.
    private static func points(_ clears: [Clear]) -> [Column] {
        var taken = Set((before + after).map(\.name))
        return clears.map { clear in
            var name = String(clear.id.map { $0 == "-" ? "_" : $0 })
            while !taken.insert(name).inserted { name = "clear_" + name }
            return Column(name, clear.names, description: "What is assigned: \(clear.names.en.lowercased())")
        }
    }
}
