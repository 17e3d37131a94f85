import Foundation
import Quantities
import Synchronization
import TestSupport
import Testing

@testable import Tables

/// Tables whose rows are made when they are read, beside the same tables with their rows held.
@Suite struct MadeTableTests {
    private static let shape = TableShape(
        "t", title: Words(same: "t"), description: "",
        columns: [
            Column("committee_id", Words(same: "c"), description: ""),
            Column("value", Words(same: "v"), .number(decimals: 3), description: ""),
            Column("count", Words(same: "n"), .integer, description: ""),
            Column("text", Words(same: "t"), description: ""),
        ])

    /// Rows of some committees, with every kind of cell and text; the same for the same seed.
    private static func rows(_ seed: UInt64) -> [(committee: String, rows: [[Cell]])] {
        var random = SeededGenerator(seed: seed)
        let texts = [
            "", "đạt", "a,b", "a;b", "=1+1", "-5", "+84", "@x", " edge", "edge ", "say \"so\"", "\"", "\"\"", "2.5",
            "two\nlines", "=a;\"b\"", "\u{FF1D}1", "\u{FEFF}x", "\tx", "1.000,5", ";", ",", "\r\n",
        ]
        return (0..<Int.random(in: 0...5, using: &random)).map { place in
            let rows = (0..<Int.random(in: 0...9, using: &random)).map { _ -> [Cell] in
                let number = Decimal(Int.random(in: -9_999_999...9_999_999, using: &random)) / 1_000
                return [
                    .text("c\(place)"), Bool.random(using: &random) ? .number(number) : .missing,
                    Cell(Int.random(in: -3...40_000, using: &random)),
                    Cell(texts.randomElement(using: &random)),
                ]
            }
            return ("c\(place)", rows)
        }
    }

    private static func tables(_ seed: UInt64) -> (held: Table, made: Table) {
        let parts = rows(seed)
        return (
            Table(shape, rows: parts.flatMap(\.rows)),
            Table(shape, makers: parts.map { part in RowMaker(part.committee) { part.rows } })
        )
    }

    @Test(arguments: UInt64(1)...60) func `Rows made when they are read are those that would be held`(_ seed: UInt64) {
        let (held, made) = Self.tables(seed)
        #expect(made.rows == held.rows)
        #expect(made == held)
        #expect(made.held.makers == nil && made.held.rows == held.rows)
        #expect(made.rows { $0[1] == .missing } == held.rows { $0[1] == .missing })
        #expect(made.slice(where: "committee_id", is: "c1") == held.slice(where: "committee_id", is: "c1"))
        #expect(csv(made, dialect: .machine) == csv(held, dialect: .machine))
        #expect(CSVRows(made, dialect: .machine).count == held.rows.count)
    }

    @Test(arguments: UInt64(1)...60) func `The files of some makers are those of their rows`(_ seed: UInt64) {
        let parts = Self.rows(seed)
        let made = Self.tables(seed).made
        let written = CSVRows(made, dialect: .machine)
        for place in parts.indices {
            let own = made.taking([place..<place + 1])
            #expect(own.rows == parts[place].rows)
            #expect(Array(written.file(of: [place..<place + 1]).joined()) == csv(own, dialect: .machine))
            #expect(written.hasRows(at: [place..<place + 1]) == !parts[place].rows.isEmpty)
        }
        #expect(!written.hasRows(at: []))
    }

    @Test(arguments: UInt64(1)...200) func `Rows for Excel come out the same without the cells`(_ seed: UInt64) {
        let held = Self.tables(seed).held
        let translated = CSVRows(held, dialect: .machine).file(in: .excel)
        #expect(
            String(decoding: translated.joined(), as: UTF8.self)
                == String(decoding: csv(held, dialect: .excel), as: UTF8.self))
    }

    @Test func `A table of one column keeps its empty lines in Excel`() {
        let shape = TableShape(
            "t", title: Words(same: "t"), description: "",
            columns: [Column("a", Words(same: "a"), description: "")])
        let table = Table(shape, rows: [[.missing], [.text("x")], [.text("=x")], [.missing]])
        #expect(Array(CSVRows(table, dialect: .machine).file(in: .excel).joined()) == csv(table, dialect: .excel))
    }

    @Test func `A question to rows that are not held makes each part once and keeps what answers it`() {
        let made = Mutex<[String]>([])
        let table = Table(
            Self.shape,
            makers: ["a", "b"].map { id in
                RowMaker(id) {
                    made.withLock { $0.append(id) }
                    return [[.text(id), .missing, .missing, .missing]]
                }
            })
        #expect(made.withLock { $0 }.isEmpty)
        #expect(table.rows { $0[0] == .text("b") }.count == 1)
        #expect(made.withLock { $0 } == ["a", "b"])
    }
}
