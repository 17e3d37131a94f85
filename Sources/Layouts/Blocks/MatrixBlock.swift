import Charts
import Drawings
import Quantities
package import SourceFiles
import Tables

/// Committees against verdicts, each cell with its count.
package struct MatrixBlock: Block {
    package static let name = "matrix"
    package static let about = "Rows against counts of verdicts: number, shape, word and tint in each cell"

    private let query: Query
    private let label: String
    private let detail: String?
    private let columns: [ShownColumn]
    private let title: Words

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column that names each row", of: shape, fields)
        detail = vocabulary.optionalColumn("detail", "column for the small line below the name", of: shape, fields)
        let columns = ShownColumn.some(
            fields, "columns", "the counts, named as the verdicts are", of: shape, vocabulary)
        let title = fields.words("title", "title above the matrix")
        guard let query, let label, let columns, let title else { return nil }
        self.query = query
        self.label = label
        self.columns = columns
        self.title = title
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        guard let first = rows.first else { return [] }
        let marks = columns.map {
            StatusMark(StatusMark.tone(ofVerdict: $0.column), word: $0.heading(in: first.shape, setting))
        }
        let lines = rows.map { row in
            MatrixChart.Row(
                label: row.text(label), detail: detail.map { row.printed($0, as: .term, in: setting) } ?? "",
                counts: columns.map { count(row, $0) })
        }
        let sentence = { (line: MatrixChart.Row) in
            "\(line.label): " + zip(marks, line.counts).map { "\($0.word) \($1)" }.joined(separator: ", ")
        }
        return [setting.caption(setting.text(title))]
            + setting.figures(lines, most: 20, title: setting.text(title), sentence: sentence) {
                MatrixChart(columns: marks, rows: $0, language: setting.language)
            }
    }

    private func count(_ row: Row, _ column: ShownColumn) -> Int {
        guard case .number(let value) = row[column.column] else { return 0 }
        return Int(min(max(Figure.approximate(value), 0), 1e12))
    }
}
