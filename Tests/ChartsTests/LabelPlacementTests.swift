import Charts
import Drawings
import TestSupport
import Testing

@Suite struct LabelPlacementTests {
    private func tops(_ centers: [Double], height: Double = 10, room: ClosedRange<Double> = 0...100) -> [Double] {
        LabelPlacement.tops(centers.map { .init(center: $0, height: height) }, in: room)
    }

    @Test(
        "Labels move apart as little as they can, in their order",
        arguments: [
            ([50], [45]), ([20, 80], [15, 75]), ([50, 50], [40, 50]), ([50, 50, 50], [35, 45, 55]),
            ([0, 2], [0, 10]), ([100, 99], [90, 80]), ([52, 48], [50, 40]), ([10, 12, 80], [1, 11, 75]), ([], []),
        ] as [([Double], [Double])])
    func asLittleAsTheyCan(_ centers: [Double], _ expected: [Double]) { #expect(tops(centers) == expected) }

    @Test func tooManyLabelsBeginAtTheTop() { #expect(tops([5, 5, 5], room: 0...20) == [0, 10, 20]) }

    @Test func labelsNeverOverlapAndStayInTheirRoomWhereTheyCan() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let wishes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                LabelPlacement.Wish(
                    center: Double.random(in: -50...250, using: &random),
                    height: Double.random(in: 1...30, using: &random))
            }
            let total = wishes.reduce(0) { $0 + $1.height + 2 } - 2
            let tops = LabelPlacement.tops(wishes, in: 0...200, gap: 2)
            let boxes = zip(tops, wishes).map { ($0, $0 + $1.height) }.sorted { $0.0 < $1.0 }
            for (upper, lower) in zip(boxes, boxes.dropFirst()) { #expect(lower.0 - upper.1 > 2 - 1e-6) }
            if total <= 200 { #expect(boxes.allSatisfy { $0.0 > -1e-6 && $0.1 < 200 + 1e-6 }) }
        }
    }

    @Test func aPlaceIsTakenOnceAndOnClearGroundWhereItHasToBe() {
        let bounds = Rectangle(x: 0, y: 0, width: 100, height: 100)
        var room = LabelRoom(in: bounds, lines: [(Point(0, 20), Point(100, 20))])
        let size = Size(10, 10)
        #expect(room.place(size, at: [Point(10, 15), Point(10, 40)], needsClearGround: false) == Point(10, 40))
        #expect(room.place(size, at: [Point(12, 45), Point(95, 0), Point(-1, 0)], needsClearGround: false) == nil)
        #expect(room.place(size, at: [Point(40, 15)], needsClearGround: true) == nil)
        #expect(room.place(size, at: [Point(40, 15)], needsClearGround: false) == Point(40, 15))
    }

    @Test(arguments: [
        (Point(0, 0), Point(20, 20), true), (Point(0, 0), Point(4, 4), false), (Point(0, 7), Point(20, 7), true),
        (Point(0, 0), Point(20, 0), false), (Point(7, 0), Point(7, 20), true), (Point(6, 6), Point(7, 7), true),
        (Point(0, 12), Point(12, 0), true), (Point(0, 9), Point(9, 0), false),
    ]) func aLineCrossesARectangleOrNot(start: Point, end: Point, crosses: Bool) {
        #expect(Rectangle(x: 5, y: 5, width: 5, height: 5).isCrossed(from: start, to: end) == crosses)
    }
}
