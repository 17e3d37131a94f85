import SourceFiles
import Testing

@Suite struct SlipHintTests {
    @Test(arguments: [
        ("46,4", "write 46.4"), ("41-43", "write 41..43"), ("41 – 43", "write 41..43"), ("41,5-43", "write 41.5..43"),
        ("60%", "write 60; the unit belongs to the indicator"),
        ("46,4 %", "write 46.4; the unit belongs to the indicator"),
        ("N/A", "leave the value empty and give status O, M or L"),
        ("-", "leave the value empty and give status O, M or L"),
        ("—", "leave the value empty and give status O, M or L"),
        ("08-May", "a spreadsheet turned a ratio into a date; write 5 of 8"),
        ("5-Aug", "a spreadsheet turned a ratio into a date; write 5 of 8"),
        ("05/08/2025", "a spreadsheet turned a ratio into a date; write 5 of 8"),
        ("1,234,567", "write 1234567"), ("100,000", "write 100000"), ("1 234 567", "write 1234567"),
        ("≥90", "write >=90"),
        ("≤ 2", "write <=2"), ("× 1.8", "write x1.8"), ("=94", "write 94"), ("~ 260", "write ~260"),
        ("YES", "write yes"),
        ("Rank 4", "write rank 4"), ("43..41", "write 41..43"), ("\u{2212}5", "write -5"),
        ("9/8", "write k of n with n above 0 and k at most n, as 5 of 8"),
        ("35 billion USD", "write 35; the unit belongs to the indicator"),
        ("lots", "write a value such as 94, 41..43, >=90, 5 of 8, rank 4, x1.8 or yes"),
    ])
    func aSlipOfTheValueColumnIsNamed(written: String, hint: String) { #expect(SlipHint.value(written) == hint) }

    @Test(arguments: [
        ("26/09/2025", "write 2025-09-26"), ("2026–2030", "write 2026-2030"), ("2026 - 2030", "write 2026-2030"),
        ("2030-2026", "write 2026-2030"), ("2025/2030", "write 2025-2030"),
        ("2025-09-27..2025-09-26", "write 2025-09-26..2025-09-27"),
    ])
    func aSlipOfThePeriodColumnIsNamed(written: String, hint: String) { #expect(SlipHint.period(written) == hint) }

    @Test func aDayWithDayAndMonthInDoubtIsNotGuessed() {
        #expect(SlipHint.day("05/06/2025") == "write year-month-day, as 2025-09-26")
        #expect(SlipHint.day("06/06/2025") == "write 2025-06-06")
    }
}
