import Quantities
import SourceFiles
import Testing

@Suite struct SlipHintTests {
    private static let units = ["tỷ USD", "billion USD", "billion-usd"]
    private static let unit = "; the unit belongs to the indicator"
    private static let generic = "write a value such as 94, 41..43, >=90, 5 of 8, rank 4, x1.8 or yes"

    @Test(arguments: [
        ("46,4", "write 46.4"), ("41-43", "write 41..43"), ("41 – 43", "write 41..43"), ("41,5-43", "write 41.5..43"),
        ("60%", "write 60\(unit)"), ("46,4 %", "write 46.4\(unit)"), ("41%-43%", "write 41..43\(unit)"),
        ("N/A", "leave the value empty and give status O, M or L"),
        ("-", "leave the value empty and give status O, M or L"),
        ("—", "leave the value empty and give status O, M or L"),
        ("08-May", "a spreadsheet turned a ratio into a date; write 5 of 8"),
        ("5-Aug", "a spreadsheet turned a ratio into a date; write 5 of 8"),
        ("05/08/2025", "a spreadsheet turned a ratio into a date; write 5 of 8"),
        ("1,234,567", "write 1234567"), ("100,000", "write 100000"), ("1 234 567", "write 1234567"),
        ("1.234.567", "write 1234567"), ("1.234,5", "write 1234.5"), ("1,234.5", "write 1234.5"),
        ("≥90", "write >=90"), ("≤ 2", "write <=2"), ("=>60", "write >=60"), ("=<60", "write <=60"),
        ("× 1.8", "write x1.8"), (">x 1,5", "write >x1.5"), ("=94", "write 94"), ("~ 260", "write ~260"),
        ("≈260", "write ~260"), ("khoảng 260", "write ~260"), ("Gần 260", "write ~260"),
        ("YES", "write yes"), ("Rank 4", "write rank 4"), ("TOP 10", "write top 10"),
        (">= Grade Tốt", "write >=grade Tốt"), ("\u{2212}5", "write -5"),
        ("43..41", "the ends are swapped; write 41..43"), ("41 .. 43", "write 41..43"), ("3,5..5+", "write 3.5..5+"),
        ("41 đến 43", "write 41..43"), ("từ 41 đến 43", "write 41..43"), ("41 to 43", "write 41..43"),
        ("60 trở lên", "write >=60"), ("từ 60% trở lên", "write >=60\(unit)"), ("60 trở xuống", "write <=60"),
        ("trên 60", "write >60"), ("Dưới 5", "write <5"), ("ít nhất 60", "write >=60"), ("tối thiểu 60", "write >=60"),
        ("không dưới 60", "write >=60"), ("không quá 5", "write <=5"), ("tối đa 5 %", "write <=5\(unit)"),
        ("9/8", "write k of n with n above 0 and k at most n, as 5 of 8"), ("5 trên 8", "write 5 of 8"),
        ("5 / 8", "write 5 of 8"), ("５/８", "write 5 of 8"), ("４６.４", "write 46.4"), ("４６，４", "write 46.4"),
        ("35 billion USD", "write 35\(unit)"), ("35 Tỷ USD", "write 35\(unit)"), ("trên 35 tỷ USD", "write >35\(unit)"),
        ("ước 37", "write 37 and status E"), ("Ước đạt 46,4%", "write 46.4 and status E"),
        ("ước tính trên 35", "write >35 and status E"), ("sơ bộ 37", "write 37 and status P"),
        ("dự kiến 37", "write 37 and status F"), ("ước chừng", generic),
        ("35 tỷ", generic), ("12 nghìn", generic), ("3 triệu", generic), ("3 triệu tỷ USD", generic), ("60 ‰", generic),
        ("41 43", generic), ("8 57x", generic), ("60+", generic), ("46.4x", generic), ("12 tỷ USD/năm", generic),
        ("trên 60 trở lên", generic), ("1,23,456", generic), ("0,400,5", generic), ("lots", generic),
        ("Có", "write yes"), ("đạt", "write met"), ("Vượt chỉ tiêu", "write exceeded"),
        ("không đạt", "write missed"), ("có thể", generic), ("thứ 4", "write rank 4"), ("Xếp thứ 4", "write rank 4"),
        ("rank 4/63", "write rank 4; of how many belongs to the indicator"), ("thứ bốn", generic),
        ("hạng 4 trên 63", "write rank 4; of how many belongs to the indicator"), ("tốp 10", "write top 10"),
        ("gấp 1,8 lần", "write x1.8"), ("1,8 lần", generic), ("gấp 1,8", generic),
        (
            "không",
            "write 0 for none, no for what was not done, or leave the value empty and give status O, M or L"
        ),
    ])
    func `A slip of the value column is named`(written: String, hint: String) {
        #expect(SlipHint.value(written, units: SlipHintTests.units) == hint)
    }

