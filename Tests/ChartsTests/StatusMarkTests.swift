import Drawings
import TestSupport
import Testing

@testable import Charts

@Suite struct StatusMarkTests {
    @Test(arguments: [
        ("exceeded", StatusMark.Tone.beyond), ("reached_early", .beyond), ("met", .reached), ("on_track", .reached),
        ("not_met", .short), ("moving_away", .short), ("slow", .short), ("not_assessable", .open),
        ("accelerate", .open), ("none", .open), ("", .open), ("đạt", .open),
    ]) func `Every code has its tone`(code: String, tone: StatusMark.Tone) {
        #expect(StatusMark.tone(of: code) == tone)
    }

    @Test func `Every tone has a shape of its own, inside its size`() {
        let shapes = StatusMark.Tone.allCases.map {
            StatusMark.shape($0, at: Point(5, 5), size: 10, color: .black)
        }
        #expect(Set(shapes).count == StatusMark.Tone.allCases.count)
        for shape in shapes { #expect(InkCheck.faults(of: Drawing(size: Size(10, 10), ink: [shape])).isEmpty) }
    }

    @Test func `Shape and word stand side by side`() {
        let drawn = StatusMark(.reached, word: "đạt")
            .ink(at: 20, middle: 10, font: Font(family: "Sans", size: 10), style: .plain, measurer: CountingMeasurer())
        #expect(drawn.size == Size(8.5 + 3 + 15, 10))
        #expect(
            drawn.ink.flatMap { $0.dump() } == [
                "area circle (24.3, 10) 3.8 fill #000099", "text (31.5, 13) 10 #000000 “đạt”",
            ])
    }
}
