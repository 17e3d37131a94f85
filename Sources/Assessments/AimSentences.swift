import Indicators
import Quantities

extension Tally {
    /// How the term's targets came out, or how many are promised.
    ///
    /// `counted` is the number of targets the source says there are: more than are named has to be said. Without any
    /// target there is only to say that a running term has none in figures, where it has aims in words; else nil.
    func finding(of counted: Int?, on day: Day) -> Finding? {
        guard targets > 0 else {
            guard aims > 0, term.first <= day.year, day.year <= term.last else { return nil }
            return Finding(committee: committee, topic: .outcome, term: term, sentence: wordsOnly)
        }
        var sentence = running == targets ? promised : outcome
        if let counted, counted > targets {
            sentence = Words(
                vi: sentence.vi + "; nguồn cho biết nhiệm kỳ có \(counted) chỉ tiêu",
                en: sentence.en + "; the source counts \(counted) targets in the term")
        }
        return Finding(committee: committee, topic: .outcome, term: term, sentence: sentence)
    }

    private var wordsOnly: Words {
        Words(
            vi: "Nhiệm kỳ \(term.printed): chưa có chỉ tiêu bằng số, \(aims) nội dung nêu bằng lời",
            en: "Term \(term.printed): no target in figures, \(aims) \(aims == 1 ? "aim" : "aims") in words")
    }

    private var promised: Words {
        let dates =
            undated > 0
            ? Words(vi: " (\(undated) không nêu thời hạn)", en: " (\(undated) without a date)") : Words(same: "")
        return Words(
            vi: "Nhiệm kỳ \(term.printed): \(targets) chỉ tiêu đã đề ra, chưa đến hạn\(dates.vi)",
            en: "Term \(term.printed): \(targets) \(targets == 1 ? "target" : "targets") set, none due yet\(dates.en)")
    }

    private var outcome: Words {
        let open = notAssessable - running
        let counts = [
            (exceeded, Verdict.exceeded.words), (met, Verdict.met.words), (notMet, Verdict.notMet.words),
            (open, Verdict.notAssessable.words), (running, Words(vi: "Chưa đến hạn", en: "Not due yet")),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { count, words in
            words.map { text, _ in "\(count) \(text.lowercased())" }
        }
        var viBasis: [String] = []
        var enBasis: [String] = []
        if estimated > 0 {
            viBasis.append("\(estimated) theo số ước")
            enBasis.append("\(estimated) on estimates")
        }
        if reported > 0 {
            viBasis.append("\(reported) theo nguồn")
            enBasis.append("\(reported) as reported by the source")
        }
        let basis = { (parts: [String]) in parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))" }
        return Words(
            vi: "Nhiệm kỳ \(term.printed): \(targets) chỉ tiêu nêu trong tài liệu, "
                + "\(parts.map(\.vi).joined(separator: ", "))\(basis(viBasis))",
            en: "Term \(term.printed): \(targets) \(targets == 1 ? "target" : "targets") in the documents, "
                + "\(parts.map(\.en).joined(separator: ", "))\(basis(enBasis))")
    }
}

extension Register {
    /// What is put in words rather than figures.
    func aimFindings(of committee: String, _ own: [Aim]) -> [Finding] {
        var findings: [Finding] = []
        let words: [(Aim.Kind, (Int) -> Words)] = [
            (.goal, { Words(vi: "\($0) mục tiêu", en: "\($0) \($0 == 1 ? "goal" : "goals")") }),
            (.breakthrough, { Words(vi: "\($0) đột phá", en: "\($0) \($0 == 1 ? "breakthrough" : "breakthroughs")") }),
            (.task, { Words(vi: "\($0) nhiệm vụ", en: "\($0) \($0 == 1 ? "task" : "tasks")") }),
            (
                .directive,
                {
                    Words(
                        vi: "\($0) ý kiến chỉ đạo", en: "\($0) \($0 == 1 ? "directive" : "directives")")
                }
            ),
        ]
        let counts = words.compactMap { kind, wording -> Words? in
            let count = own.count { $0.kind == kind }
            return count > 0 ? wording(count) : nil
        }
        if !counts.isEmpty {
            findings.append(
                Finding(
                    committee: committee, topic: .aims, term: nil,
                    sentence: Words(
                        vi: "Nêu bằng lời: " + counts.map(\.vi).joined(separator: ", "),
                        en: "Aims in words: " + counts.map(\.en).joined(separator: ", "))))
        }
        return findings
    }

    /// How much is missing, by kind.
    func gapFindings(_ gaps: [Gap]) -> [Finding] {
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
