import Drawings
import Testing

@testable import Charts

@Suite struct BarFillTests {
    private let box = Rectangle(x: 10, y: 20, width: 30, height: 12)

    @Test func `Every status has a fill of its own`() {
        #expect(Set(StatusMark.Tone.allCases.map { BarFill.status($0) }).count == StatusMark.Tone.allCases.count)
    }

    @Test func `Four series differ, and the fifth begins again`() {
        #expect(Set((0..<4).map { BarFill.series($0) }).count == 4)
        #expect(BarFill.series(4) == BarFill.series(0))
    }

    @Test(arguments: BarFill.allCases, [0.01, 0.5, 3, 30, 300]) func `Fills stay in their box`(
        fill: BarFill, width: Double
    ) {
        let ink = fill.ink(Rectangle(x: 0, y: 0, width: width, height: 12), color: .black)
        #expect(InkCheck.faults(of: Drawing(size: Size(width, 12), ink: ink)).isEmpty)
    }

    @Test(arguments: BarFill.allCases) func `Different fills are different ink`(fill: BarFill) {
        for other in BarFill.allCases where other != fill {
            #expect(fill.ink(box, color: .black) != other.ink(box, color: .black))
        }
    }

    @Test(arguments: [0.01, 0.5, 3, 30, 300], [true, false]) func `Hatching stays in its box`(
        width: Double, isHatched: Bool
    ) {
        let ink = Hatching.bar(
            Rectangle(x: 0, y: 0, width: width, height: 9), color: .black, isHatched: isHatched)
        #expect(InkCheck.faults(of: Drawing(size: Size(width, 9), ink: ink)).isEmpty)
        #expect(ink.count == 1 || isHatched)
    }
}
