import Foundation
import Quantities
import Tables

/// The order of a table's rows by some of its columns.
struct RowOrder {
    private let columns: [(keys: [Key], isDescending: Bool)]

    /// Ranks the rows by columns; one the table does not have decides nothing.
    init(_ rows: [[Cell]], of shape: TableShape, by orders: [Query.Order]) {
        columns = orders.compactMap { order in
            shape.position(of: order.column).map { (RowOrder.keys(rows, $0), order.isDescending) }
        }
    }

    /// Whether the row at one place comes before that at another; equal ones keep their places.
    func precedes(_ left: Int, _ right: Int) -> Bool {
        for column in columns {
            let (a, b) = (column.keys[left], column.keys[right])
            if a != b { return column.isDescending ? b < a : a < b }
        }
        return left < right
    }

    /// What a cell is sorted by: a number by its size, a text by its rank in the alphabet.
    private enum Key: Comparable {
        case number(Decimal)
        case text(Int)
        case missing
    }

    /// The keys of a column; each of its texts is compared once however many rows have it.
    private static func keys(_ rows: [[Cell]], _ position: Int) -> [Key] {
        let texts = Set(
            rows.compactMap { row in
                if case .text(let text) = row[position] { text } else { nil }
            })
        let ranks = Dictionary(uniqueKeysWithValues: Collation.sorted(texts).enumerated().map { ($1, $0) })
        return rows.map { row in
            switch row[position] {
            case .number(let number): .number(number)
            case .text(let text): .text(ranks[text] ?? 0)
            case .missing: .missing
            }
        }
    }
}
