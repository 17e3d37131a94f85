import Changes
import Indicators
import Quantities
import Testing

/// The words changes are told in.
@Suite struct ChangeSentenceTests {
    /// Two editions of an indicator and the sentences about what differs, in both languages.
    struct Case: Sendable, CustomTestStringConvertible {
        let indicator: Indicator
        let old: [String]
        let new: [String]
        let vi: [String]
        let en: [String]

        init(_ indicator: Indicator, _ old: [String], _ new: [String], vi: [String], en: [String]) {
            (self.indicator, self.old, self.new, self.vi, self.en) = (indicator, old, new, vi, en)
        }

        init(_ old: [String], _ new: [String], vi: [String], en: [String]) {
            self.init(.higher, old, new, vi: vi, en: en)
        }

        var testDescription: String { en.joined(separator: " ") }
    }

    private static let other = "x,c,,2020,1"

    @Test(arguments: [
        Case(
            ["x,a,2020-2025,2025,36,E"], ["x,a,2020-2025,2025,37.25"],
            vi: ["Xuất khẩu (2025): số liệu được sửa từ 36 tỷ USD (số ước) thành 37,25 tỷ USD, theo hướng tốt hơn."],
            en: [
                "Exports (2025): figure revised from 36 billion USD (an estimate) to 37.25 billion USD, for the better."
            ]),
        Case(
            .lower, ["x,a,2020-2025,2025,3.5"], ["x,a,2020-2025,2025,4"],
            vi: ["Hộ nghèo (2025): số liệu được sửa từ 3,5% thành 4%, theo hướng kém hơn."],
            en: ["Poor households (2025): figure revised from 3.5% to 4%, for the worse."]),
        Case(
            ["x,a,2020-2025,2025,41..43"], ["x,a,2020-2025,2025,42..44"],
            vi: ["Xuất khẩu (2025): số liệu được sửa từ 41–43 tỷ USD thành 42–44 tỷ USD."],
            en: ["Exports (2025): figure revised from 41–43 billion USD to 42–44 billion USD."]),
        Case(
            ["x,a,2020-2025,2025,37,E"], ["x,a,2020-2025,2025,37,A"],
            vi: ["Xuất khẩu (2025): 37 tỷ USD trước là số ước, nay là số thực hiện."],
            en: ["Exports (2025): 37 billion USD was an estimate, is now an actual figure."]),
        Case(
            [other], [other, "x,a,2020-2025,2025,37,P"], vi: ["Xuất khẩu (2025): số liệu mới, 37 tỷ USD (số sơ bộ)."],
            en: ["Exports (2025): new figure, 37 billion USD (a provisional figure)."]),
        Case(
            [other, "x,a,2020-2025,unknown,37"], [other],
            vi: ["Xuất khẩu (nhiệm kỳ 2020–2025): số liệu được rút, trước là 37 tỷ USD."],
            en: ["Exports (term 2020–2025): figure withdrawn, it was 37 billion USD."]),
        Case(
            [other], [other, "x,t,2025-2030,2030,75..80"], vi: ["Xuất khẩu (2030): chỉ tiêu mới, 75–80 tỷ USD."],
            en: ["Exports (2030): new target, 75–80 billion USD."]),
        Case(
            [other, "x,t,2025-2030,2026-2030,>=75"], [other],
            vi: ["Xuất khẩu (2026–2030): chỉ tiêu không còn, trước là ít nhất 75 tỷ USD."],
            en: ["Exports (2026–2030): target withdrawn, it was at least 75 billion USD."]),
        Case(
            ["x,t,2025-2030,2030,75..80"], ["x,t,2025-2030,2030,80..85"],
            vi: ["Xuất khẩu (2030): chỉ tiêu được nâng từ 75–80 tỷ USD lên 80–85 tỷ USD."],
            en: ["Exports (2030): target raised from 75–80 billion USD to 80–85 billion USD."]),
        Case(
            ["x,t,2025-2030,2030,>=75"], ["x,t,2025-2030,2030,>=70"],
            vi: ["Xuất khẩu (2030): chỉ tiêu được hạ từ ít nhất 75 tỷ USD xuống ít nhất 70 tỷ USD."],
            en: ["Exports (2030): target lowered from at least 75 billion USD to at least 70 billion USD."]),
        Case(
            .lower, ["x,t,2025-2030,2030,<=3"], ["x,t,2025-2030,2030,<=2"],
            vi: ["Hộ nghèo (2030): chỉ tiêu được siết từ tối đa 3% xuống tối đa 2%."],
            en: ["Poor households (2030): target tightened from at most 3% to at most 2%."]),
        Case(
            .lower, ["x,t,2025-2030,2030,2"], ["x,t,2025-2030,2030,3"],
            vi: ["Hộ nghèo (2030): chỉ tiêu được nới từ 2% lên 3%."],
            en: ["Poor households (2030): target eased from 2% to 3%."]),
        Case(
            ["x,t,2025-2030,2030,75..80"], ["x,t,2025-2030,2030,70..85"],
            vi: ["Xuất khẩu (2030): chỉ tiêu được điều chỉnh từ 75–80 tỷ USD thành 70–85 tỷ USD."],
            en: ["Exports (2030): target changed from 75–80 billion USD to 70–85 billion USD."]),
        Case(
            .band, ["x,t,2025-2030,2030,15..20"], ["x,t,2025-2030,2030,20..25"],
            vi: ["Xuất sắc (2030): chỉ tiêu được điều chỉnh từ 15–20% thành 20–25%."],
            en: ["Excellent (2030): target changed from 15–20% to 20–25%."]),
        Case(
            .graded, ["x,a,2020-2025,2025,grade khá"], ["x,a,2020-2025,2025,grade tốt"],
            vi: ["Xếp loại (2025): số liệu được sửa từ khá thành tốt, theo hướng tốt hơn."],
            en: ["Grade (2025): figure revised from fair to good, for the better."]),
        Case(
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,36"], ["x,t,2020-2025,2025,37", "x,a,2020-2025,2025,36"],
            vi: [
                "Xuất khẩu (2025): đánh giá đổi từ “vượt” thành “không đạt”, sau khi chỉ tiêu được điều chỉnh.",
                "Xuất khẩu (2025): chỉ tiêu được nâng từ 35 tỷ USD lên 37 tỷ USD.",
            ],
            en: [
                "Exports (2025): verdict changed from “exceeded” to “not met”, after the target was amended.",
                "Exports (2025): target raised from 35 billion USD to 37 billion USD.",
            ]),
        Case(
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,34"], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,35"],
            vi: [
                "Xuất khẩu (2025): đánh giá đổi từ “không đạt” thành “đạt”, theo hướng tốt hơn.",
                "Xuất khẩu (2025): số liệu được sửa từ 34 tỷ USD thành 35 tỷ USD, theo hướng tốt hơn.",
            ],
            en: [
                "Exports (2025): verdict changed from “not met” to “met”, for the better.",
                "Exports (2025): figure revised from 34 billion USD to 35 billion USD, for the better.",
            ]),
    ])
    func `A change is told in one sentence in each language`(_ told: Case) throws {
        let before = try SmallEdition(told.old, [told.indicator])
        let changes = try SmallEdition(told.new, [told.indicator]).changes(since: before)
        #expect(changes.sentences(.vi) == told.vi)
        #expect(changes.sentences(.en) == told.en)
    }

    @Test func `How an edition was made is told apart from its figures`() throws {
        let edition = try SmallEdition([ChangeSentenceTests.other])
        let layouts = Dictionary(uniqueKeysWithValues: (1...7).map { ("part\($0).yaml", "bb") })
        let changes = edition.changes(
            since: edition,
            making: (
                .small(),
                .small(
                    method: "3", program: "1.1.0", layouts: layouts.merging(["committee.yaml": "aa"]) { $1 },
                    fonts: ["Liberation Serif": "2.1.6"])
            ))
        #expect(
            changes.lines == [
                "method_changed | 2 | 3 | neither", "program_changed | 1.0.0 | 1.1.0 | neither",
                "layout_changed |  |  | neither", "fonts_changed |  |  | neither",
            ])
        #expect(Set(changes.rows().map { $0["committee_id"] }) == [""])
        #expect(
            changes.sentences(.vi) == [
                "Phương pháp đánh giá đổi từ phiên bản 2 sang 3: đánh giá và tiến độ có thể đổi dù số liệu không đổi.",
                "Chương trình lập báo cáo đổi từ phiên bản 1.0.0 sang 1.1.0.",
                "Cách trình bày trang in thay đổi (part1.yaml, part2.yaml, part3.yaml, part4.yaml, part5.yaml và 2 tệp khác); "
                    + "số liệu không vì thế mà khác.",
                "Phông chữ của trang in thay đổi (Liberation Serif).",
            ])
        #expect(
            changes.sentences(.en) == [
                "The method of assessment changed from version 2 to 3: verdicts and paces may differ although no figure does.",
                "The program that makes the reports changed from version 1.0.0 to 1.1.0.",
                "The layout of the pages changed (part1.yaml, part2.yaml, part3.yaml, part4.yaml, part5.yaml and 2 more); "
                    + "no figure differs for that reason.",
                "The fonts of the pages changed (Liberation Serif).",
            ])
    }
}
