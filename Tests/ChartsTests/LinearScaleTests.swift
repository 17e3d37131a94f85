import TestSupport
import Testing

@testable import Charts

@Suite struct LinearScaleTests {
    @Test(arguments: [
        (0.0...100.0, 0.0, 200.0, 50.0, 100.0),
        (0...100, 20, 220, 0, 20),
        (0...100, 20, 220, 100, 220),
        (-50...50, 0, 100, 0, 50),
        (0...10, 100, 0, 2, 80),
        (0...10, 0, 100, 12, 120),
        (0...10, 0, 100, -1, -10),
        (1e-9...3e-9, 0, 100, 2e-9, 50),
        (-1e18...1e18, 0, 100, 5e17, 75),
        (7...7, 30, 90, 7, 30),
        (7...7, 30, 90, 1e9, 30),
    ]) func `A value has its place between the ends`(
        domain: ClosedRange<Double>, start: Double, end: Double, value: Double, expected: Double
    ) {
        let position = LinearScale(domain, to: start, end).position(value)
        #expect(abs(position - expected) < 1e-9)
    }

    @Test func `Scales are equal when domain and range are`() {
        #expect(LinearScale(0...1, to: 0, 9) == LinearScale(0...1, to: 0, 9))
        #expect(LinearScale(0...1, to: 0, 9) != LinearScale(0...1, to: 9, 0))
        #expect(LinearScale(0...1, to: 0, 9).hashValue == LinearScale(0...1, to: 0, 9).hashValue)
    }
}

@Suite struct TicksTests {
    @Test(arguments: [
        (0.0...100.0, [0.0, 50, 100]),
        (0...43, [0, 20, 40, 60]),
        (0...4, [0, 1, 2, 3, 4]),
        (0...1, [0, 0.5, 1]),
        (0...0.9, [0, 0.5, 1]),
        (0...1_234, [0, 500, 1_000, 1_500]),
        (0...260, [0, 100, 200, 300]),
        (-30...60, [-50, 0, 50, 100]),
        (-8 ... -3, [-8, -6, -4, -2]),
        (41...43, [41, 41.5, 42, 42.5, 43]),
        (0...0.000_3, [0, 0.000_1, 0.000_2, 0.000_3]),
        (0...7e15, [0, 2e15, 4e15, 6e15, 8e15]),
        (5...5, [5, 6]),
        (0...0, [0, 1]),
    ]) func `Ticks stand at round values`(values: ClosedRange<Double>, expected: [Double]) {
        let ticks = Ticks.covering(values)
        #expect(ticks.count == expected.count)
        for (tick, wanted) in zip(ticks, expected) { #expect(abs(tick - wanted) <= 1e-9 * max(abs(wanted), 1e-6)) }
    }

    @Test func `A count of nothing still gives two ticks`() { #expect(Ticks.covering(0...9, count: 0) == [0, 1]) }

    @Test func `Ticks cover every range in at most so many steps`() {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<3_000 {
            let scale = Double.random(in: -120...120, using: &random)
            let low = Double.random(in: -1...1, using: &random)
            let extent = Double.random(in: 1e-6...2, using: &random)
            let factor = power(10, scale)
            let (start, end) = (low * factor, (low + extent) * factor)
            let count = Int.random(in: 2...9, using: &random)
            let ticks = Ticks.covering(start...end, count: count)
            let slack = (end - start) * 1e-6
            #expect(ticks.count >= 2 && ticks.count <= count + 1, "\(start)...\(end) in \(count): \(ticks)")
            #expect(ticks.allSatisfy { $0.isFinite })
            #expect(ticks == ticks.sorted())
            #expect(ticks[0] <= start + slack && ticks[ticks.count - 1] >= end - slack, "\(start)...\(end): \(ticks)")
        }
    }

    @Test(arguments: [0...1e-300, 0...Double.leastNonzeroMagnitude, 0...1e300, -1e308...1e308, 1e20...1.000_000_1e20])
    func `Ranges beyond all measure do not stop the chart`(values: ClosedRange<Double>) {
        let ticks = Ticks.covering(values)
        #expect(ticks.count >= 2)
        #expect(ticks.allSatisfy { $0.isFinite })
    }

    private func power(_ base: Double, _ exponent: Double) -> Double {
        var result = 1.0
        for _ in 0..<Int(abs(exponent)) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}
