import Foundation
import Quantities

extension Quantity {
    /// The quantity with every number multiplied, as for another unit; ranks and shares stay.
    func scaled(by factor: Decimal) -> Quantity {
        switch self {
        case .exact(let value): .exact(value * factor)
        case .range(let low, let high, let open): .range(low * factor, high * factor, open: open)
        case .bound(let bound, let value): .bound(bound, value * factor)
        case .about(let value): .about(value * factor)
        case .ratio, .rank, .top, .times, .done, .reported, .grade: self
        }
    }
}
