import Indicators
import Quantities

extension Tally {
    /// How the term's targets came out, or how many are promised.
    ///
    /// That the source counts more targets than it names has to be said. Without any target there is only to say that
    /// a running term has none in figures, where it has aims in words; else nil.
    func finding(on day: Day) -> Finding? {
        guard targets > 0 else {
            guard aims > 0, term.first <= day.year, day.year <= term.last else { return nil }
            return Finding(committee: committee, topic: .outcome, term: term, sentence: wordsOnly)
        }
        var sentence = running + undated == targets ? promised : outcome
        if let counted {
            sentence = Words(
                vi: sentence.vi + "; nguồn cho biết nhiệm kỳ có \(counted)\(noBreakSpace)chỉ tiêu, "
                    + "không nêu rõ \(counted - targets)\(noBreakSpace)chỉ tiêu còn lại",
                en: sentence.en + "; the source counts \(counted)\(noBreakSpace)targets in the term and does not name "
                    + (counted - targets == 1 ? "the other" : "the other\(noBreakSpace)\(counted - targets)"))
        }
        return Finding(
            committee: committee, topic: .outcome, term: term, sentence: sentence,
            citing: counting.map { [Citation($0)] } ?? [])
    }

    private var wordsOnly: Words {
        Words(
            vi: "Nhiệm kỳ \(term.printed): tài liệu chưa nêu chỉ tiêu định lượng của riêng đảng bộ; "
                + "có \(aims)\(noBreakSpace)nội dung định tính",
            en: "Term \(term.printed): the documents give no target in figures of its own; "
                + "\(aims)\(noBreakSpace)qualitative \(aims == 1 ? "aim" : "aims")")
    }

    private var promised: Words {
        let dated = targets - undated
        let state =
            switch (dated, undated) {
            case (_, 0): Words(vi: ", chưa đến hạn", en: ", none due yet")
            case (0, _): Words(vi: ", không nêu thời hạn", en: ", without a date")
            default:
                Words(
                    vi: ": \(dated)\(noBreakSpace)chưa đến hạn, \(undated)\(noBreakSpace)không nêu thời hạn",
                    en: ": \(dated)\(noBreakSpace)not due yet, \(undated)\(noBreakSpace)without a date")
            }
        return Words(
            vi: "Nhiệm kỳ \(term.printed): \(targets)\(noBreakSpace)chỉ tiêu nêu trong tài liệu\(state.vi)",
            en: "Term \(term.printed): \(targets)\(noBreakSpace)\(targets == 1 ? "target" : "targets") in the documents"
                + state.en)
    }

    private var outcome: Words {
        let counts = [
            (exceeded, Verdict.exceeded.words), (met, Verdict.met.words), (notMet, Verdict.notMet.words),
            (undecided - undated, Verdict.notAssessable.words), (running, Tally.notDueWords),
            (undated, Tally.undatedWords),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { count, words in
            words.map { text, _ in "\(count)\(noBreakSpace)\(text.lowercased())" }
        }
        var viBasis: [String] = []
        var enBasis: [String] = []
        if estimated > 0 {
            viBasis.append("\(estimated)\(noBreakSpace)đánh giá theo số ước")
            enBasis.append("\(estimated)\(noBreakSpace)\(estimated == 1 ? "verdict" : "verdicts") on estimates")
        }
        if reported > 0 {
            viBasis.append("\(reported)\(noBreakSpace)đánh giá theo nguồn")
            enBasis.append(
                "\(reported)\(noBreakSpace)\(reported == 1 ? "verdict" : "verdicts") as reported by the source")
        }
        let basis = { (parts: [String]) in parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))" }
        return Words(
            vi: "Nhiệm kỳ \(term.printed): \(targets)\(noBreakSpace)chỉ tiêu nêu trong tài liệu, "
                + "\(parts.map(\.vi).joined(separator: ", "))\(basis(viBasis))",
            en:
                "Term \(term.printed): \(targets)\(noBreakSpace)\(targets == 1 ? "target" : "targets") in the documents, "
                + "\(parts.map(\.en).joined(separator: ", "))\(basis(enBasis))")
    }
}

extension Register {
    /// What is put in words rather than figures: the leading goal, and how much there is of each kind.
    ///
    /// The sentences belong to a term where all of it does.
    func aimFindings(of committee: String, _ own: [Aim]) -> [Finding] {
        let wordings: [(Aim.Kind, (Int) -> Words)] = [
            (.goal, { Words(vi: "\($0) mục tiêu", en: "\($0) \($0 == 1 ? "goal" : "goals")") }),
            (.breakthrough, { Words(vi: "\($0) đột phá", en: "\($0) \($0 == 1 ? "breakthrough" : "breakthroughs")") }),
            (.task, { Words(vi: "\($0) nhiệm vụ", en: "\($0) \($0 == 1 ? "task" : "tasks")") }),
            (.directive, { Words(vi: "\($0) nội dung chỉ đạo", en: "\($0) \($0 == 1 ? "directive" : "directives")") }),
        ]
        let counts = wordings.compactMap { kind, wording -> Words? in
            let count = own.count { $0.kind == kind }
            return count > 0 ? wording(count) : nil
        }
        guard !counts.isEmpty else { return [] }
        var sentences: [(words: Words, citations: [Citation])] = [
            (
                Words(
                    vi: "Nội dung định tính: " + counts.map(\.vi).joined(separator: ", "),
                    en: "Qualitative aims: " + counts.map(\.en).joined(separator: ", ")), []
            )
        ]
        if let goal = own.first(where: { $0.kind == .goal }) {
            let name = goal.text.map { text, _ in quotable(text, atMost: 200) }
            let isOne = own.count { $0.kind == .goal } == 1
            let head = isOne ? Words(vi: "Mục tiêu", en: "Goal") : Words(vi: "Mục tiêu thứ nhất", en: "First goal")
            let words = Words { language in "\(head[language]): \(name[language])" }
            sentences.insert((words, [Citation(source: goal.source, locator: goal.locator)]), at: 0)
        }
        let terms = Set(own.map(\.term))
        let term = terms.count == 1 ? terms.first ?? nil : nil
        return sentences.map {
            Finding(committee: committee, topic: .aims, term: term, sentence: $0.words, citing: $0.citations)
        }
    }

    /// How much is missing, by kind.
    func gapFindings(_ gaps: [Gap]) -> [Finding] {
        // How many targets are not named is told with the outcome of their term.
        let gaps = gaps.filter { $0.kind != .notNamed }
        guard let committee = gaps.first?.committee else { return [] }
        let counts = Gap.Kind.allCases.compactMap { kind -> Words? in
            let count = gaps.count { $0.kind == kind }
            guard count > 0 else { return nil }
            return kind.words.map { text, _ in "\(text.lowercased()): \(count)" }
        }
        return [
            Finding(
                committee: committee, topic: .gap, term: nil,
                sentence: Words(
                    vi: "Số liệu còn thiếu \u{2013} " + counts.map(\.vi).joined(separator: "; "),
                    en: "Data still missing \u{2013} " + counts.map(\.en).joined(separator: "; ")))
        ]
    }
}
