import Drawings
import Layouts
import Pages
import TestSupport
import Testing

@Suite struct FlowTests {
    private func strip(
        _ name: String, _ height: Double, gap: Double = 0, keeps: Bool = false, head: Double? = nil,
        startsPage: Bool = false, prefers: Bool = false
    ) -> Strip {
        var strip = Strip(
            ink: [SmallPages.text(name)], height: height, gap: gap, keepsWithNext: keeps,
            head: head.map { Drawing(size: Size(100, $0), ink: [SmallPages.text("head")]) }, startsPage: startsPage)
        strip.prefersNext = prefers
        return strip
    }

    /// The pages in words: each strip with its top.
    private func flow(_ strips: Strip...) throws -> [String] { try flow(strips) }

    private func flow(_ strips: [Strip]) throws -> [String] {
        try Flow(strips, columnHeight: 100).pages.map { page in
            page.map { "\($0.text)@\(Int($0.top))" }.joined(separator: " ")
        }
    }

    @Test func `Strips fill pages from top to bottom`() throws {
        #expect(try flow(strip("a", 40), strip("b", 50, gap: 10), strip("c", 1)) == ["a@0 b@50", "c@0"])
    }

    @Test func `A gap is dropped at the top of a page`() throws {
        #expect(try flow(strip("a", 100, gap: 30), strip("b", 100, gap: 30)) == ["a@0", "b@0"])
    }

    @Test func `A rule above a strip is dropped with its gap, and stays with the upper part of a parted one`() throws {
        var ruled = strip("b", 60, gap: 10)
        ruled.rule = [SmallPages.text("rule ")]
        let texts = { (strips: [Strip]) in
            try Flow(strips, columnHeight: 100).pages.map { $0.map { $0.ink.count } }
        }
        #expect(try texts([strip("a", 20), ruled]) == [[1, 2]])
        #expect(try texts([strip("a", 50), ruled]) == [[1], [1]])
        var long = Strip(ink: [SmallPages.text("b")], height: 60, gap: 10, breaks: [30])
        long.rule = ruled.rule
        #expect(long.parted(at: 30).above.rule == ruled.rule)
        #expect(long.parted(at: 30).below.rule.isEmpty)
    }

    @Test func `Strips that keep together move together`() throws {
        #expect(try flow(strip("a", 60), strip("b", 20, keeps: true), strip("c", 30)) == ["a@0", "b@0 c@20"])
    }

