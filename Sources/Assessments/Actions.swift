package import Indicators
package import Quantities

extension Action {
    /// Where a task of the action programme stands.
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Done by the day looked at.
        case done
        /// Due before that day and not done.
        case overdue
        /// Neither: still in time, or without a date to be done by.
        case open

        /// The words printed for the state.
        package var words: Words {
            switch self {
            case .done: Words(vi: "Đã hoàn thành", en: "Done")
            case .overdue: Words(vi: "Quá hạn", en: "Overdue")
            case .open: Words(vi: "Chưa báo cáo kết quả", en: "No report yet")
            }
        }
    }

    /// Where the task stands on a day; on the due day itself it is still in time.
    package func state(on day: Day) -> State { isDone(on: day) ? .done : isOverdue(on: day) ? .overdue : .open }

    /// The points of a list that are assigned, in the list's order; what is not on the list does not count.
    package func assigned(of clears: [Clear]) -> [Clear] { clears.filter { self.clears[$0.id] != nil } }
}

/// How far the action programme of one committee has come.
package struct Programme: Hashable, Sendable {
    package let committee: String
    /// How many tasks its programme has.
    package let tasks: Int
    /// How many of them are done on the day of the edition.
    package let done: Int
    /// How many are not done although their last day is over.
    package let overdue: Int
    /// How many points are assigned, over all tasks.
    package let clear: Int
    /// How many points there are to assign: tasks times the length of the list.
    package let points: Int
    /// How many tasks name no indicator they serve.
    package let unlinked: Int
}

extension Register {
    /// One programme for each committee that has a task, by committees.
    package func programmes(on day: Day) -> [Programme] {
        let own = Dictionary(grouping: actions, by: \.committee)
        return committees.compactMap { committee in own[committee.id].map { programme(of: $0, on: day) } }
    }

    /// The programme the tasks of one committee make.
    func programme(of tasks: [Action], on day: Day) -> Programme {
        let count = { (state: Action.State) in tasks.count { $0.state(on: day) == state } }
        return Programme(
            committee: tasks.first?.committee ?? "", tasks: tasks.count, done: count(.done), overdue: count(.overdue),
            clear: tasks.reduce(0) { $0 + $1.assigned(of: clears).count }, points: tasks.count * clears.count,
            unlinked: tasks.count(where: \.indicators.isEmpty))
    }
}
