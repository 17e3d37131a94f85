import Drawings
import Testing

@testable import Charts

@Suite struct LabelRoomTests {
    @Test func `A place is taken once, and on clear ground where it has to be`() {
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
    ]) func `A line is found to cross a rectangle just when it does`(start: Point, end: Point, crosses: Bool) {
        #expect(Rectangle(x: 5, y: 5, width: 5, height: 5).isCrossed(from: start, to: end) == crosses)
    }
}
