package import Assessments
package import Indicators
package import Quantities
package import Tables

/// A table of very many rows, which are made for one committee at a time.
struct LongTable: Sendable {
    let shape: TableShape
    /// A committee's rows; the explanations of its figures are worked out when they are asked for.
    let rows: @Sendable (_ committee: String, _ explanations: () -> [Explanation]) -> [[Cell]]

    init(_ shape: TableShape, _ rows: @escaping @Sendable (String, () -> [Explanation]) -> [[Cell]]) {
        self.shape = shape
        self.rows = rows
    }
}

extension TableSource {
    /// The tables whose rows are not held: they would be two thirds of all cells.
    var long: [LongTable] { [series, explanations] }

    /// A long table whose rows are made when they are read.
    func table(_ long: LongTable) -> Table {
        Table(
            long.shape,
            makers: register.committees.map(\.id).map { committee in
                RowMaker(committee) { long.rows(committee) { judgement.explanations(of: committee) } }
            })
    }
}

/// The tables of an edition whose rows are not held, in several languages.
///
/// What it takes to make a committee's rows is worked out once for all languages.
package struct LongTables: Sendable {
    private let judgement: Judgement
    private let tables: [(language: Language, tables: [LongTable])]

    /// Takes what the tables are made from.
    package init(_ register: Register, _ judgement: Judgement, languages: [Language]) {
        self.judgement = judgement
        tables = languages.map { ($0, TableSource(register, judgement, $0).long) }
    }

    /// The rows of a committee in every table and language, made anew.
    package func rows(of committee: String) -> [(language: Language, tables: [(shape: TableShape, rows: [[Cell]])])] {
        let explanations = judgement.explanations(of: committee)
        return tables.map { language, tables in
            (language, tables.map { ($0.shape, $0.rows(committee) { explanations }) })
        }
    }
}
