import Assessments
import Indicators
import Quantities
import Tables

extension TableSource {
    /// How far each committee's action programme has come, one row per committee with a task.
    var programmes: Table {
        let counts: [(String, Words, String, (Programme) -> Int)] = [
            ("tasks", Words(vi: "Nhiệm vụ", en: "Tasks"), "Tasks of the action programme", { $0.tasks }),
            (
                "clear", Words(vi: "Số nội dung đã rõ", en: "Points clear"), "Points that are assigned, all tasks",
                { $0.clear }
            ),
            ("of", Words(vi: "Tổng số nội dung", en: "Points in all"), "Points there are to assign", { $0.points }),
            ("done", Action.State.done.words, "Tasks done by the edition's day", { $0.done }),
            ("overdue", Action.State.overdue.words, "Tasks past their due day and not done", { $0.overdue }),
            (
                "unlinked", Words(vi: "Chưa gắn chỉ tiêu", en: "Without indicator"), "Tasks that name no indicator",
                { $0.unlinked }
            ),
        ]
        let shape = TableShape(
            "programmes", title: Words(vi: "Tổng hợp chương trình hành động", en: "Programmes"),
            description:
                "How many tasks each committee's action programme has, and how many are clear, done and overdue",
            columns: [SharedColumns.committeeID, SharedColumns.committee]
                + counts.map { Column($0.0, $0.1, .integer, isRequired: true, description: $0.2) },
            primaryKey: ["committee_id"], foreignKeys: [SharedColumns.committeeKey])
        return Table(
            shape,
            rows: register.programmes(on: judgement.asOf).map { programme in
                [.text(programme.committee), name(ofCommittee: programme.committee)]
                    + counts.map { Cell($0.3(programme)) }
            })
    }
}
