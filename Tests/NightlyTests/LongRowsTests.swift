import Indicators
import Publishing
import Quantities
import Tables
import Tabulation
import Testing

@testable import Nightly

/// The tables whose rows are made for one committee at a time.
@Suite struct LongRowsTests {
    private static let committees = SmallCity.register.committees.map(\.id)

    private static func rows(_ languages: [Language], _ committees: [String]) -> LongRows {
        LongRows(
            LongTables(SmallCity.register, SmallCity.judgement, languages: languages), committees: committees,
            first: languages[0])
    }

    @Test func `Files and slices are those of the rows a page would show`() throws {
        let rows = Self.rows([.en, .vi], Self.committees)
        let set = SmallCity.tables.writing(rows.written)
        #expect(Set(rows.written.keys) == ["series", "explanations"])
        for name in rows.written.keys {
            let table = try #require(SmallCity.tables.table(name))
            #expect(table.rows.count > 4)
            #expect(rows.written[name]?.count == table.rows.count)
            #expect(Array(set.file(of: table).joined()) == csv(table))
            for committee in Self.committees {
                let slice = set.slice(of: committee)
                let own = try #require(slice.table(name))
                #expect(own.rows == table.slice(where: "committee_id", is: committee).rows)
                #expect(Array(slice.file(of: own).joined()) == csv(own))
                #expect(slice.hasRows(own) == !own.rows.isEmpty)
            }
        }
    }

    @Test func `A committee's digest depends on its rows and on the language`() {
        let both = Self.rows([.vi, .en], Self.committees)
        let english = Self.rows([.en], ["ward", "department"])
        #expect(both.digest(of: "ward", in: .en) == english.digest(of: "ward", in: .en))
        let digests = Self.committees.flatMap { id in [Language.vi, .en].map { both.digest(of: id, in: $0) } }
        let withRows = ["city", "district", "ward", "department"]
        #expect(Set(withRows.flatMap { id in [Language.vi, .en].map { both.digest(of: id, in: $0) } }).count == 8)
        #expect(digests.allSatisfy { $0.count == 64 })
        #expect(english.digest(of: "ward", in: .vi).isEmpty && english.digest(of: "city", in: .en).isEmpty)
    }

    @Test func `Sources are those the rows cite, and no committee has rows of another`() {
        let rows = Self.rows([.en], Self.committees)
        #expect(rows.sources(of: "ward").contains("report.txt"))
        #expect(rows.sources(of: "nobody").isEmpty)
        #expect(rows.mixed.isEmpty)
    }

    @Test(arguments: [(["ward", "ward"], false), (["ward", "city"], true), ([""], true), ([], false)])
    func `Rows of another committee are seen`(_ row: (committees: [String], isMixed: Bool)) throws {
        let shape = try #require(SmallCity.tables.table("series")).shape
        let place = try #require(shape.position(of: "committee_id"))
        let rows = row.committees.map { committee in
            shape.columns.indices.map { $0 == place ? Cell.text(committee) : .missing }
        }
        let made = MadeRows([(.en, [(shape, rows)])], of: "ward", first: .en)
        #expect(made.isMixed == row.isMixed)
    }
}

/// The bytes of a table's file, written by itself.
private func csv(_ table: Table) -> [UInt8] { Array(CSVRows(table, dialect: .machine).file.joined()) }
