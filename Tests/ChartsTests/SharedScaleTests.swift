import Testing

@testable import Charts

@Suite struct SharedScaleTests {
    private func extent(_ unit: String, _ low: Double, _ high: Double) -> SharedScale.Extent {
        .init(unit: unit, values: low...high)
    }

    @Test func `Rows of one unit and similar size share a scale`() {
        #expect(
            SharedScale.ticks([extent("km", 0, 40), extent("km", 0, 9)]) == [
                [0, 10, 20, 30, 40], [0, 10, 20, 30, 40],
            ])
    }

    @Test func `Another unit has another scale`() {
        #expect(
            SharedScale.ticks([extent("km", 0, 40), extent("m", 0, 4)]) == [[0, 10, 20, 30, 40], [0, 1, 2, 3, 4]])
    }

    @Test func `A row eight times smaller has a scale of its own`() {
        #expect(
            SharedScale.ticks([extent("km", 0, 4), extent("km", 0, 40)]) == [[0, 1, 2, 3, 4], [0, 10, 20, 30, 40]])
    }

    @Test func `Percentages of fifty or more stand on a hundred`() {
        #expect(
            SharedScale.ticks([extent("%", 0, 68), extent("%", 0, 12)]) == [
                [0, 25, 50, 75, 100], [0, 25, 50, 75, 100],
            ])
        #expect(SharedScale.ticks([extent("%", 0, 4)]) == [[0, 1, 2, 3, 4]])
        #expect(SharedScale.ticks([extent("%", 0, 113)])[0].last == 150)
        #expect(SharedScale.ticks([extent("%", -3, 60)])[0].first == -20)
    }

    @Test(arguments: [(0.0, 0.0), (3, 3), (-9, -2), (5, 12)]) func `Zero is on every scale`(low: Double, high: Double) {
        #expect(SharedScale.ticks([extent("km", low, high)])[0].contains { abs($0) < 1e-12 })
    }

    @Test func `Without rows there are no scales`() { #expect(SharedScale.ticks([]).isEmpty) }
}
