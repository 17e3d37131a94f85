import Drawings
import Layouts
import Quantities

extension PaginatedDocument {
    /// Those of the tables that stand on the pages, in the order of reading; others were set again elsewhere.
    func tables(among tables: [ShownTable]) -> [ShownTable] {
        let byElement = Dictionary(tables.map { ($0.element, $0) }, uniquingKeysWith: { first, _ in first })
        return pages.flatMap { $0.ink.flatMap(\.tableElements) }.distinct.compactMap { byElement[$0] }
    }
}

extension Ink {
    /// The numbers of the tables inside, in painting order.
    fileprivate var tableElements: [Int] {
        switch self {
        case .group(.table(let number), _, _): [number]
        case .link(_, let ink), .group(_, _, let ink): ink.flatMap(\.tableElements)
        case .rule, .area, .text, .anchor: []
        }
    }
}