    @Test func `A chain as high as a page is kept, whatever its first gap`() throws {
        #expect(
            try flow(strip("a", 10), strip("b", 50, gap: 20, keeps: true), strip("c", 50)) == ["a@0", "b@0 c@50"])
    }

    @Test func `A chain too long for a page is broken where it must be`() throws {
        #expect(
            try flow(strip("a", 30), strip("b", 60, keeps: true), strip("c", 60, keeps: true), strip("d", 40))
                == ["a@0 b@30", "c@0 d@60"])
    }

    @Test func `Strips that prefer one page get it where the page before is filled by three fifths`() throws {
        let rows = [strip("b", 20, prefers: true), strip("c", 20, prefers: true), strip("d", 20)]
        #expect(try flow([strip("a", 60)] + rows) == ["a@0", "b@0 c@20 d@40"])
        #expect(try flow([strip("a", 59)] + rows) == ["a@0 b@59 c@79", "d@0"])
        #expect(try flow([strip("a", 40)] + rows) == ["a@0 b@40 c@60 d@80"])
    }

    @Test func `Strips that prefer one page but do not fit it fill theirs`() throws {
        let rows = (0..<6).map { strip("\($0)", 20, prefers: $0 < 5) }
        #expect(try flow([strip("a", 60)] + rows) == ["a@0 0@60 1@80", "2@0 3@20 4@40 5@60"])
    }

    @Test func `A wish for one page ends before a strip that starts a page`() throws {
        #expect(
            try flow([strip("a", 60), strip("b", 30, prefers: true), strip("c", 60, startsPage: true)])
                == ["a@0 b@60", "c@0"])
    }

    @Test func `A page that begins inside a table repeats its head`() throws {
        #expect(
            try flow(
                strip("h", 20, keeps: true), strip("a", 50, head: 15), strip("b", 50, head: 15),
                strip("c", 50, head: 15))
                == ["h@0 a@20", "head@0 b@15", "head@0 c@15"])
    }

    @Test func `The first page repeats no head`() throws { #expect(try flow(strip("a", 50, head: 15)) == ["a@0"]) }

    @Test func `A head gives way to a strip that leaves it no room`() throws {
        #expect(try flow(strip("a", 50, head: 15), strip("b", 90, head: 15)) == ["a@0", "b@0"])
    }

    @Test func `A head gives way to a chain that fits without it`() throws {
        #expect(
            try flow(strip("a", 50, head: 15), strip("b", 60, keeps: true, head: 15), strip("c", 30, head: 15))
                == ["a@0", "b@0 c@60"])
    }

    @Test func `A strip that is to start a page starts one`() throws {
        #expect(try flow(strip("a", 10), strip("b", 10, startsPage: true)) == ["a@0", "b@0"])
    }

    @Test func `A strip that is to start a page starts one even after one that keeps with it`() throws {
        #expect(try flow(strip("a", 10, keeps: true), strip("b", 10, startsPage: true)) == ["a@0", "b@0"])
    }

    @Test func `The first strip starts no empty page`() throws {
        #expect(try flow(strip("a", 10, startsPage: true)) == ["a@0"])
    }

    @Test func `Without strips there are no pages`() throws { #expect(try flow() == []) }

    @Test func `A strip higher than a page is thrown with both sizes`() {
        #expect(throws: Flow.Overflow.self) { try flow(strip("a", 10), strip("b", 101)) }
        do throws(Flow.Overflow) {
            _ = try Flow([strip("a", 10), strip("b", 101)], columnHeight: 100)
            Issue.record("the strip does not fit")
        } catch {
            #expect(error.height == 101)
            #expect(error.column == 100)
        }
    }

    @Test func `No strip is lost, doubled, reordered or beyond its page`() throws {
        var random = SeededGenerator(seed: 1_979)
        for round in 0..<400 {
            let strips = (0..<Int.random(in: 0...60, using: &random)).map { index in
                strip(
                    "#\(index)", Double.random(in: 0...100, using: &random),
                    gap: Double.random(in: 0...20, using: &random), keeps: Int.random(in: 0...3, using: &random) == 0,
                    head: Bool.random(using: &random) ? Double.random(in: 1...60, using: &random) : nil,
                    startsPage: Int.random(in: 0...12, using: &random) == 0, prefers: Bool.random(using: &random))
            }
            let pages = try Flow(strips, columnHeight: 100).pages
            let placed = pages.map { $0.filter { $0.text != "head" } }
            #expect(placed.flatMap { $0.map(\.text) } == strips.indices.map { "#\($0)" }, "round \(round)")
            #expect(!pages.contains { $0.isEmpty })
            for page in pages {
                let bottoms = page.map { strip in
                    strip.top + (strips.indices.first { "#\($0)" == strip.text }.map { strips[$0].height } ?? 0)
                }
                #expect(bottoms.allSatisfy { $0 <= 100.01 })
                #expect(page.map(\.top) == page.map(\.top).sorted())
                #expect(page.dropFirst().allSatisfy { $0.text != "head" })
            }
            try checkBreaks(strips, placed, pages)
        }
    }

    /// New pages begin with what asks for one, chains that fit are whole, and heads stand where a table goes on.
    private func checkBreaks(_ strips: [Strip], _ placed: [[PlacedStrip]], _ pages: [[PlacedStrip]]) throws {
        let firsts = Set(placed.compactMap { $0.first?.text })
        for (index, strip) in strips.enumerated() where strip.startsPage { #expect(firsts.contains("#\(index)")) }
        for (index, strip) in strips.enumerated().dropLast() where strip.keepsWithNext {
            guard firsts.contains("#\(index + 1)"), !strips[index + 1].startsPage else { continue }
            var (first, last) = (index, index + 1)
            while first > 0, strips[first - 1].keepsWithNext, !strips[first].startsPage { first -= 1 }
            while last < strips.count - 1, strips[last].keepsWithNext, !strips[last + 1].startsPage { last += 1 }
            let height = strips[first...last].reduce(-strips[first].gap) { $0 + $1.gap + $1.height }
            #expect(height > 100, "the chain \(first)...\(last) fits and is broken")
        }
        for (number, page) in pages.enumerated() {
            let first = try #require(strips.indices.first { "#\($0)" == placed[number].first?.text })
            let hasHead = page.first?.text == "head"
            if number == 0 || strips[first].head == nil { #expect(!hasHead) }
            if number > 0, let head = strips[first].head, !strips[first].keepsWithNext {
                #expect(hasHead == (head.size.height + strips[first].height <= 100))
            }
        }
    }
}
