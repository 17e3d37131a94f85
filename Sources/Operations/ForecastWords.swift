package import Nightly
import Publishing
import Quantities
import Tables

extension RunForecast {
    /// A line for each document: path, committee, language and why it is made or not, with tabs between.
    package var text: [String] {
        documents.map { plan, reason in
            [plan.path, plan.committee ?? "all", plan.language.rawValue, reason.rawValue].joined(separator: "\t")
        }
    }

    /// The same as objects for programs.
    ///
    /// `path`, `kind`, `committee` unless it is of all, `language`, `reason`.
    package var json: [String] {
        documents.map { plan, reason in
            JSONValue.object([
                "path": .text(plan.path), "kind": .text(plan.kind.rawValue),
                "committee": plan.committee.map { .text($0) }, "language": .text(plan.language.rawValue),
                "reason": .text(reason.rawValue),
            ]).line
        }
    }

    /// How a build that would withhold committees ends; nil where it would make all.
    ///
    /// Every doubt, then every fault.
    package var failure: RunFailure? {
        exit == .whole ? nil : RunFailure(exit, diagnostics: warnings + faults)
    }
}
