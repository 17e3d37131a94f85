import Assessments
import Indicators
import Quantities
import Tables
import Tabulation

/// The tables of an edition in each of its languages.
struct Tabulated: Sendable {
    private let sets: [Language: TableSet]
    /// The language CSV tables are in.
    let first: Language

    init(_ register: Register, _ judgement: Judgement, languages: [Language]) {
        first = languages.first ?? .vi
        sets = Dictionary(
            uniqueKeysWithValues: Set(languages + [first]).map {
                ($0, TableSet(register, judgement, language: $0))
            })
    }

    /// The tables in a language of the edition.
    subscript(language: Language) -> TableSet? { sets[language] }

    /// The tables CSV files are made from.
    var machine: [Table] { sets[first]?.tables ?? [] }

    /// The shapes of all tables, as layouts may refer to them: those of an empty register.
    static var shapes: [TableShape] {
        let register = Register(
            committees: [], kinds: [], areas: [], indicators: [], sources: [], facts: [], aims: [], actions: [])
        let empty = TableSet(register, Judgement(of: register, asOf: .first(of: 2000)), language: .vi)
        return empty.keyed.map(\.shape) + [empty.predecessorFacts([])].compactMap { $0?.shape }
    }
}
