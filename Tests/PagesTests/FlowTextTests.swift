import Drawings
import Layouts
import Pages
import TestSupport
import Testing

/// Running text over pages, the grid, and sheets turned to their long side.
@Suite struct FlowTextTests {
    /// A paragraph of lines 10 points high; `#n.m` is its line m.
    private func paragraph(_ number: Int, lines: Int, gap: Double = 0, keeps: Bool = false, isTurned: Bool = false)
        -> Strip
    {
        let font = Font(family: "Sans", size: 10)
        let ink = (0..<lines).map { line in
            Ink.text(
                CountingMeasurer().line("#\(number).\(line)", font: font, color: .black),
                at: Point(0, Double(line) * 10 + 8))
        }
        let breaks = lines < 4 ? [] : (2...(lines - 2)).map { Double($0) * 10 }
        var strip = Strip(
            ink: [.group(.section(1), at: .zero, [.group(.paragraph, at: .zero, ink)])], height: Double(lines) * 10,
            gap: gap, keepsWithNext: keeps, breaks: breaks)
        strip.isTurned = isTurned
        return strip
    }

    private func lines(_ flow: Flow) -> [[String]] {
        flow.pages.map { $0.flatMap { $0.ink.flatMap(\.textLines).map(\.text) } }
    }

    @Test func `A paragraph goes on with two lines on each side`() throws {
        let flow = try Flow([paragraph(0, lines: 8), paragraph(1, lines: 5)], columnHeight: 105)
        #expect(lines(flow)[0] == (0..<8).map { "#0.\($0)" } + ["#1.0", "#1.1"])
        #expect(lines(flow)[1] == ["#1.2", "#1.3", "#1.4"])
    }

    @Test func `No line stands alone on either side`() throws {
        // One line would fit, or all but one: neither is done.
        #expect(try lines(Flow([paragraph(0, lines: 9), paragraph(1, lines: 5)], columnHeight: 105))[0].count == 9)
        #expect(try lines(Flow([paragraph(0, lines: 6), paragraph(1, lines: 5)], columnHeight: 105))[0].count == 9)
        #expect(try lines(Flow([paragraph(0, lines: 8), paragraph(1, lines: 3)], columnHeight: 105))[0].count == 8)
    }

    @Test func `A text higher than a page never stops the edition`() throws {
        let flow = try Flow([paragraph(0, lines: 95)], columnHeight: 105)
        #expect(lines(flow).flatMap { $0 } == (0..<95).map { "#0.\($0)" })
        #expect(lines(flow).map(\.count) == [10, 10, 10, 10, 10, 10, 10, 10, 10, 5])
    }

    @Test func `A heading stays with the first lines of what follows`() throws {
        let heading = paragraph(1, lines: 1, gap: 5, keeps: true)
        let flow = try Flow([paragraph(0, lines: 8), heading, paragraph(2, lines: 9)], columnHeight: 105)
        #expect(lines(flow).map(\.first) == ["#0.0", "#1.0"])
        let roomy = try Flow([paragraph(0, lines: 6), heading, paragraph(2, lines: 9)], columnHeight: 105)
        #expect(lines(roomy)[0].last == "#2.2")
    }

    @Test func `Turned strips have pages of their own`() throws {
        let strips = [
            paragraph(0, lines: 2), paragraph(1, lines: 2, keeps: true), paragraph(2, lines: 8, isTurned: true),
            paragraph(3, lines: 2, isTurned: true), paragraph(4, lines: 2),
        ]
        let flow = try Flow(strips, columnHeight: 100, turnedHeight: 60)
        #expect(flow.pages.map { $0.map(\.isTurned) } == [[false, false], [true], [true, true], [false]])
        #expect(lines(flow).map(\.first) == ["#0.0", "#2.0", "#2.6", "#4.0"])
    }

    @Test func `A page break goes to what follows, and is nothing at the end`() throws {
        let strips = [paragraph(0, lines: 1), .pageBreak, .pageBreak, paragraph(1, lines: 1), .pageBreak]
        #expect(try lines(Flow(strips, columnHeight: 100)) == [["#0.0"], ["#1.0"]])
    }

    @Test func `After a gap a strip begins on the grid, and without one it joins`() throws {
        let heights = [10.0, 7, 7, 7]
        let strips = zip(heights, [0.0, 0.5, 0, 3]).map { height, gap in
            Strip(ink: [SmallPages.text("a")], height: height, gap: gap)
        }
        #expect(try Flow(strips, columnHeight: 100, grid: 6).pages[0].map(\.top) == [0, 12, 19, 30])
    }

    @Test func `No line is lost, doubled, reordered or beyond its page`() throws {
        var random = SeededGenerator(seed: 2_018)
        for round in 0..<300 {
            let counts = (0..<Int.random(in: 1...30, using: &random)).map { _ in Int.random(in: 1...40, using: &random)
            }
            let strips = counts.enumerated().map { index, count in
                let isLong = count > 10 && Bool.random(using: &random)
                return paragraph(
                    index, lines: isLong ? count : min(count, 6), gap: Double.random(in: 0...20, using: &random),
                    keeps: Int.random(in: 0...4, using: &random) == 0,
                    isTurned: Int.random(in: 0...5, using: &random) == 0)
            }
            let flow = try Flow(strips, columnHeight: 100, turnedHeight: 70, grid: 6)
            #expect(
                lines(flow).flatMap { $0 } == strips.flatMap { $0.ink.flatMap(\.textLines).map(\.text) },
                "round \(round)")
            for page in flow.pages {
                #expect(Set(page.map(\.isTurned)).count == 1)
                let column = page[0].isTurned ? 70.0 : 100
                let bottoms = page.compactMap { strip in Ink.bounds(of: strip.ink).map { strip.top + $0.maxY } }
                #expect(bottoms.allSatisfy { $0 <= column + 0.01 })
                // Parts of a paragraph have two lines at least.
                for strip in page {
                    let count = strip.ink.flatMap(\.textLines).count
                    let name = strip.ink.flatMap(\.textLines).first?.text.split(separator: ".").first ?? ""
                    let whole = strips.flatMap { $0.ink.flatMap(\.textLines) }.count { $0.text.hasPrefix(name + ".") }
                    #expect(count == whole || count >= 2)
                }
            }
        }
    }
}
