import Nightly
import Publishing
import Quantities
import Tables

extension Messages {
    /// Prints what a build would make, a line a document, and ends as that build would end.
    func forecast(_ forecast: RunForecast) throws {
        if forecast.exit == .whole { warn(forecast.warnings) }
        try output(
            forecast.documents.map { plan, reason in
                switch format {
                case .text:
                    return "\(plan.path)\t\(plan.committee ?? "all")\t\(plan.language.rawValue)\t\(reason.rawValue)"
                case .json:
                    return JSONValue.object([
                        "path": .text(plan.path), "kind": .text(plan.kind.rawValue),
                        "committee": plan.committee.map { .text($0) }, "language": .text(plan.language.rawValue),
                        "reason": .text(reason.rawValue),
                    ]).line
                }
            })
        if forecast.exit != .whole { throw RunFailure(forecast.exit, diagnostics: forecast.warnings + forecast.faults) }
    }
}

extension RunFailure {
    /// How a build that withheld committees ends: every doubt, every fault, then the committees.
    init(_ summary: RunSummary) {
        self.init(
            summary.exit, diagnostics: summary.warnings + summary.faults,
            lines: summary.withheldCommittees.map { committee in
                "\(committee): withheld for the faults above, its last good report or a notice stands; "
                    + "mend them and run again"
            })
    }
}
