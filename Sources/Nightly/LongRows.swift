import Publishing
import Quantities
import Tables
import Tabulation

/// What is kept of the tables whose rows are made for one committee at a time: files, digests and sources cited.
struct LongRows: Sendable {
    /// The rows of each table in the first language, as CSV in the machine dialect.
    let written: [String: CSVRows]
    private let digests: [Language: [String: String]]
    private let sources: [String: Set<String>]
    /// Committees for which rows of another one were made.
    let mixed: [String]

    /// Makes the rows of every committee once, in all languages, and lets them go again.
    init(_ tables: LongTables, committees: [String], first: Language) {
        let made = committees.concurrentMap { MadeRows(tables.rows(of: $0), of: $0, first: first) }
        var written: [String: CSVRows] = [:]
        for (place, shape) in (made.first?.shapes ?? []).enumerated() {
            written[shape.name] = CSVRows(shape, dialect: .machine, parts: made.map { $0.parts[place] })
        }
        self.written = written
        var digests: [Language: [String: String]] = [:]
        for (committee, rows) in zip(committees, made) {
            for (language, digest) in rows.digests { digests[language, default: [:]][committee] = digest }
        }
        self.digests = digests
        sources = Dictionary(zip(committees, made.map(\.sources))) { first, _ in first }
        mixed = zip(committees, made).filter(\.1.isMixed).map(\.0)
    }

    /// The digest of a committee's rows in a language; empty when none were made.
    func digest(of committee: String, in language: Language) -> String { digests[language]?[committee] ?? "" }

    /// The ids of the sources a committee's rows cite.
    func sources(of committee: String) -> Set<String> { sources[committee] ?? [] }
}

/// What is kept of one committee's rows.
struct MadeRows: Sendable {
    let shapes: [TableShape]
    /// The rows of each table in the first language.
    let parts: [CSVRows.Part]
    let digests: [(Language, String)]
    let sources: Set<String>
    /// Whether a row is of another committee.
    let isMixed: Bool

    init(
        _ rows: [(language: Language, tables: [(shape: TableShape, rows: [[Cell]])])], of committee: String,
        first: Language
    ) {
        var (parts, digests): ([CSVRows.Part], [(Language, String)]) = ([], [])
        for (language, tables) in rows {
            let own = tables.map { CSVRows.Part($0.rows, of: $0.shape, dialect: .machine) }
            var digest = DigestInParts()
            for (table, part) in zip(tables, own) {
                digest.take(Array("\(table.shape.name) \(part.content.count) ".utf8))
                digest.take(part.content)
            }
            digests.append((language, digest.text))
            if language == first { parts = own }
        }
        let tables = rows.first { $0.language == first }?.tables ?? []
        shapes = tables.map(\.shape)
        self.parts = parts
        self.digests = digests
        sources = RowDigests.cited(tables.map { Table($0.shape, rows: $0.rows) })
        isMixed = tables.contains { shape, rows in
            guard let column = shape.position(of: "committee_id") else { return true }
            return rows.contains { $0[column] != .text(committee) }
        }
    }
}
