import Drawings
import Goldens
import TestSupport
import Testing

@testable import Charts

@Suite struct SparklineTests {
    private func ink(_ values: Double?...) -> [Ink] {
        let last = Double(max(values.count - 1, 1))
        return Sparkline(values.enumerated().map { .init(place: Double($0) / last, value: $1) })
            .ink(in: Size(60, 12), style: .plain)
    }

    /// How many lines and dots there are.
    private func count(_ ink: [Ink]) -> [Int] {
        [ink.filter { if case .rule = $0 { true } else { false } }.count, ink.count]
    }

    @Test func `A line joins neighbours and marks the last value`() throws {
        try Golden.check(Drawing(size: Size(60, 12), ink: ink(1, 3, 2)).dump, "sparkline")
    }

    @Test func `Gaps stay gaps, and a value between them is a dot`() {
        #expect(count(ink(1, nil, 3, nil, 4, 5)) == [1, 4])
        #expect(count(ink(nil, 2, nil)) == [0, 2])
        #expect(ink(nil, nil).isEmpty && ink().isEmpty)
    }

    @Test func `Values beyond all measure stay in the box`() {
        for ink in [ink(1e308, -1e308, 0), ink(5, 5, 5), ink(.nan, .infinity, 2)] {
            #expect(InkCheck.faults(of: Drawing(size: Size(60, 12), ink: ink)).isEmpty)
        }
    }
}
