import Foundation
import Quantities

extension Quantity {
    /// Counts put together, from the grammar of the facts files; nil where one is no count.
    ///
    /// `k of n` where one of them is; a plain count is all of itself.
    static func count(of texts: [String]) -> Quantity? {
        var (part, whole) = (Decimal(0), Decimal(0))
        var isPart = false
        for text in texts {
            switch Quantity(text) {
            case .ratio(let some, let all): (part, whole, isPart) = (part + some, whole + all, true)
            case .exact(let all): (part, whole) = (part + all, whole + all)
            default: return nil
            }
        }
        return isPart ? .ratio(part, of: whole) : .exact(whole)
    }
}
