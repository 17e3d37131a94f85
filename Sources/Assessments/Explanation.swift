import Indicators
package import Quantities

/// How one figure of a report came about: its inputs with their sources, the formula, the method.
package struct Explanation: Hashable, Sendable {
    /// What a line tells, in the order of reading.
    package enum Part: String, Hashable, Sendable, CaseIterable {
        case target
        case amended
        case baseline
        case milestone
        case result
        case verdict
        case attainment
        case pace
        case stretch
        case growth
        case lead
        case perYear = "per_year"
        case needed
        case factor
        case count
        case rollUp = "roll_up"
        case coverage
        case note
        case method

        /// The words printed for the part.
        package var words: Words {
            switch self {
            case .target: Words(vi: "Mục tiêu", en: "Target")
            case .amended: Words(vi: "Trước điều chỉnh", en: "Before amendment")
            case .baseline: Words(vi: "Số gốc", en: "Baseline")
            case .milestone: Words(vi: "Mốc lộ trình", en: "Milestone")
            case .result: Words(vi: "Kết quả", en: "Result")
            case .verdict: Words(vi: "Kết luận", en: "Verdict")
            case .attainment: Words(vi: "Tỷ lệ đạt", en: "Attainment")
            case .pace: Words(vi: "Tiến độ P", en: "Pace P")
            case .stretch: Words(vi: "P đến đầu kia", en: "P to the other end")
            case .growth: Words(vi: "Tăng trưởng R", en: "Growth R")
            case .lead: Words(vi: "Sớm, muộn", en: "Lead")
            case .perYear: Words(vi: "Mỗi năm", en: "A year")
            case .needed: Words(vi: "Cần tăng", en: "Growth needed")
            case .factor: Words(vi: "Cả giai đoạn", en: "Over the period")
            case .count: Words(vi: "Cách đếm", en: "Count")
            case .rollUp: Words(vi: "Tổng hợp", en: "Together")
            case .coverage: Words(vi: "Phạm vi", en: "Coverage")
            case .note: Words(vi: "Ghi chú", en: "Note")
            case .method: Words(vi: "Phương pháp", en: "Method")
            }
        }
    }

    /// One line of it; where it states a fact, with the document and paragraph the fact stands in.
    package struct Line: Hashable, Sendable {
        package let part: Part
        package let text: Words
        package let source: String?
        package let locator: String?

        init(_ part: Part, _ text: Words) {
            self.part = part
            self.text = text
            source = nil
            locator = nil
        }

        init(_ part: Part, _ fact: Fact, _ text: Words) {
            self.part = part
            self.text = text
            source = fact.source
            locator = fact.locator
        }
    }

    /// The key printed beside the figure, such as `T3`: the third target of its committee.
    package let key: String
    package let committee: String
    /// The indicator; nil for counts over all of them.
    package let indicator: String?
    package let term: Term?
    /// What is explained, with its term or due date.
    package let heading: Words
    package let lines: [Line]
}

extension Register {
    /// An explanation of every target, count of targets and roll-up, by committees; keys count from 1 in each.
    func explanations(
        _ assessments: [Assessment], _ tallies: [Tally], _ rollUps: [RollUp], _ index: FactIndex
    ) -> [Explanation] {
        let judged = Dictionary(grouping: assessments, by: \.target.committee)
        let counted = Dictionary(grouping: tallies, by: \.committee)
        let rolled = Dictionary(grouping: rollUps, by: \.committee)
        return committees.concurrentFlatMap { committee -> [Explanation] in
            let own = (judged[committee.id] ?? []).enumerated().map { (key: "T\($0 + 1)", assessment: $1) }
            return own.compactMap { explanation($1, key: $0) }
                + (counted[committee.id] ?? []).enumerated().filter { $1.targets > 0 }.map { place, tally in
                    explanation(tally, key: "S\(place + 1)", of: own)
                }
                + (rolled[committee.id] ?? []).enumerated().compactMap { place, rollUp in
                    explanation(rollUp, key: "R\(place + 1)", index)
                }
        }
    }

    private func explanation(_ assessment: Assessment, key: String) -> Explanation? {
        guard let indicator = indicator(assessment.target.indicator) else { return nil }
        let period = assessment.target.period
        return Explanation(
            key: key, committee: assessment.target.committee, indicator: indicator.id, term: assessment.target.term,
            heading: Words {
                "\(key) \u{00B7} \(indicator.names[$0]) \u{00B7} \(period.printed(in: $0)) \u{00B7} "
                    + assessment.method.rawValue
            },
            lines: ExplainedTarget(assessment: assessment, indicator: indicator, register: self).lines)
    }

    private func explanation(_ rollUp: RollUp, key: String, _ index: FactIndex) -> Explanation? {
        guard let indicator = indicator(rollUp.indicator) else { return nil }
        return Explanation(
            key: key, committee: rollUp.committee, indicator: indicator.id, term: rollUp.term,
            heading: Words {
                "\(key) \u{00B7} \(indicator.names[$0]) \u{00B7} \(rollUp.period.printed(in: $0))"
            },
            lines: ExplainedRollUp(rollUp, indicator, self, index).lines)
    }

    /// How the counts of a term come together: the keys of the targets behind each of them.
    private func explanation(
        _ tally: Tally, key: String, of own: [(key: String, assessment: Assessment)]
    ) -> Explanation {
        let lines = Verdict.allCases.compactMap { verdict -> Explanation.Line? in
            let keys = own.filter { self.term(of: $0.assessment) == tally.term && $0.assessment.verdict == verdict }
                .map(\.key)
            guard !keys.isEmpty else { return nil }
            let list = keys.joined(separator: ", ")
            return Explanation.Line(.count, verdict.words.map { text, _ in "\(text): \(keys.count) (\(list))" })
        }
        let total = Words(
            vi: "\(tally.targets) = \(tally.exceeded) vượt + \(tally.met) đạt + \(tally.notMet) không đạt + "
                + "\(tally.notAssessable) chưa đủ căn cứ",
            en: "\(tally.targets) = \(tally.exceeded) exceeded + \(tally.met) met + \(tally.notMet) not met + "
                + "\(tally.notAssessable) not assessable")
        return Explanation(
            key: key, committee: tally.committee, indicator: nil, term: tally.term,
            heading: Words(
                vi: "\(key) \u{00B7} Số chỉ tiêu \u{00B7} \(tally.term.printed)",
                en: "\(key) \u{00B7} Number of targets \u{00B7} \(tally.term.printed)"),
            lines: [.init(.count, total)] + lines)
    }
}
