package import Foundation
package import Quantities

/// One cell of a table.
package enum Cell: Hashable, Sendable {
    case missing
    case text(String)
    case number(Decimal)
    case day(Day)

    /// A text cell, or a missing one when the text is nil or empty.
    package init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing }

    /// A number cell, or a missing one.
    package init(_ number: Decimal?) { self = number.map { .number($0) } ?? .missing }

    /// A whole number.
    package init(_ count: Int) { self = .number(Figure.whole(count)) }

    /// A day cell, or a missing one.
    package init(_ day: Day?) { self = day.map { .day($0) } ?? .missing }

    /// The machine form: point, ISO date, nothing for a missing cell.
    package var machine: String {
        switch self {
        case .missing: ""
        case .text(let text): text
        case .number(let value): Figure.machine(value)
        case .day(let day): day.iso
        }
    }
}
