import Assessments
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Where in the documents the figures of a sentence stand.
@Suite struct CitationTests {
    private static let indicators: [Indicator] = [
        .small("x"), .small("y"), .small("done", .ratio, unit: "chỉ tiêu"),
        .small("all", .flag, names: Words(vi: "Tất cả đều đạt", en: "All achieved"), assertsAllOf: "done"),
        .small("deed", .flag), .small("border", .flag), .small("sum", .sum),
        .small("wide", .share, unit: "%", differsFrom: [Difference(id: "y", reason: FindingTests.reason)]),
    ]

    /// The places each topic's sentences cite, in their order: `s5` is the paragraph 5 of the document s.
    private func places(_ rows: [String], on day: String = "2026-03-01") throws -> [String: [String]] {
        let small = try SmallRegister(CitationTests.indicators, rows)
        return Dictionary(grouping: try small.judged(on: day).findings, by: \.topic.rawValue).mapValues { findings in
            findings.map { finding in
                finding.citations.map { $0.source + $0.locator.dropFirst() }.joined(separator: " ")
            }
        }
    }

    private static let cases: [(rows: [String], expected: [String: [String]])] = [
        // A verdict rests on target and result; counts of the report's own stand nowhere.
        (["x,t,2020-2025,2025,35,A,s,p2", "x,a,2020-2025,2025,37,A,s,p5"], ["outcome": [""], "kept": ["s2 s5"]]),
        (["x,t,2020-2025,2025,35,A,s,p2", "x,a,2020-2025,2025,30,A,r,p5"], ["outcome": [""], "not_met": ["s2 r5"]]),
        // One paragraph that says both is named once.
        (["x,t,2020-2025,2025,35,A,s,p2", "x,a,2020-2025,2025,37,A,s,p2"], ["outcome": [""], "kept": ["s2"]]),
        (["y,t,2020-2025,2025,exceeded,A,s,p3"], ["outcome": [""], "kept": ["s3"], "gap": [""]]),
        (["y,a,2020-2025,2025,7,A,s,p4"], ["result": ["s4"]]),
        (
            ["deed,a,2020-2025,2025,yes,A,s,p4", "border,a,2020-2025,2025,yes,A,r,p1"],
            ["result": ["s4 r1"]]
        ),
        (
            ["done,a,2020-2025,2020-2025,5/8,A,s,p5", "all,a,2020-2025,2020-2025,yes,A,s,p6"],
            ["conflict": ["s5 s6"]]
        ),
        // Of a count by the source its place is told.
        (
            ["x,t,2020-2025,2025,35,A,s,p2", "x,a,2020-2025,2025,37,A,s,p5", "done,a,2020-2025,2020-2025,5/8,A,s,p9"],
            ["outcome": ["s9"], "kept": ["s2 s5"], "result": ["s9"]]
        ),
        // A computed result stands where its years do.
        (
            [
                "sum,t,2020-2025,2021-2022,9,A,s,p1", "sum,a,2020-2025,2021,5,A,s,p2",
                "sum,a,2020-2025,2022,5,A,r,p3",
            ], ["outcome": [""], "kept": ["s1 s2 r3"]]
        ),
    ]

    @Test(arguments: cases)
    func `Every sentence cites the places of its figures, each once`(
        rows: [String], expected: [String: [String]]
    ) throws { #expect(try places(rows) == expected) }

    @Test func `A running target cites what it starts from, and a caution what it is set beside`() throws {
        let places = try places([
            "x,t,2025-2030,2030,75,A,s,p7", "x,a,2020-2025,2025,37,E,s,p5",
            "wide,t,2025-2030,2030,>60,A,s,p8", "y,a,2020-2025,2025,68,E,r,p5",
        ])
        #expect(places["stake"] == ["s7 s5", "s8"])
        #expect(places["caution"] == ["s8 r5"])
    }

    @Test func `What only counts or is missing cites nothing; tasks cite theirs`() throws {
        var small = try SmallRegister(CitationTests.indicators, ["x,t,2025-2030,2030,75,A,s,p7"])
        small.actions = [.small("a1"), .small("a2")]
        let findings = try small.judged(on: "2026-03-01").findings
        let cited = Dictionary(grouping: findings, by: \.topic).mapValues { $0.map(\.citations.count) }
        #expect(cited == [.outcome: [0], .stake: [1], .actions: [1], .gap: [0]])
    }
}
