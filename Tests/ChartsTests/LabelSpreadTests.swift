import TestSupport
import Testing

@testable import Charts

@Suite struct LabelSpreadTests {
    private func wishes(_ middles: Double..., height: Double = 10) -> [LabelSpread.Wish] {
        middles.map { .init(middle: $0, height: height) }
    }

    @Test func `Labels with room stay beside their marks`() {
        #expect(LabelSpread.tops(wishes(10, 30, 60), from: 0, to: 100) == [5, 25, 55])
    }

    @Test func `Two labels at one mark move apart by the same`() {
        #expect(LabelSpread.tops(wishes(50, 50), from: 0, to: 100) == [40, 50])
    }

    @Test func `Labels are given back in the order they came`() {
        #expect(LabelSpread.tops(wishes(90, 10), from: 0, to: 100) == [85, 5])
    }

    @Test func `Labels at the edges stay inside`() {
        #expect(LabelSpread.tops(wishes(0, 1, 99, 100), from: 0, to: 100) == [0, 10, 80, 90])
    }

    @Test func `Labels without enough room follow each other from the start`() {
        #expect(LabelSpread.tops(wishes(50, 50, 50), from: 0, to: 20) == [0, 10, 20])
    }

    @Test func `Without labels no place is needed`() { #expect(LabelSpread.tops([], from: 0, to: 9) == []) }

    @Test func `Labels never overlap, and keep their order`() {
        var random = SeededGenerator(seed: 12)
        for _ in 0..<500 {
            let wishes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                LabelSpread.Wish(
                    middle: Double.random(in: -50...450, using: &random),
                    height: Double.random(in: 1...20, using: &random))
            }
            let room = max(400, wishes.map(\.height).reduce(0, +))
            let tops = LabelSpread.tops(wishes, from: 0, to: room)
            let placed = zip(wishes, tops).sorted { $0.1 < $1.1 }
            for (one, next) in zip(placed, placed.dropFirst()) {
                #expect(one.1 + one.0.height <= next.1 + 1e-6)
                #expect(one.0.middle <= next.0.middle)
            }
            #expect(tops.allSatisfy { $0 >= -1e-9 })
            #expect(zip(wishes, tops).allSatisfy { $1 + $0.height <= room + 1e-6 })
        }
    }
}
