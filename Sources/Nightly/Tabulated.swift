import Assessments
import Changes
import Indicators
import Publishing
import Quantities
import Tables
import Tabulation

/// The tables of an edition in each of its languages.
struct Tabulated: Sendable {
    private let sets: [Language: TableSet]
    /// What is kept of the rows that are not held.
    let long: LongRows
    /// The language CSV tables are in.
    let first: Language
    /// What committees lost since the earlier edition.
    let losses: [Loss]

    /// Tabulates a register and its judgement.
    ///
    /// `withheld` are the committees left out, as each language tells of them.
    /// `changes` compares the tables CSV files are made from with an earlier edition; it gives nil when there is none.
    init(
        _ register: Register, _ judgement: Judgement, languages: [Language], withheld: [Language: [Withheld]] = [:],
        changes: (TableSet) -> ChangeList? = { _ in nil }
    ) {
        let first = languages.first ?? .vi
        let left = Set(withheld.values.joined().map(\.committee))
        let all = Set(languages + [first]).sorted { $0.rawValue < $1.rawValue }
        long = LongRows(
            LongTables(register, judgement, languages: all),
            committees: register.committees.map(\.id).filter { !left.contains($0) }, first: first)
        let tabulated = all.concurrentMap { language in
            let told = withheld[language] ?? []
            let tables = TableSet(register, judgement, language: language)
                .leavingOut(left)
                .adding([withheldTable(told, register, in: language), faultsTable(told, register, in: language)])
            return (language, tables)
        }
        let machine = tabulated.first { $0.0 == first }?.1.writing(long.written)
        let list = machine.flatMap { changes($0) }
        self.first = first
        losses = list?.losses ?? []
        sets = Dictionary(
            uniqueKeysWithValues: tabulated.map { language, tables in
                let tables = language == first ? machine ?? tables : tables
                return (language, tables.adding(list?.tables(in: language) ?? ChangeList.empty))
            })
    }

    /// The tables in a language of the edition.
    subscript(language: Language) -> TableSet? { sets[language] }

    /// The tables CSV files are made from and their rows as CSV in the machine dialect.
    var written: [(table: Table, rows: CSVRows)] {
        guard let set = sets[first] else { return [] }
        return set.tables.map { ($0, set.rows(of: $0)) }
    }

    /// Throws a failure when the tables of any language do not agree with each other.
    func crossFoot() throws {
        guard long.mixed.isEmpty else {
            let names = long.mixed.joined(separator: ", ")
            throw RunFailure(
                .software, lines: ["the tables do not add up: rows of other committees among those of \(names)"])
        }
        let failures = sets.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value).concurrentMap { set in
            let footing = CrossFooting(whole: set.tables) { set.slice(of: $0).tables }
            do throws(RunFailure) { try footing.check() } catch { return error as RunFailure? }
            return nil
        }
        if let failure = failures.compactMap(\.self).first { throw failure }
    }

    /// The shapes of all tables, as layouts may refer to them: those of an empty register.
    static var shapes: [TableShape] {
        let register = Register(
            committees: [], kinds: [], areas: [], indicators: [], sources: [], facts: [], aims: [], actions: [])
        let judgement = Judgement(of: register, asOf: .first(of: 2000))
        guard let empty = Tabulated(register, judgement, languages: [.vi])[.vi] else { return [] }
        return empty.tables.map(\.shape) + empty.ofPredecessors([]).map(\.shape)
    }
}
