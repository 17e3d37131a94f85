import Foundation

/// The points of a gallery's series: three values, the ends of the path, the target.
enum GallerySeries {
    /// The rows of each series.
    static let parts = 6

    static func line(_ part: Int) -> String { part < 3 ? "observed" : part < 5 ? "path" : "target" }

    static func period(_ part: Int) -> String { "\(year(part))" }

    /// The numbers of a row; nil for columns that are not the series' own.
    static func figure(_ column: String, _ thing: Int, _ part: Int) -> Decimal? {
        switch column {
        case "year": return Decimal(year(part))
        case "value_min", "value_max":
            // Every third falls behind its path, every fifth goes the other way.
            let start = Decimal((thing * 37 + 11) % 90 + 10)
            let speed = part > 2 ? 3 : thing.isMultiple(of: 5) ? -2 : thing.isMultiple(of: 3) ? 1 : 3
            return start + Decimal(speed * (year(part) - 2025))
        default: return nil
        }
    }

    private static func year(_ part: Int) -> Int { [2025, 2026, 2027, 2025, 2030, 2030][part] }
}
