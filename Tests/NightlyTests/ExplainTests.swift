import Foundation
import Nightly
import Publishing
import Quantities
import Tables
import TestSupport
import Testing

/// The worked examples of the method, as the command explains them.
@Suite struct ExplainTests {
    private func explained(
        _ indicator: String, _ term: String? = nil, committee: String = "sample", _ language: Language = .en
    ) throws -> [ExplainedFigure] {
        let seeds = Project.root + "/Tests/NightlyTests/Vectors"
        let request = RunRequest(
            seeds: seeds, layouts: Project.layouts, reports: "-", asOf: try #require(Day("2028-03-31")))
        return try Run(request).explain(
            ExplainRequest(
                committee: committee, indicator: indicator, term: term.flatMap { Term($0) }, language: language))
    }

    private func text(_ indicator: String, _ term: String? = nil, _ language: Language = .en) throws -> String {
        try explained(indicator, term, language).map { $0.text.joined(separator: "\n") }.joined(separator: "\n")
            .replacingOccurrences(of: noBreakSpace, with: " ")
    }

    @Test func `Exports behind on the line and on track by growth`() throws {
        #expect(
            try text("exports", "2025-2030") == """
                T4 · Exports · 2030 · pace-linear/1
                  Target              75–80 billion USD (2030)  [vectors.txt p2]
                  Baseline            37 billion USD (2025)  [vectors.txt p1]
                  Result              48.5 billion USD (2027)  [vectors.txt p3]
                  Pace P              ((48.5 − 37) ÷ (75 − 37)) ÷ (2 ÷ 5) = 0.303 ÷ 0.400 = 0.757 → accelerate
                  P to the other end  ((48.5 − 37) ÷ (80 − 37)) ÷ (2 ÷ 5) = 0.267 ÷ 0.400 = 0.669 → accelerate
                  Growth R            ((48.5 ÷ 37)^(1/2) − 1) ÷ ((75 ÷ 37)^(1/5) − 1) = 14.49% ÷ 15.18% = 0.955 → on track
                  Lead                12 × (1.5132 − 2) = 5.8 months behind
                  Per year            rose by (48.5 − 37) ÷ 2 = 5.75 billion USD; still has to rise by (75 − 48.5) ÷ 3 = 8.833 billion USD
                  Growth needed       (75 ÷ 37)^(1/5) − 1 = 15.18%; (80 ÷ 37)^(1/5) − 1 = 16.67%
                  Note                not due yet; to 80 billion USD: ratio 0.669, accelerate; pace depends on the method: linear “Accelerate”, growth “On track”
                  Method              pace-linear/1, method version 3; computed on unrounded numbers
                """)
    }

    @Test(arguments: [
        ("exports", "2020-2025", ["T1 · Exports · 2025 · verdict/1", "37 > 35 → exceeded", "37 ÷ 35 = 105.7%"]),
        ("industry-share", "2020-2025", ["46.4 > 43 → exceeded", "46.4 ÷ 41 = 113.2%; 46.4 ÷ 43 = 107.9%"]),
        ("high-tech-share", "2020-2025", ["68 > 49 → exceeded", "68 ÷ 47 = 144.7%; 68 ÷ 49 = 138.8%"]),
        ("exports-by-growth", "2025-2030", ["= 0.955 → on track", "pace-growth/1", "5.8 months behind"]),
        (
            "industry-share", "2025-2030",
            [
                "((46.8 − 46.4) ÷ (47 − 46.4)) ÷ (2 ÷ 5) = 0.667 ÷ 0.400 = 1.67 → on track",
                "((46.8 − 46.4) ÷ (48 − 46.4)) ÷ (2 ÷ 5) = 0.250 ÷ 0.400 = 0.625 → accelerate",
            ]
        ),
        ("production-growth", "2025-2030", ["(1 + 17%)^5 = ×2.192; (1 + 17.5%)^5 = ×2.240"]),
        (
            "disciplined", "2025-2030",
            [
                "((4 − 5) ÷ (0 − 5)) ÷ (1 ÷ 5) = 0.200 ÷ 0.200 = 1.00 → on track",
                "not computable: a zero, or opposite signs",
            ]
        ),
    ])
    func `Every worked example comes out to the printed digits`(
        _ indicator: String, _ term: String, _ wanted: [String]
    ) throws {
        let text = try text(indicator, term)
        for line in wanted { #expect(text.contains(line), "\(line) in\n\(text)") }
    }

    @Test func `Vietnamese explanations print Vietnamese numbers`() throws {
        let text = try text("exports", "2025-2030", .vi)
        #expect(text.contains("((48,5 − 37) ÷ (75 − 37)) ÷ (2 ÷ 5) = 0,303 ÷ 0,400 = 0,757 → cần đẩy nhanh"))
        #expect(text.contains("= 5,8 tháng (muộn hơn lộ trình)"))
        #expect(text.contains("đã tăng (48,5 − 37) ÷ 2 = 5,75 tỷ USD; còn cần tăng (75 − 48,5) ÷ 3 = 8,833 tỷ USD"))
    }

    @Test func `Without a term every target of the indicator is explained`() throws {
        #expect(try explained("exports").map { $0.text[0].prefix(2) } == ["T1", "T4"])
        #expect(try explained("exports")[1].json.line.contains(#""key": "T4""#))
    }

    @Test(arguments: [
        ("sampel", "exports", nil, "there is no committee 'sampel'; did you mean 'sample'?"),
        ("sample", "export", nil, "there is no indicator 'export'; did you mean 'exports'?"),
        ("sample", "exports", "2015-2020", "sample exports: no target in that term; try --term 2020-2025"),
    ])
    func `What cannot be explained ends with usage and a way on`(
        _ committee: String, _ indicator: String, _ term: String?, _ message: String
    ) throws {
        let failure = try #require(
            #expect(throws: RunFailure.self) { try explained(indicator, term, committee: committee) })
        #expect(failure.exit == .usage)
        #expect(failure.lines == [message])
    }
}
