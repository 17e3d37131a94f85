package import Diagnostics
import Indicators
import Publishing
package import Quantities

/// What a build did, for a terminal or a program.
package struct RunSummary: Sendable {
    /// The edition's folder.
    package let folder: String
    package let edition: Day
    package let documents: Int
    package let pages: Int
    package let tables: Int
    /// Whether the published edition was already the same, byte for byte.
    package let isUnchanged: Bool
    /// Doubts about the input that did not stop the run.
    package let warnings: [Diagnostic]
    /// What could not be cleaned up after the edition was published.
    package let leftovers: [String]

    init(
        _ composing: Composing, _ painted: [PaintedDocument], isUnchanged: Bool, warnings: [Diagnostic],
        leftovers: [PublishingError]
    ) {
        edition = composing.request.asOf
        folder = "\(composing.request.destination)/editions/\(edition.iso)"
        documents = painted.count
        pages = painted.reduce(0) { $0 + $1.pages }
        tables = composing.tabulated.machine.count
        self.isUnchanged = isUnchanged
        self.warnings = warnings
        self.leftovers = leftovers.map(\.text)
    }

    /// One line for a person.
    package var text: String {
        "\(folder): \(isUnchanged ? "unchanged" : "published"), \(documents) documents, \(pages) pages, \(tables) tables"
    }
}

/// What a check found when nothing was wrong.
package struct CheckSummary: Sendable {
    package let committees: Int
    package let indicators: Int
    package let facts: Int
    package let aims: Int
    package let sources: Int
    package let warnings: [Diagnostic]

    init(_ seeds: LoadedSeeds) {
        committees = seeds.register.committees.count
        indicators = seeds.register.indicators.count
        facts = seeds.register.facts.count
        aims = seeds.register.aims.count
        sources = seeds.register.sources.count
        warnings = seeds.warnings
    }

    /// One line for a person.
    package var text: String {
        "\(facts) facts and \(aims) aims of \(committees) committees from \(sources) sources: no faults"
    }
}
