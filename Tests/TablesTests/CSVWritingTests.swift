import Foundation
import Quantities
import TestSupport
import Testing

@testable import Tables

private func shape(_ columns: String...) -> TableShape {
    TableShape(
        "t", title: Words(same: "t"), description: "",
        columns: columns.map { Column($0, Words(same: $0), description: "") })
}

private func written(_ text: String, _ dialect: CSVDialect) -> String {
    let bytes = csv(Table(shape("a", "b"), rows: [[.text(text), .missing]]), dialect: dialect)
    let lines = String(decoding: bytes, as: UTF8.self)
    return String(String.UnicodeScalarView(lines.unicodeScalars.drop { $0 != "\n" }.dropFirst().dropLast(3)))
}

@Suite struct CSVWritingTests {
    private let sample = Table(
        shape("name", "value", "day"),
        rows: [
            [
                .text("Hải Phòng"), .number(Decimal(sign: .minus, exponent: -1, significand: 457_995)),
                .text("2025-09-27"),
            ],
            [.text("a;b,c"), .number(1_000_000), .missing],
            [.text("=1+1"), .missing, .missing],
        ])

    @Test func `The machine dialect has no byte order mark, commas, points and no guard`() {
        let expected = """
            name,value,day\r
            Hải Phòng,-45799.5,2025-09-27\r
            "a;b,c",1000000,\r
            =1+1,,\r\n
            """
        #expect(csv(sample, dialect: .machine) == Array(expected.utf8))
    }

    @Test func `The Excel dialect has a byte order mark, semicolons, decimal commas and a guard`() {
        let expected = """
            name;value;day\r
            Hải Phòng;-45799,5;2025-09-27\r
            "a;b,c";1000000;\r
            '=1+1;;\r\n
            """
        #expect(csv(sample, dialect: .excel) == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
    }

    @Test(arguments: [
        ("plain", "plain"), ("a b", "a b"), ("a,b", "\"a,b\""), ("a;b", "a;b"), ("say \"so\"", "\"say \"\"so\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), (" edge", "\" edge\""),
        ("edge ", "\"edge \""), ("edge\t", "\"edge\t\""), ("tab\tinside", "tab\tinside"), ("", ""),
        ("5 of 8", "5 of 8"),
        (">=90", ">=90"), ("đạt", "đạt"),
    ])
    func `Texts are quoted only when needed`(_ pair: (text: String, cell: String)) {
        #expect(written(pair.text, .machine) == pair.cell)
    }

    @Test(arguments: [
        ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
        ("\nx", "\"'\nx\""), ("\0x", "'\0x"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
        ("a=1", "a=1"), ("'x", "'x"), (">=90", ">=90"), ("~260", "~260"), ("=a;b", "\"'=a;b\""), ("–5", "–5"),
    ])
    func `Texts a spreadsheet would run are guarded in the Excel dialect`(_ pair: (text: String, cell: String)) {
        #expect(written(pair.text, .excel) == pair.cell)
    }

    @Test func `Numbers are never guarded, quoted or grouped`() {
        let numbers: [Decimal] = [-1, 0, -12.5, 1_234_567, 0.000001, 12_345_678_901_234]
        let table = Table(shape("n"), rows: numbers.map { [.number($0)] })
        let text = String(decoding: csv(table, dialect: .excel).dropFirst(3), as: UTF8.self)
        #expect(text == "n\r\n-1\r\n0\r\n-12,5\r\n1234567\r\n0,000001\r\n12345678901234\r\n")
    }

    @Test func `A missing cell of a single column does not become an empty line`() {
        let table = Table(shape("n"), rows: [[.missing], [.text("x")]])
        #expect(csv(table, dialect: .machine) == Array("n\r\n\"\"\r\nx\r\n".utf8))
    }

    @Test func `A table without rows is its line of names`() {
        #expect(csv(Table(shape("a", "b"), rows: []), dialect: .machine) == Array("a,b\r\n".utf8))
    }

    @Test(arguments: 0..<200)
    func `Whatever is written is read back by a reader of RFC 4180`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("ab,;\"'\r\n\t =+-@đờ0.–".unicodeScalars)
        let columns = Int.random(in: 1...5, using: &generator)
        let rows = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            (0..<columns).map { _ in
                let text = (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
                    letters.randomElement(using: &generator)
                }
                return String(String.UnicodeScalarView(text))
            }
        }
        let names = (0..<columns).map { "c\($0)" }
        let all = TableShape(
            "t", title: Words(same: "t"), description: "",
            columns: names.map { Column($0, Words(same: $0), description: "") })
        let table = Table(all, rows: rows.map { row in row.map { Cell($0) } })
        #expect(readCSV(csv(table, dialect: .machine), separator: ",") == [names] + rows)
        let guarded = try #require(readCSV(Array(csv(table, dialect: .excel).dropFirst(3)), separator: ";"))
        for (want, got) in zip([names] + rows, guarded) {
            for (text, cell) in zip(want, got) { #expect(cell == text || cell == "'" + text) }
        }
        #expect(guarded.count == rows.count + 1)
    }
}
