import Drawings
import Testing

private let stroke = Stroke(.black, width: 2)
private let line = TextLine(
    text: "a", font: Font(family: "F", size: 10), color: .black, width: 30, ascent: 9, descent: 3)
private let square = Ink.area(
    .rectangle(Rectangle(x: 1, y: 2, width: 3, height: 4), radius: 1), fill: .black, stroke: nil)

@Suite struct InkBoundsTests {
    @Test(arguments: inks)
    func `Ink covers the rectangle around all it holds, offsets applied`(ink: Ink, bounds: Rectangle?) {
        #expect(ink.bounds == bounds)
    }

    @Test func `The lines inside are listed in painting order`() {
        let other = TextLine(text: "b", font: line.font, color: .white, width: 1, ascent: 1, descent: 1)
        let ink = Ink.group(
            .plain, at: .zero, [.text(line, at: .zero), square, .link(.anchor("a"), [.text(other, at: .zero)])])
        #expect(ink.textLines.map(\.text) == ["a", "b"])
    }
}

private let inks: [(Ink, Rectangle?)] = [
    (.rule(from: Point(10, 20), to: Point(5, 20), stroke), Rectangle(x: 4, y: 19, width: 7, height: 2)),
    (square, Rectangle(x: 1, y: 2, width: 3, height: 4)),
    (
        .area(.circle(center: Point(5, 5), radius: 2), fill: nil, stroke: stroke),
        Rectangle(x: 3, y: 3, width: 4, height: 4)
    ),
    (
        .area(.polygon([Point(1, 1), Point(4, 2), Point(2, 7)]), fill: nil, stroke: nil),
        Rectangle(x: 1, y: 1, width: 3, height: 6)
    ),
    (.text(line, at: Point(10, 20)), Rectangle(x: 10, y: 11, width: 30, height: 12)),
    (.link(.anchor("a"), [square]), Rectangle(x: 1, y: 2, width: 3, height: 4)),
    (.link(.anchor("a"), []), nil),
    (.anchor("a", at: Point(1, 1)), nil),
    (.group(.plain, at: Point(1, 1), []), nil),
    (
        .group(.plain, at: Point(10, 10), [square, .group(.artifact, at: Point(5, 5), [square])]),
        Rectangle(x: 11, y: 12, width: 8, height: 9)
    ),
]
