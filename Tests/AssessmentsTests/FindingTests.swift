import Assessments
import Diagnostics
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct FindingTests {
    static let reason = Words(vi: "phạm vi rộng hơn", en: "a wider scope")

    static func findings(_ small: SmallRegister, on day: String = "2026-03-01") throws -> [String: [Words]] {
        Dictionary(grouping: try small.judged(on: day).findings, by: \.topic.rawValue)
            .mapValues { $0.compactMap { plain($0.sentence) } }
    }

    @Test func `Targets of both terms are counted, the running ones as not due`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("y"), .small("z"), .small("w")],
            [
                "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,E", "y,t,2020-2025,2025,exceeded",
                "z,t,2020-2025,2025,9", "x,t,2025-2030,2030,75", "y,t,2025-2030,2030,5", "w,t,2025-2030,unknown,5",
            ])
        #expect(
            try FindingTests.findings(small)["outcome"] == [
                Words(
                    vi: "Nhiệm kỳ 2020–2025: 3 chỉ tiêu nêu trong tài liệu, 2 vượt, 1 chưa đủ căn cứ "
                        + "(1 đánh giá theo số ước, 1 đánh giá theo nguồn).",
                    en: "Term 2020–2025: 3 targets in the documents, 2 exceeded, 1 not assessable "
                        + "(1 verdict on estimates, 1 verdict as reported by the source)."),
                Words(
                    vi: "Nhiệm kỳ 2025–2030: 3 chỉ tiêu nêu trong tài liệu: 2 chưa đến hạn, 1 không nêu thời hạn.",
                    en: "Term 2025–2030: 3 targets in the documents: 2 not due yet, 1 without a date."),
            ])
    }

    @Test func `A term half over tells what is due from what is not`() throws {
        let small = try SmallRegister(
            [.small("x")], ["x,t,2025-2030,2026,35", "x,a,2025-2030,2026,30", "x,t,2025-2030,2030,75"])
        #expect(
            try FindingTests.findings(small, on: "2027-03-01")["outcome"] == [
                Words(
                    vi: "Nhiệm kỳ 2025–2030: 2 chỉ tiêu nêu trong tài liệu, 1 không đạt, 1 chưa đến hạn.",
                    en: "Term 2025–2030: 2 targets in the documents, 1 not met, 1 not due yet.")
            ])
    }

    @Test func `A claim against a count is told once, and the count is no finding beside it`() throws {
        let small = try SmallRegister(
            [
                .small("done", .ratio, unit: "chỉ tiêu"),
                .small("all", .flag, names: Words(vi: "Tất cả đều đạt", en: "All achieved"), assertsAllOf: "done"),
            ], ["done,a,2020-2025,2020-2025,5/8", "all,a,2020-2025,2020-2025,yes"])
        #expect(
            try FindingTests.findings(small) == [
                "conflict": [
                    Words(
                        vi: "Nguồn nêu hoàn thành 5/8 chỉ tiêu, nhưng cũng nêu: tất cả đều đạt.",
                        en: "The source counts 5 of 8 chỉ tiêu completed, but also states: all achieved.")
                ]
            ])
    }

    @Test func `A differently defined result is a caution beside the target`() throws {
        let small = try SmallRegister(
            [
                .small("x", .share, unit: "%", differsFrom: [Difference(id: "y", reason: FindingTests.reason)]),
                .small("y", .share, unit: "%"),
            ], ["x,t,2025-2030,2030,>60", "y,a,2020-2025,2025,68,E"])
        #expect(
            try FindingTests.findings(small)["caution"] == [
                Words(
                    vi:
                        "Chỉ tiêu x, mục tiêu trên 60%: không so sánh với “Chỉ tiêu y” 68% (2025, số ước) – phạm vi rộng hơn.",
                    en:
                        "Indicator x, target over 60%: not compared with “Indicator y” 68% (2025, an estimate) – a wider scope."
                )
            ])
    }

    @Test(arguments: ["2026-03-01", "2031-03-01"])
    func `A period not stated is one caution, before the date and after it`(_ day: String) throws {
        let small = try SmallRegister(
            [.small("x", .sum)], ["x,t,2025-2030,unknown,3..5", "x,a,2025-2030,unknown,11"])
        let cautions = try #require(try FindingTests.findings(small, on: day)["caution"])
        #expect(cautions.count == 1)
        #expect(cautions[0].en.contains("the source does not state the period, whether each year or the whole term"))
    }

    @Test func `Every topic has its place, whatever the order of the facts`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("y"), .small("z"), .small("w")],
            [
                "w,a,2020-2025,2025,7", "z,t,2025-2030,2030,75", "z,a,2020-2025,2025,37", "y,t,2020-2025,2025,35",
                "y,a,2020-2025,2025,37", "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,30",
            ])
        let topics = try small.judged().findings.map(\.topic)
        #expect(topics == [.outcome, .outcome, .notMet, .stake, .kept, .result, .result])
    }

    @Test func `A result two sources state is told once`() throws {
        let small = try SmallRegister(
            [.small("x")], ["x,a,2020-2025,2025,37,A,one.txt", "x,a,2020-2025,2025,37,A,two.txt"])
        #expect(
            try FindingTests.findings(small) == [
                "result": [Words(vi: "Chỉ tiêu x: 37 t (2025).", en: "Indicator x: 37 t (2025).")]
            ])
    }

    @Test func `Deeds of one time come in one sentence after the figures, as the word of the source`() throws {
        let small = try SmallRegister(
            [
                .small("x", .flag, names: Words(vi: "Giữ vững an ninh", en: "Security upheld")), .small("y"),
                .small("z", .flag, names: Words(vi: "Giữ vững biên giới", en: "Borders kept")),
            ],
            ["x,a,2020-2025,2020-2025,yes", "y,a,2020-2025,2025,7", "z,a,2020-2025,2020-2025,yes"])
        #expect(
            try FindingTests.findings(small)["result"] == [
                Words(vi: "Chỉ tiêu y: 7 t (2025).", en: "Indicator y: 7 t (2025)."),
                Words(
                    vi: "Theo nguồn (2020–2025): Giữ vững an ninh. Giữ vững biên giới.",
                    en: "According to the source (2020–2025): Security upheld. Borders kept."),
            ])
    }

    @Test func `What is missing is told with counts`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("y")], ["x,t,2025-2030,2030,75", "y,t,2025-2030,unknown,5"])
        #expect(
            try FindingTests.findings(small)["gap"] == [
                Words(
                    vi: "Số liệu còn thiếu – chưa có số gốc: 1; không nêu thời kỳ: 1.",
                    en: "Data still missing – no baseline: 1; period not stated: 1.")
            ])
    }

    @Test func `A running target without a baseline is told with what it asks`() throws {
        let small = try SmallRegister([.small("x", .share, unit: "%")], ["x,t,2025-2030,2030,>=90"])
        #expect(
            try FindingTests.findings(small)["stake"] == [
                Words(
                    vi: "Chỉ tiêu x: mục tiêu ít nhất 90% (2030).", en: "Indicator x: target at least 90% (2030).")
            ])
    }

    @Test func `Aims are told by the first goal, then by their number`() throws {
        var small = try SmallRegister([])
        small.aims = [Aim.Kind.task, .goal, .goal].enumerated().map { place, kind in
            Aim(
                id: "aim-\(place)", committee: "unit", kind: kind, term: nil, due: nil,
                text: Words(vi: "Việc \(place).", en: "Aim \(place)."), number: nil, date: nil, issuer: nil,
                indicator: nil, value: nil, source: "report.txt", locator: "p1", place: Place(file: "aims.yaml"))
        }
        #expect(
            try FindingTests.findings(small)["aims"] == [
                Words(vi: "Mục tiêu thứ nhất: Việc 1.", en: "First goal: Aim 1."),
                Words(vi: "Nội dung định tính: 2 mục tiêu, 1 nhiệm vụ.", en: "Qualitative aims: 2 goals, 1 task."),
            ])
    }
}
