import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Sentences about what has to be known before a figure is used, and the order of sentences.
@Suite struct CautionTests {
    private func sentences(_ small: SmallRegister, _ topic: Finding.Topic, on day: String = "2028-03-31") throws
        -> [Words]
    {
        try small.judged(on: day).findings.filter { $0.topic == topic }.compactMap { plain($0.sentence) }
    }

    @Test func `An amended target is told with what it was`() throws {
        var small = try SmallRegister(
            [.small("x")], ["x,t,2025-2030,2030,120,A,first.txt", "x,t,2025-2030,2030,150,A,second.txt"])
        small.sources = [
            try .small("first.txt", "2025-10-01"), try .small("second.txt", "2027-01-01", amends: "first.txt"),
        ]
        #expect(
            try sentences(small, .caution) == [
                Words(
                    vi: "Chỉ tiêu x, mục tiêu 150 t: mục tiêu đã điều chỉnh; trước đó là 120 t.",
                    en: "Indicator x, target 150 t: target amended; it was 120 t before.")
            ])
        #expect(try small.judged(on: "2028-03-31").conflicts.isEmpty)
    }

    @Test(arguments: [
        (
            ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,2027,48.5"],
            "Indicator x, target 75–80 t: pace depends on the method: linear “Accelerate”, growth “On track”."
        ),
        (
            ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,150", "x,a,2025-2030,2026,110"],
            "Indicator x, target 150 t: stale value (2026), older than allowed."
        ),
    ])
    func `Doubts about a running target are told`(_ rows: [String], _ sentence: String) throws {
        let small = try SmallRegister([.small("x", maxAge: 14)], rows)
        #expect(try sentences(small, .caution).map(\.en) == [sentence])
    }

    @Test(arguments: [[], ["x,a,2020-2025,2025,~9"], ["x,a,2020-2025,2025,>6"]])
    func `Years without an exact figure leave an average open and are named`(_ latest: [String]) throws {
        let small = try SmallRegister(
            [.small("x", .rate, unit: "%/year")], ["x,t,2020-2025,2024-2025,7", "x,a,2020-2025,2024,8"] + latest)
        #expect(
            try sentences(small, .caution)
                == [
                    Words(
                        vi: "Chỉ tiêu x, mục tiêu 7 %/year: thiếu con số cụ thể của năm 2025.",
                        en: "Indicator x, target 7 %/year: no exact figure for 2025.")
                ].map { words in words.map { text, _ in text.replacingOccurrences(of: "7 %", with: "7%") } })
    }

    @Test func `A running average is told with what the years left need`() throws {
        let small = try SmallRegister(
            [.small("x", .rate, unit: "%/year", decimals: 1)],
            ["x,t,2025-2030,2026-2030,10", "x,a,2025-2030,2026,8", "x,a,2025-2030,2027,9"])
        #expect(
            try sentences(small, .stake) == [
                Words(
                    vi: "Chỉ tiêu x: bình quân 2 năm có số liệu 8,5%/year, mục tiêu 10%/year (2026–2030); "
                        + "các năm còn lại cần bình quân 11,01%/year.",
                    en: "Indicator x: 8.5%/year on average over the 2 years with results, target 10%/year (2026–2030); "
                        + "the years left need 11.01%/year on average.")
            ])
    }

    @Test func `The worst pace comes first, and the furthest miss`() throws {
        let ids = ["a", "b", "c", "d"]
        var small = try SmallRegister(ids.map { .small($0) })
        for (id, now) in zip(ids, [111, 95, 103, 107]) {
            try small.add(["\(id),a,2020-2025,2025,100", "\(id),t,2025-2030,2030,150", "\(id),a,2025-2030,2026,\(now)"])
        }
        #expect(
            try small.judged(on: "2027-03-31").findings.filter { $0.topic == .stake }.map(\.indicator) == [
                "b", "c", "d", "a",
            ])
        var missed = try SmallRegister(ids.map { .small($0) })
        for (id, now) in zip(ids, [90, 99, 50, 80]) {
            try missed.add(["\(id),t,2020-2025,2025,100", "\(id),a,2020-2025,2025,\(now)"])
        }
        #expect(try missed.judged().findings.filter { $0.topic == .notMet }.map(\.indicator) == ["c", "d", "a", "b"])
    }
}
