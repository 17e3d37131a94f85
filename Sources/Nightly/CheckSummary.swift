package import Diagnostics
import Indicators
import Quantities

/// What a check found when nothing was wrong.
package struct CheckSummary: Sendable {
    package let committees: Int
    package let facts: Int
    package let aims: Int
    package let sources: Int
    package let warnings: [Diagnostic]

    init(_ seeds: LoadedSeeds) {
        committees = seeds.register.committees.count
        facts = seeds.register.facts.count
        aims = seeds.register.aims.count
        sources = seeds.register.sources.count
        warnings = seeds.warnings
    }

    /// One line for a person.
    package var text: String {
        let found = "\(counted(facts, "fact")) and \(counted(aims, "aim"))"
        return "\(found) of \(counted(committees, "committee")) from \(counted(sources, "source")): no faults"
    }
}