    @Test(arguments: [
        ("46,4x", generic.replacing("x1.8", with: "x1,8")), ("1.234.567", "write 1234567"),
        ("1.234,5", "write 1234,5"), ("trên 46,412", "write >46,412"), ("trên 46.412", "write >46412"),
        ("41,5-43", "write 41,5..43"), ("x 1,8", "write x1,8"), ("−46,4", "write -46,4"),
    ])
    func `In a file of decimal commas a hint has them`(written: String, hint: String) {
        #expect(SlipHint.value(written, mark: .comma) == hint)
    }

    /// Ways to write one quantity that the grammar does not have; `A` and `B` stand for numbers.
    private static let spellings: [(meant: String, written: [String])] = [
        ("A", ["=A", "= A", "A%", "A tỷ USD", "A billion usd", "A  %"]),
        (">=A", ["=>A", ">= A", "≥A", "≥ A", "A trở lên", "từ A trở lên", "ít nhất A", "tối thiểu A", "Tối thiểu A%"]),
        ("<=A", ["=<A", "<= A", "≤A", "A trở xuống", "không quá A", "tối đa A", "Tối đa A tỷ USD"]),
        (">A", ["> A", "＞A", "trên A", "Trên A %", "over A"]), ("<A", ["< A", "dưới A", "DƯỚI A%", "under A"]),
        ("~A", ["~ A", "≈A", "khoảng A", "gần A", "about A"]),
        (
            "A..B",
            ["A-B", "A – B", "A—B", "A đến B", "từ A đến B", "A to B", "A .. B", "A…B", "B..A", "A%-B%", "A-B %"]
        ),
        ("A of B", ["A / B", "A trên B", "A/B %"]), ("xA", ["x A", "× A", "×A"]),
    ]

    @Test(arguments: spellings.map(\.meant)) func `Every hinted value means what was written`(meant: String) throws {
        let numbers = ["1", "4.5", "12", "46.4", "46.412", "1234.5", "1234567"]
        let spellings = try #require(SlipHintTests.spellings.first { $0.meant == meant }).written
        for (low, high) in zip(numbers, numbers.dropFirst()) {
            let quantity = try #require(Quantity(meant.replacing("A", with: low).replacing("B", with: high)))
            for (mark, spelling) in [DecimalMark.point, .comma].flatMap({ mark in spellings.map { (mark, $0) } }) {
                let written = spelling.replacing("A", with: mark.written(low)).replacing("B", with: mark.written(high))
                let hint = SlipHint.value(written, units: SlipHintTests.units, mark: mark)
                let words = try #require(hint.firstRange(of: "write "), "\(written): \(hint)")
                let value = String(hint[words.upperBound...].prefix { $0 != ";" })
                #expect(Quantity(mark.pointed(value)) == quantity, "\(written): \(hint)")
            }
        }
    }

    @Test(arguments: [
        ("26/09/2025", "write 2025-09-26"), ("2026–2030", "write 2026-2030"), ("2026 - 2030", "write 2026-2030"),
        ("2030-2026", "write 2026-2030"), ("2025/2030", "write 2025-2030"),
        ("2025-09-27..2025-09-26", "write 2025-09-26..2025-09-27"),
    ])
    func `A slip of the period column is named`(written: String, hint: String) {
        #expect(SlipHint.period(written) == hint)
    }

    @Test func `A day with day and month in doubt is not guessed`() {
        #expect(SlipHint.day("05/06/2025") == "write year-month-day, as 2025-09-26")
        #expect(SlipHint.day("06/06/2025") == "write 2025-06-06")
    }
}
