import Assessments
import Foundation
import Quantities
import Testing

@Suite struct PathTests {
    /// A path over five years, seen after some of them.
    static func path(_ start: Double, _ now: Double, after years: Double, to end: Double) -> Path {
        Path(start: .init(time: 0, value: start), now: .init(time: years, value: now), end: .init(time: 5, value: end))
    }

    static func printed(_ value: Double?, _ decimals: Int) -> Decimal? {
        value.flatMap { Figure.decimal($0, decimals: decimals) }
    }

    @Test(
        arguments: [
            (path(37, 48.5, after: 2, to: 75), 0.757, Pace.accelerate, -5.8),
            (path(46.4, 46.8, after: 2, to: 47), 1.667, .onTrack, 16),
            (path(46.4, 46.8, after: 2, to: 48), 0.625, .accelerate, -9),
            (path(5, 4, after: 1, to: 0), 1, .onTrack, 0), (path(10, 8, after: 2, to: 5), 1, .onTrack, 0),
            (path(10, 9, after: 2, to: 20), -0.25, .movingAway, -30),
            (path(10, 11, after: 2, to: 20), 0.25, .slow, -18),
        ] as [(Path, Decimal, Pace, Decimal)])
    func `The straight path gives ratio, band and lead`(
        _ path: Path, _ ratio: Decimal, _ pace: Pace, _ lead: Decimal
    ) throws {
        let found = try #require(path.ratio)
        #expect(PathTests.printed(found, 3) == written(ratio))
        #expect(Pace(ratio: found) == pace)
        #expect(PathTests.printed(path.leadMonths, 1) == written(lead))
    }

    @Test(
        arguments: [
            (path(37, 48.5, after: 2, to: 75), 0.955), (path(5, 4, after: 1, to: 0), nil),
            (path(0, 4, after: 1, to: 10), nil), (path(-2, 4, after: 1, to: 10), nil),
            (path(10, 8, after: 0, to: 5), nil),
            (path(10, 10, after: 2, to: 5), 0), (path(10, 10, after: 2, to: 10), nil),
        ] as [(Path, Decimal?)])
    func `Growth rates are compared only where no zero lies between`(_ path: Path, _ ratio: Decimal?) {
        #expect(PathTests.printed(path.growthRatio, 3) == ratio.map(written))
    }

    @Test func `There is no ratio without time gone or a way to go`() {
        #expect(PathTests.path(10, 12, after: 0, to: 20).ratio == nil)
        #expect(PathTests.path(10, 12, after: 2, to: 10).ratio == nil)
        #expect(PathTests.path(10, 12, after: 2, to: 10).leadMonths == nil)
    }

    @Test(arguments: [
        (0.95, Pace.onTrack), (0.9499999, .accelerate), (0.6, .accelerate), (0.599999, .slow), (0, .slow),
        (-0.000001, .movingAway), (2.5, .onTrack), ((11.2 - 10) / 10 * 5, .accelerate), (-1e-17, .slow),
    ])
    func `The cuts are 95, 60 and 0 percent, whatever binary fractions do`(_ ratio: Double, _ pace: Pace) {
        #expect(Pace(ratio: ratio) == pace)
    }

    @Test(
        arguments: [
            (37, 75, 5, 15.18), (37, 80, 5, 16.67), (1, 2.192, 5, 17), (1, 2.24, 5, 17.5), (5, 0, 5, nil),
            (0, 5, 5, nil), (-1, 5, 5, nil), (37, 75, 0, nil), (100, 50, 5, -12.94),
        ] as [(Double, Double, Double, Decimal?)])
    func `Needed growth is the constant yearly rate between two values`(
        _ base: Double, _ target: Double, _ time: Double, _ rate: Decimal?
    ) {
        let found = PathTests.printed(growthNeeded(from: base, to: target, years: time), 2)
        #expect(found == rate.map(written))
    }

    @Test(arguments: [(17.0, 2.192), (17.5, 2.240)])
    func `Growth over five years multiplies as printed`(_ rate: Double, _ times: Double) {
        #expect(PathTests.printed(pow(1 + rate / 100, 5), 3) == PathTests.printed(times, 3))
    }

    @Test(arguments: [
        ("2025", "2030", 5.0), ("2020-2025", "2030", 5), ("2025", "2026-2030", 5), ("2025", "2027", 2),
        ("as of 2027-12-31", "2030", 3), ("2025-01-01..2027-12-31", "2026-2030", 3),
    ])
    func `Periods that end with a year are whole years apart`(_ start: String, _ end: String, _ time: Double) throws {
        #expect(years(from: try #require(Period(start)), to: try #require(Period(end))) == time)
    }

    @Test func `Periods named by days are counted in days, unknown ones not at all`() throws {
        let day = try #require(Day("2026-12-30"))
        #expect(years(from: .year(2025), to: .asOf(day)) == 364 / 365.25)
        #expect(years(from: .unknown, to: .year(2030)) == nil)
    }
}
