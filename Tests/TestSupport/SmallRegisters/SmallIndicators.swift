package import Indicators
package import Quantities

extension Indicator {
    /// An indicator with names made from its id unless given, and so its unit.
    package static func small(
        _ id: String, _ measure: Measure = .level, _ direction: Direction = .higher, unit: String = "t",
        unitNames: Words? = nil, names: Words? = nil, decimals: Int = 0, rollUp: RollUpRule = .none,
        limit: Limit? = nil, parts: [String] = [], comparableWith: [String] = [], differsFrom: [Difference] = [],
        assertsAllOf: String? = nil, pace: PaceMethod = .linear, maxAge: Int? = nil, scale: GradeScale? = nil,
        breaks: [SeriesBreak] = []
    ) -> Indicator {
        Indicator(
            id: id, names: names ?? Words(vi: "Chỉ tiêu \(id)", en: "Indicator \(id)"), area: "area",
            unit: MeasureUnit(id: unit, names: unitNames ?? Words(same: unit)), measure: measure, direction: direction,
            decimals: decimals, rollUp: rollUp, limit: limit, parts: parts, comparableWith: comparableWith,
            differsFrom: differsFrom, assertsAllOf: assertsAllOf, pace: pace, maxAge: maxAge, scale: scale,
            breaks: breaks)
    }
}

extension Committee {
    /// A committee with nothing but its place in the tree; it is called by its id unless it has names.
    package static func small(
        _ id: String, names: Words? = nil, parent: String? = nil, expects: [String] = [], predecessors: [String] = [],
        adds: [String] = []
    ) -> Committee {
        let names = names ?? Words(same: id)
        return Committee(
            id: id, names: names, short: names, kind: "kind", parents: parent.map { [Parentage($0)] } ?? [], from: nil,
            until: nil, predecessors: predecessors, adds: adds, expects: expects, note: nil)
    }
}
