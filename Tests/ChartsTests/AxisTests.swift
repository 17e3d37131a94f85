import Quantities
import Testing

@testable import Charts

@Suite struct ValueAxisTests {
    @Test(
        arguments: [
            ([37, 80], [0, 20, 40, 60, 80], false), ([46.4, 48], [46, 46.5, 47, 47.5, 48], true),
            ([66, 100], [0, 50, 100], false), ([67, 100], [60, 70, 80, 90, 100], true),
            ([0.5, -1], [-1, -0.5, 0, 0.5], false), ([-49, -46], [-49, -48, -47, -46], true),
            ([5, 5], [0, 2, 4, 6], false), ([], [0, 0.5, 1], false), ([0, 0], [0, 0.5, 1], false),
            ([.infinity, 3], [0, 1, 2, 3], false),
        ] as [([Double], [Double], Bool)])
    func `An axis begins at zero unless that would squash the values`(
        _ values: [Double], _ ticks: [Double], _ isBroken: Bool
    ) {
        let axis = ValueAxis(values)
        #expect(zip(axis.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 } && axis.ticks.count == ticks.count)
        #expect(axis.isBroken == isBroken)
    }

    @Test func `Bars always begin at zero`() {
        #expect(ValueAxis([46.4, 48], zero: .always).ticks == [0, 20, 40, 60])
        #expect(ValueAxis([-3, -2], zero: .always).ticks == [-3, -2, -1, 0])
    }

    @Test(
        arguments: [
            ([46.4, 48], ["46,0", "46,5", "47,0", "47,5", "48,0"], ["46.0", "46.5", "47.0", "47.5", "48.0"]),
            ([0, 1_500], ["0", "500", "1.000", "1.500"], ["0", "500", "1,000", "1,500"]),
            (
                [-50, 20], ["\u{2212}60", "\u{2212}40", "\u{2212}20", "0", "20"],
                ["\u{2212}60", "\u{2212}40", "\u{2212}20", "0", "20"]
            ),
            ([0, 1e-12], ["", "", ""], ["", "", ""]), ([0, 4e15], ["", "", "", "", ""], ["", "", "", "", ""]),
        ] as [([Double], [String], [String])])
    func `Ticks are printed alike, with a true minus and the language's comma`(
        _ values: [Double], _ vi: [String], _ en: [String]
    ) {
        #expect(ValueAxis(values).texts(in: .vi) == vi)
        #expect(ValueAxis(values).texts(in: .en) == en)
    }
}

@Suite struct TimeAxisTests {
    @Test(
        arguments: [
            ([2020, 2030], 300.0, Array(2020...2030)), ([2020, 2030], 200, [2020, 2022, 2024, 2026, 2028, 2030]),
            ([2020, 2030], 60, [2020, 2025, 2030]), ([2021, 2030], 60, [2025, 2030]),
            ([2020, 2030], 30, [2020, 2030]),
            ([2020, 2030], 5, [2030]), ([2027], 100, [2026, 2027]),
            ([2025.5, 2029.2], 200, [2025, 2026, 2027, 2028, 2029, 2030]),
            ([], 100, [1_999, 2_000]), ([1e18, 2030], 100, [2029, 2030]),
        ] as [([Double], Double, [Int])])
    func `Years are named as far apart as they need, counted from the last`(
        _ times: [Double], _ width: Double, _ years: [Int]
    ) {
        #expect(TimeAxis(times).named(across: width, label: 20) == years)
    }
}
