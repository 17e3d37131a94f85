package import Foundation
import Quantities

/// One cell of a table.
package enum Cell: Hashable, Sendable {
    case missing
    case text(String)
    case number(Decimal)

    /// A text cell, or a missing one when the text is nil or empty.
    package init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing }

    /// A number cell, or a missing one.
    package init(_ number: Decimal?) { self = number.map { .number($0) } ?? .missing }

    /// A whole number.
    package init(_ count: Int) { self = .number(Figure.whole(count)) }

    /// The machine form: point, nothing for a missing cell.
    package var machine: String {
        switch self {
        case .missing: ""
        case .text(let text): text
        case .number(let value): Figure.machine(value)
        }
    }
}
