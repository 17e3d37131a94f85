import CairoPainting
import Drawings
import Quantities
import TestSupport
import Testing

@testable import Charts

/// Whatever the rows hold, a chart stays on its drawing and can be read.
@Suite struct ChartPropertyTests {
    /// The kinds whose rows are each about a thing of their own.
    private static let names = ChartCatalogue.all.filter { $0.subject == nil }.map { $0.name }
    private static let counts = [1, 2, 7, 50, 200]

    private func kind(_ name: String) throws -> any ChartKind.Type {
        try #require(ChartCatalogue.all.first { $0.name == name })
    }

    /// The figures of a chart with its legend first.
    private func figures(
        _ kind: any ChartKind.Type, _ data: ChartData, width: Double, _ measurer: any Measuring,
        _ style: ChartStyle = .plain
    ) -> [Drawing] {
        let legend = kind.legend(data).map { $0.draw(width: width, style: style, measurer: measurer) }
        return [legend].compactMap { $0 }
            + kind.figures(data.rows).map {
                kind.init(data.with($0)).draw(width: width, style: style, measurer: measurer)
            }
    }

    @Test(arguments: names) func `Hostile rows stay on their drawing`(name: String) throws {
        let kind = try kind(name)
        var cases = ChartCases(seed: 2_030)
        for count in Self.counts {
            for width in [240.0, 467] {
                for drawing in figures(kind, cases.hostileRows(kind, count), width: width, CountingMeasurer()) {
                    #expect(drawing.size.width == width)
                    let faults = InkCheck.faults(of: drawing)
                    #expect(faults.isEmpty, "\(count) rows, \(width) points: \(faults.first ?? "")")
                }
            }
        }
    }

    @Test(arguments: names) func `Every text can be read`(name: String) throws {
        let kind = try kind(name)
        let measurer = try PangoMeasurer(language: "vi")
        var cases = ChartCases(seed: 7)
        let sizes = Self.counts.map { ($0, ChartCases.Numbers.ordinary) } + ChartCases.Numbers.allCases.map { (9, $0) }
        for (index, (count, numbers)) in sizes.enumerated() {
            let data = cases.rows(kind, count, numbers, index.isMultiple(of: 2) ? .en : .vi)
            for width in count > 20 ? [467.0] : [340, 467, 540] {
                for drawing in figures(kind, data, width: width, measurer, .liberation) {
                    let faults = InkCheck.faults(of: drawing) + OverlapCheck.faults(of: drawing)
                    #expect(faults.isEmpty, "\(count) \(numbers) \(width): \(faults.count) \(faults.first ?? "")")
                }
            }
        }
        #expect(measurer.takeFaults().isEmpty)
    }

    @Test(arguments: names) func `Every row has its label once`(name: String) throws {
        let kind = try kind(name)
        var cases = ChartCases(seed: 11)
        for count in Self.counts {
            let data = cases.rows(kind, count, .ordinary, .vi)
            let texts = figures(kind, data, width: 467, CountingMeasurer())
                .flatMap { $0.ink.flatMap(\.textLines) }.map(\.text)
            for index in 0..<count {
                #expect(texts.count { $0.hasPrefix("#\(index)\u{A0}") } == 1, "row \(index) of \(count)")
            }
        }
    }

    @Test(arguments: names) func `Figures hold every row in order`(name: String) throws {
        let kind = try kind(name)
        var cases = ChartCases(seed: 5)
        for count in Self.counts {
            let rows = cases.rows(kind, count, .ordinary, .vi).rows
            let figures = kind.figures(rows)
            #expect(figures.allSatisfy { !$0.isEmpty })
            #expect(Set(figures.joined()) == Set(rows) && figures.joined().count == count)
        }
    }

    @Test(arguments: names) func `Every row has a sentence with its label`(name: String) throws {
        let kind = try kind(name)
        var cases = ChartCases(seed: 3)
        let data = cases.rows(kind, 7, .negative, .en)
        for row in data.rows {
            let sentence = kind.sentence(row, data)
            #expect(sentence.contains(row.text("label")) && !sentence.hasSuffix(".") && !sentence.contains("{"))
        }
    }
}

extension ChartStyle {
    /// The plain style in a font that is installed, in the sizes of reports.
    static let liberation: ChartStyle = {
        let font = { (size: Double) in Font(family: "Liberation Sans", size: size) }
        let plain = ChartStyle.plain
        return ChartStyle(
            label: font(9), value: font(9), small: font(8), ink: plain.ink, muted: plain.muted, rule: plain.rule,
            accent: plain.accent, target: plain.target, track: plain.track, statuses: plain.statuses)
    }()
}
