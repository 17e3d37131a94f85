import Quantities
import Testing

@Suite struct PeriodTests {
    @Test(
        arguments: [
            ("2030", "2030", "2030", "2030-12-31"), ("2026-2030", "2026–2030", "2026–2030", "2030-12-31"),
            ("2026-2030 each year", "mỗi năm 2026–2030", "each year 2026–2030", "2030-12-31"),
            ("as of 2024-10-09", "tính đến 9/10/2024", "as of 9_October_2024", "2024-10-09"),
            ("2025-09-26..2025-09-26", "26/9/2025", "26_September_2025", "2025-09-26"),
            ("2025-09-26..2025-09-27", "26–27/9/2025", "26–27_September_2025", "2025-09-27"),
            ("2025-09-30..2025-10-01", "30/9/2025 – 1/10/2025", "30_September_2025 – 1_October_2025", "2025-10-01"),
            ("unknown", "không nêu", "not stated", nil),
        ] as [(String, String, String, String?)])
    func `Every form is read, written back and printed`(
        _ row: (code: String, vi: String, en: String, end: String?)
    ) throws {
        let period = try #require(Period(row.code))
        #expect(period.code == row.code)
        #expect(period.printed(in: .vi).replacing("\u{A0}", with: "_") == row.vi)
        #expect(period.printed(in: .en).replacing("\u{A0}", with: "_") == row.en)
        #expect(period.end?.iso == row.end)
    }

    @Test func `A single day may be written alone, and is given back with both ends`() {
        #expect(Period("2025-09-26")?.code == "2025-09-26..2025-09-26")
    }

    @Test(arguments: [
        "", "30", "1899", "2200", "2030-2026", "2026-2026", "2026–2030", "2026-2030 each  year", "2030 each year",
        "as of",
        "as of 2024", "as of 2024-02-30", "As of 2024-10-09", "2025-09-27..2025-09-26", "2025-09-26..",
        "2025-09-26..27",
        "2026-2030-2035", "Unknown", "2030 ", "2026..2030",
    ])
    func `Anything else is refused`(_ text: String) {
        #expect(Period(text) == nil)
    }
}
