import Quantities
import SourceFiles
import Tables

/// How a long table becomes a cross table: a line for every subject, a column for every period or other value.
struct Spread {
    /// The column whose values become columns.
    let column: String
    /// The column of the cells, or the part before `_min`, `_max`, `_text`.
    let value: String
    let form: CellForm
    /// The column that tells the lines apart; nil for all columns that are shown.
    let row: String?
    let certainty: String?
    /// The heading of the column with small lines; nil for none.
    let sparkline: Words?
    /// The head above the columns; nil for none.
    let spanner: Words?

    /// Reads `spread`; nil when it is not written or wrong, which is then reported.
    init?(_ fields: FieldReader, of shape: TableShape?, _ vocabulary: Vocabulary) {
        guard
            let record = fields.optionalRecord(
                "spread", "one column for each value of a column; a limit counts lines", of: "the spread")
        else { return nil }
        let column = vocabulary.column("column", "column whose values become columns", of: shape, record)
        let value = record.text("value", "column of the cells, or the part before _min, _max, _text")
        form = record.optionalChoice("as", "how the cells are printed", CellForm.self) ?? .plain
        row = vocabulary.optionalColumn(
            "row", "column that tells the lines apart; without it all columns shown do", of: shape, record)
        certainty = vocabulary.optionalColumn(
            "certainty", "column of the status that marks cells, as e for an estimate", of: shape, record)
        spanner = record.optionalWords("spanner", "head above the columns")
        let line = record.optionalRecord(
            "sparkline", "column with a small line of each line's values", of: "the sparkline")
        sparkline = line?.words("heading", "heading of the column")
        line?.finish()
        record.finish()
        guard let column, let value, let shape else { return nil }
        if let missing = Row.missingColumn(value, as: form, in: shape) {
            _ = vocabulary.check(missing, of: shape, at: "value", record)
            return nil
        }
        self.column = column
        self.value = value
    }

    /// A value of the column that is spread: its code in the table, and its heading.
    struct Head: Hashable {
        let code: String
        let heading: String
        /// Where it stands on a line of time in years; nil where it is no time.
        let year: Double?
    }

    /// The values of a column in their order: periods by time, codes as declared, numbers by size, texts as they come.
    static func heads(_ column: String, heading: String? = nil, _ rows: [Row], in setting: Setting) -> [Head] {
        let firsts = rows.distinct { $0.text(column) }
        guard let shape = firsts.first?.shape else { return [] }
        let periods = firsts.map { Period($0.text(column)) }
        if periods.allSatisfy({ $0 != nil }), heading == nil {
            return zip(firsts, periods).sorted { left, right in
                guard let a = left.1?.end, let b = right.1?.end else { return left.1?.end != nil }
                return a != b ? a < b : left.0.text(column) < right.0.text(column)
            }.map { row, period in
                let end = period?.end.map { Double($0.year) + Double($0.month) / 12 }
                return Head(
                    code: row.text(column), heading: period?.printed(in: setting.language) ?? "", year: end)
            }
        }
        let approximate = { (code: String) in Figure.read(code).map(Figure.approximate) ?? 0 }
        var heads = firsts.map {
            Head(
                code: $0.text(column), heading: $0.printed(heading ?? column, as: .plain, in: setting), year: nil)
        }
        if let position = shape.position(of: column), case .code(let codes) = shape.columns[position].kind {
            let places = Dictionary(codes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
            heads.sort { places[$0.code, default: .max] < places[$1.code, default: .max] }
        } else if firsts.allSatisfy({ if case .number = $0[column] { true } else { false } }) {
            heads.sort { approximate($0.code) < approximate($1.code) }
        }
        return heads
    }
}
