package import Quantities

extension IndexPage {
    /// The words of the verdicts, as the reports print them.
    package struct VerdictWords: Sendable {
        private let exceeded: Words
        private let met: Words
        private let notMet: Words
        private let notAssessable: Words

        package init(exceeded: Words, met: Words, notMet: Words, notAssessable: Words) {
            self.exceeded = exceeded
            self.met = met
            self.notMet = notMet
            self.notAssessable = notAssessable
        }

        subscript(verdict: ShownVerdict) -> Words {
            switch verdict {
            case .exceeded: exceeded
            case .met: met
            case .notMet: notMet
            case .notAssessable: notAssessable
            }
        }
    }
}
