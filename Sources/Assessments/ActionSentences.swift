import Indicators
import Quantities

extension Register {
    /// What is overdue in the action programme, how much of it is assigned, and what serves no indicator.
    func actionFindings(of committee: String, _ tasks: [Action], on day: Day) -> [Finding] {
        guard !tasks.isEmpty else { return [] }
        let programme = programme(of: tasks, on: day)
        let aims = [programme.assignment(sixClears: clears.count == Clear.six.count), programme.withoutIndicator]
        let late = overdue(tasks, on: day).map {
            Finding(
                committee: committee, topic: .overdue, term: nil, sentence: $0.sentence, citing: [$0.citation])
        }
        let places = tasks.map { Citation(source: $0.source, locator: $0.locator) }
        return [late].compactMap { $0 }
            + aims.compactMap { $0 }.map {
                Finding(committee: committee, topic: .actions, term: nil, sentence: $0, citing: places)
            }
    }

    /// How many tasks should have been done, and the one that is late the longest; nil when none is.
    private func overdue(_ tasks: [Action], on day: Day) -> (sentence: Words, citation: Citation)? {
        let late = tasks.filter { $0.state(on: day) == .overdue }
        let key = { (task: Action) in task.due?.end?.ordinal ?? .max }
        guard let first = late.min(by: { key($0) < key($1) }), let due = first.due else { return nil }
        let name = first.text.map { text, _ in quotable(text) }
        let isOne = late.count == 1
        let sentence = Words(
            vi: "Chương trình hành động: \(late.count) đầu việc quá hạn\(isOne ? "" : ", chậm nhất") là “\(name.vi)” "
                + "(hạn \(due.printed(in: .vi)))",
            en: "Action programme: \(late.count) \(isOne ? "action is" : "actions are") overdue, "
                + "\(isOne ? "" : "the longest ")“\(name.en)” (due \(due.printed(in: .en)))")
        return (sentence, Citation(source: first.source, locator: first.locator))
    }
}

extension Programme {
    /// How many points of the list the documents state; called the six clears only where there are six.
    fileprivate func assignment(sixClears isSix: Bool) -> Words {
        let tasks = Words(vi: "\(tasks) đầu việc", en: "\(tasks) \(tasks == 1 ? "action" : "actions")")
        let isAll = clear == points
        let list =
            isSix
            ? Words(
                vi: "nội dung theo yêu cầu “6 rõ” (người, việc, thời gian, trách nhiệm, thẩm quyền, kết quả)",
                en: "points the six clears ask for (person, task, deadline, responsibility, authority, outcome)")
            : Words(vi: "nội dung phải rõ", en: "points")
        return Words(
            vi: "Chương trình hành động, \(tasks.vi): "
                + "tài liệu nêu rõ " + (isAll ? "cả \(points)" : "\(clear)/\(points)") + " \(list.vi)",
            en: "Action programme, \(tasks.en): the documents state "
                + (isAll ? "all \(points)" : "\(clear) of \(points)")
                + " \(list.en)")
    }

    /// How many tasks serve no indicator; nil where none is linked at all, or every one.
    fileprivate var withoutIndicator: Words? {
        guard unlinked > 0, unlinked < tasks else { return nil }
        return Words(
            vi: "Chương trình hành động: \(unlinked)/\(tasks) đầu việc chưa gắn với chỉ tiêu nào",
            en:
                "Action programme: \(unlinked) of \(tasks) actions \(unlinked == 1 ? "serves" : "serve") no indicator yet"
        )
    }
}

/// A text as it is quoted inside a sentence: without its full stop, and cut between words where it is long.
func quotable(_ text: String, atMost limit: Int = 120) -> String {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard bare.count > limit else { return bare }
    let head = bare.prefix(limit)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return cut + "…"
}
