/// How large a synthetic city is made, and from which seed.
package struct CitySize: Sendable {
    /// Where the drawn figures begin; the same seed gives the same bytes.
    package let seed: UInt64
    /// Committees in all, at least 4: the city, its three blocs, the cabinet of cases, then drawn ones.
    package let committees: Int
    /// Indicators, at least 30; those beyond are copies under other ids.
    package let indicators: Int
    /// Observed years from 2020 on, at least 6; the newest is an estimate.
    package let years: Int

    /// Creates a size; what is too small is raised to the least.
    package init(seed: UInt64 = 1, committees: Int = 118, indicators: Int = 30, years: Int = 8) {
        self.seed = seed
        self.committees = max(4, committees)
        self.indicators = max(IndicatorSheet.all.count, indicators)
        self.years = max(6, years)
    }

    /// The first year observed.
    static let firstYear = 2020
    /// The newest year observed.
    var newest: Int { CitySize.firstYear + years - 1 }
}
