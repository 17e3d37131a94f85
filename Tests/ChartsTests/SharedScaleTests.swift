import Charts
import Testing

@Suite struct SharedScaleTests {
    private func extent(_ unit: String, _ low: Double, _ high: Double) -> SharedScale.Extent {
        .init(unit: unit, values: low...high)
    }

    @Test func rowsOfOneUnitAndSimilarSizeShareAScale() {
        #expect(
            SharedScale.ticks([extent("km", 0, 40), extent("km", 0, 9)]) == [
                [0, 10, 20, 30, 40], [0, 10, 20, 30, 40],
            ])
    }

    @Test func anotherUnitHasAnotherScale() {
        #expect(
            SharedScale.ticks([extent("km", 0, 40), extent("m", 0, 4)]) == [[0, 10, 20, 30, 40], [0, 1, 2, 3, 4]])
    }

    @Test func aRowEightTimesSmallerHasAScaleOfItsOwn() {
        #expect(
            SharedScale.ticks([extent("km", 0, 4), extent("km", 0, 40)]) == [[0, 1, 2, 3, 4], [0, 10, 20, 30, 40]])
    }

    @Test func percentagesOfFiftyOrMoreStandOnAHundred() {
        #expect(
            SharedScale.ticks([extent("%", 0, 68), extent("%", 0, 12)]) == [
                [0, 25, 50, 75, 100], [0, 25, 50, 75, 100],
            ])
        #expect(SharedScale.ticks([extent("%", 0, 4)]) == [[0, 1, 2, 3, 4]])
        #expect(SharedScale.ticks([extent("%", 0, 113)])[0].last == 150)
        #expect(SharedScale.ticks([extent("%", -3, 60)])[0].first == -20)
    }

    @Test(arguments: [(0.0, 0.0), (3, 3), (-9, -2), (5, 12)]) func zeroIsOnEveryScale(low: Double, high: Double) {
        #expect(SharedScale.ticks([extent("km", low, high)])[0].contains { abs($0) < 1e-12 })
    }

    @Test func noRowsHaveNoScales() { #expect(SharedScale.ticks([]).isEmpty) }
}
