import Foundation
import Indicators
import Intake
import Quantities
import Testing

/// A table of what is missing, filled in by offices and put back into the folder.
@Suite struct ReturnedTests {
    private static let header =
        "committee_id,committee,indicator_id,indicator,kind,term,period,value_text,unit,status,source_id,locator,note"

    private static let rows = [
        [
            "north", "Bắc", "exports", "Xuất khẩu", "achievement", "2025-2030", "2026", "46.5", "tỷ USD", "A",
            "doc_1.txt", "p2", "",
        ],
        [
            "north", "Bắc", "exports", "Xuất khẩu", "achievement", "2025-2030", "2027", "", "tỷ USD", "L", "", "",
            "Chưa có",
        ],
        [
            "south", "Nam", "exports", "Xuất khẩu", "achievement", "2025-2030", "2026", "~3.25", "tỷ USD", "E",
            "doc_1.txt", "p2", "",
        ],
        [
            "south", "Nam", "growth", "Tăng trưởng", "achievement", "2025-2030", "2026-2027", "-3", "%", "A",
            "doc_1.txt", "p2", "",
        ],
        [
            "south", "Nam", "completed", "Hoàn thành", "achievement", "2025-2030", "2026", "5 of 8", "chỉ tiêu", "P",
            "doc_1.txt", "p2", "=a; b",
        ],
    ]

    private static func text(_ separator: String, isForSpreadsheets: Bool, rows: [[String]]) -> String {
        let lines = rows.map { row in
            row.enumerated().map { index, cell in
                let number = isForSpreadsheets && index == 7 ? cell.replacing(".", with: ",") : cell
                let isFormula = isForSpreadsheets && (number.hasPrefix("=") || number.hasPrefix("-"))
                let guarded = isFormula ? "'" + number : number
                return guarded.contains(separator) ? "\"\(guarded)\"" : guarded
            }.joined(separator: separator)
        }
        return ([header.replacing(",", with: separator)] + lines).joined(separator: "\r\n") + "\r\n"
    }

    private func register(_ name: String, _ text: String) throws -> Register {
        let (seeds, lines) = try SeedFolder([name: text]).read()
        #expect(lines == [])
        return try #require(seeds.register)
    }

    @Test(arguments: ["facts/requests.csv", "facts/a.csv", "facts/Trả lời 2026.csv"])
    func `Both dialects are read back as they are, under any name`(name: String) throws {
        let plain = try register(name, ReturnedTests.text(",", isForSpreadsheets: false, rows: ReturnedTests.rows))
        let marked = "\u{FEFF}" + ReturnedTests.text(";", isForSpreadsheets: true, rows: ReturnedTests.rows)
        let other = try register(name, marked)
        #expect(plain.words == other.words)
        #expect(plain.facts.count == 11)
        #expect(plain.facts.contains { $0.note == "=a; b" && $0.value == .ratio(5, of: 8) })
        #expect(plain.facts.contains { $0.value == .exact(-3) })
        #expect(!plain.facts.contains { $0.isUnanswered || $0.note == "Chưa có" })
    }

    @Test(arguments: [
        ("committee_id", "commitee_id"), ("indicator_id", "indicator_ids"), ("value_text", "value_txt"),
        ("source_id", "sourceid"),
    ])
    func `One misspelt column is named once, and the table is still known for what it is`(
        _ column: String, _ written: String
    ) throws {
        let text = ReturnedTests.text(",", isForSpreadsheets: false, rows: ReturnedTests.rows)
            .replacing(column, with: written)
        let (seeds, lines) = try SeedFolder(["facts/requests.csv": text]).read()
        let place = try #require(ReturnedTests.header.range(of: column))
        let number = ReturnedTests.header.distance(from: ReturnedTests.header.startIndex, to: place.lowerBound) + 1
        #expect(
            lines == [
                "seeds/facts/requests.csv:1:\(number): error: unknown column '\(written)' [unknown-column]; "
                    + "did you mean '\(column)'?"
            ])
        #expect(seeds.sound == nil)
    }

    @Test func `The order and the names of files change nothing`() throws {
        let (rows, text) = (ReturnedTests.rows, ReturnedTests.text)
        let one = try register("facts/requests.csv", text(",", false, rows))
        let other = try SeedFolder([
            "facts/a.csv": text(",", false, Array(rows[3...].reversed())),
            "facts/z.csv": text(";", true, Array(rows[..<3].reversed())),
        ]).read()
        #expect(other.lines == [])
        #expect(other.seeds.register?.words.sorted() == one.words.sorted())
    }

    @Test func `A request that is still open leaves no fact`() throws {
        let open = [ReturnedTests.rows[1]]
        let text = ReturnedTests.text(",", isForSpreadsheets: false, rows: open + open)
        let register = try register("facts/requests.csv", text)
        #expect(register.facts.count { $0.value == nil && $0.committee == "north" } == 0)
    }

    @Test func `A target that was exceeded may be answered with its figure from the same paragraph`() throws {
        let row = [
            "south", "Nam", "admitted", "Kết nạp", "target", "2020-2025", "2020-2025", "10", "đảng viên", "A",
            "doc_1.txt", "p2", "",
        ]
        let text = ReturnedTests.text(",", isForSpreadsheets: false, rows: [row])
        let facts = try register("facts/requests.csv", text).facts
        #expect(facts.count { $0.indicator == "admitted" && $0.kind == .target && $0.term == Term("2020-2025") } == 2)
        let (_, lines) = try SeedFolder(["facts/requests.csv": text, "facts/again.csv": text]).read()
        #expect(lines.count == 1 && lines[0].contains("[duplicate-fact]"))
    }

    @Test func `The numbering of directives does not depend on the order of rows`() throws {
        let header = "indicator,kind,term,period,value,status,set_by,source,locator,note\n"
        let rows = ["Chính phủ", "south", "Quốc hội"].enumerated().map { index, setter in
            "exports,target,2025-2030,2030,\(90 - index),A,\(setter),doc_1.txt,p\(index + 2),\n"
        }
        let words = try [rows, Array(rows.reversed()), [rows[1], rows[2], rows[0]]].map { rows in
            let (seeds, lines) = try SeedFolder(["facts/north.csv": header + rows.joined()]).read()
            #expect(lines == [])
            let register = try #require(seeds.register)
            return register.aims.filter { $0.kind == .directive }.map { "\($0.id) \($0.value?.grammar ?? "-")" }
                .sorted()
        }
        #expect(Set(words).count == 1)
        #expect(
            words.first == ["asked-exports-2030 90", "asked-exports-2030-2 89", "asked-exports-2030-3 88"])
    }
}
