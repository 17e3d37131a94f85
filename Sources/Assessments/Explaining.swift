import Indicators
import Quantities

/// Works out how the figures of one committee came about, from what was judged of it.
struct Explaining: Sendable {
    private let register: Register
    private let index: FactIndex
    let assessments: ByCommittee<Assessment>
    private let tallies: ByCommittee<Tally>
    private let rollUps: ByCommittee<RollUp>

    /// Takes what was judged of a register, each list by committees.
    init(
        _ register: Register, _ index: FactIndex, _ assessments: [Assessment], _ tallies: [Tally], _ rollUps: [RollUp]
    ) {
        self.register = register
        self.index = index
        self.assessments = ByCommittee(assessments, \.target.committee)
        self.tallies = ByCommittee(tallies, \.committee)
        self.rollUps = ByCommittee(rollUps, \.committee)
    }

    /// An explanation of every target, count of targets and roll-up; keys count from 1 in each.
    func explanations(of committee: String) -> [Explanation] {
        let own = assessments[committee].enumerated().map { (key: ExplanationKey.target.key(at: $0), assessment: $1) }
        return own.compactMap { explanation($1, key: $0) }
            + tallies[committee].enumerated().filter { $1.targets > 0 }.map { place, tally in
                explanation(tally, key: ExplanationKey.count.key(at: place), of: own)
            }
            + rollUps[committee].enumerated().compactMap { place, rollUp in
                explanation(rollUp, key: ExplanationKey.rollUp.key(at: place))
            }
    }

    private func explanation(_ assessment: Assessment, key: String) -> Explanation? {
        guard let indicator = register.indicator(assessment.target.indicator) else { return nil }
        let period = assessment.target.period
        return Explanation(
            key: key, committee: assessment.target.committee, indicator: indicator.id, term: assessment.target.term,
            due: period,
            heading: Words {
                "\(key) \u{00B7} \(indicator.names[$0]) \u{00B7} \(period.printed(in: $0)) \u{00B7} "
                    + assessment.method.rawValue
            },
            lines: ExplainedTarget(assessment: assessment, indicator: indicator, register: register).lines)
    }

    private func explanation(_ rollUp: RollUp, key: String) -> Explanation? {
        guard let indicator = register.indicator(rollUp.indicator) else { return nil }
        return Explanation(
            key: key, committee: rollUp.committee, indicator: indicator.id, term: rollUp.term, due: nil,
            heading: Words {
                "\(key) \u{00B7} \(indicator.names[$0]) \u{00B7} \(rollUp.period.printed(in: $0))"
            },
            lines: ExplainedRollUp(rollUp, indicator, register, index).lines)
    }

    /// How the counts of a term come together: the keys of the targets behind each of them.
    private func explanation(
        _ tally: Tally, key: String, of own: [(key: String, assessment: Assessment)]
    ) -> Explanation {
        let counted = own.filter { register.term(of: $0.assessment) == tally.term }
        let groups = Verdict.allCases.map { verdict in
            (verdict.words, counted.filter { $0.assessment.verdict == verdict && !$0.assessment.isRunning }.map(\.key))
        }
        let open = [(Tally.notDueWords, false), (Tally.undatedWords, true)].map { words, isUndated in
            (words, counted.filter { $0.assessment.isRunning && $0.assessment.isUndated == isUndated }.map(\.key))
        }
        let parts = (groups + open).filter { !$0.1.isEmpty }
        let total = Words { language in
            let counts = parts.map { ($0.0, $0.1.count) } + [(Tally.unnamedWords, tally.unnamed)]
            return "\(tally.stated) = "
                + counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0[language].lowercased())" }.joined(separator: " + ")
        }
        let lines = parts.map { words, keys in
            Explanation.Line(.count, words.map { text, _ in "\(text): \(keys.joined(separator: ", "))" })
        }
        return Explanation(
            key: key, committee: tally.committee, indicator: nil, term: tally.term, due: nil,
            heading: Words(
                vi: "\(key) \u{00B7} Số chỉ tiêu \u{00B7} \(tally.term.printed)",
                en: "\(key) \u{00B7} Number of targets \u{00B7} \(tally.term.printed)"),
            lines: [.init(.count, total)] + lines)
    }
}
