import Assessments
import Diagnostics
import Indicators
import Publishing
package import Quantities
package import Tables

/// What `explain` is asked for.
package struct ExplainRequest: Sendable {
    package let committee: String
    package let indicator: String
    /// Only this term; nil for all.
    package let term: Term?
    package let language: Language

    package init(committee: String, indicator: String, term: Term?, language: Language) {
        self.committee = committee
        self.indicator = indicator
        self.term = term
        self.language = language
    }
}

/// One explained figure, as lines for people and as an object for programs.
package struct ExplainedFigure: Sendable {
    package let text: [String]
    package let json: JSONValue
}

extension Run {
    /// How the verdicts on a committee's targets for an indicator came about.
    ///
    /// Throws a `RunFailure` for ids nobody knows, for a committee that states nothing about the indicator, and for one
    /// whose own files or rows are at fault; those of others are passed over.
    package func explain(_ wanted: ExplainRequest) throws -> [ExplainedFigure] {
        try request.checkFolders(publishing: false)
        let seeds = try LoadedSeeds(folder: request.seeds, withholding: true)
        if seeds.withheld.contains(wanted.committee) { throw RunFailure(.input, diagnostics: seeds.faults) }
        let register = seeds.register
        let faults = [
            unknown(wanted.committee, "committee", among: register.committees.map(\.id)),
            unknown(wanted.indicator, "indicator", among: register.indicators.map(\.id)),
        ].compactMap { $0 }
        guard faults.isEmpty else { throw RunFailure(.usage, lines: faults) }
        let judgement = Judgement(of: register, asOf: request.asOf)
        let found = judgement.explanations(of: wanted.committee).filter {
            $0.indicator == wanted.indicator && (wanted.term == nil || $0.term == wanted.term)
        }
        guard !found.isEmpty else {
            throw RunFailure(.usage, lines: ["\(wanted.committee) \(wanted.indicator): " + absence(wanted, register)])
        }
        return found.map { figure($0, in: wanted.language) }
    }

    private func unknown(_ id: String, _ noun: String, among known: [String]) -> String? {
        known.contains(id)
            ? nil : "there is no \(noun) '\(id)'; \(didYouMean(id, among: known))"
    }

    /// Why there is nothing to explain, and what could be asked instead.
    private func absence(_ wanted: ExplainRequest, _ register: Register) -> String {
        let own = register.facts.filter { $0.committee == wanted.committee }
        let terms = own.filter { $0.indicator == wanted.indicator && $0.kind == .target }.compactMap { $0.term?.code }
        if let term = terms.first { return "no target in that term; try --term \(term)" }
        let indicators = Set(own.filter { $0.kind == .target }.map(\.indicator)).sorted()
        guard !indicators.isEmpty else { return "the committee has set no targets with figures" }
        return "no target to explain; the committee has targets for \(indicators.joined(separator: ", "))"
    }

    private func figure(_ explanation: Explanation, in language: Language) -> ExplainedFigure {
        let width = explanation.lines.map { $0.part.words[language].count }.max() ?? 0
        let lines = explanation.lines.map { line in
            let part = line.part.words[language]
            let place = [line.source, line.locator].compactMap { $0 }.joined(separator: " ")
            return "  " + part + String(repeating: " ", count: width - part.count + 2) + line.text[language]
                + (place.isEmpty ? "" : "  [\(place)]")
        }
        let objects = explanation.lines.map { line in
            JSONValue.object([
                "part": .text(line.part.rawValue), "text": .text(line.text[language]),
                "source": line.source.map { .text($0) }, "locator": line.locator.map { .text($0) },
            ])
        }
        return ExplainedFigure(
            text: [explanation.heading[language]] + lines,
            json: .object([
                "key": .text(explanation.key), "committee": .text(explanation.committee),
                "indicator": explanation.indicator.map { .text($0) }, "term": explanation.term.map { .text($0.code) },
                "lines": .list(objects),
            ]))
    }
}
