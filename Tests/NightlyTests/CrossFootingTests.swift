import Assessments
import Foundation
import Indicators
import Nightly
import Publishing
import Quantities
import SmallRegisters
import Tables
import Tabulation
import TestSupport
import Testing

@Suite struct CrossFootingTests {
    static let city = SmallCity.tables

    /// What is found when tables of the whole or of one committee's slices are replaced.
    static func found(whole: [Table] = [], slices: [String: Table] = [:]) -> [String] {
        let replaced = Dictionary(uniqueKeysWithValues: whole.map { ($0.shape.name, $0) })
        return CrossFooting(whole: city.tables.map { replaced[$0.shape.name] ?? $0 }) { committee in
            city.slice(of: committee).tables.map { table in
                guard let other = slices[committee], other.shape.name == table.shape.name else { return table }
                return other
            }
        }.mismatches.map(\.text)
    }

    static func plusOne(_ cell: Cell) -> Cell {
        if case .number(let value) = cell { .number(value + 1) } else { .number(1) }
    }

    static func table(_ name: String) throws -> Table { try #require(city.table(name)) }

    static func slice(_ committee: String, _ name: String) throws -> Table {
        try #require(city.slice(of: committee).table(name))
    }

    @Test func `Tables as they are made agree`() throws {
        #expect(CrossFootingTests.found() == [])
        #expect(try CrossFootingTests.table("rollup").rows.count >= 6)
        #expect(try CrossFootingTests.table("statuses").rows.count >= 2)
    }

    @Test func `A long chain of committees is checked in time`() throws {
        var small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,3,A"], of: "c0")
        small.committees = (0..<1500).map { .small("c\($0)", parent: $0 == 1499 ? nil : "c\($0 + 1)") }
        let (register, day) = (small.register, Day("2027-03-01") ?? .first(of: 2027))
        let tables = TableSet(register, Judgement(of: register, asOf: day), language: .en)
        let footing = CrossFooting(whole: tables.tables) { tables.slice(of: $0).tables }
        let took = ContinuousClock().measure { #expect(footing.mismatches.isEmpty) }
        #expect(took < .seconds(10), "\(took)")
    }

    @Test(arguments: [
        "targets", "assessable", "exceeded", "met", "not_met", "not_assessable", "achievements", "aims",
    ])
    func `A wrong count of a summary is named with both numbers`(_ column: String) throws {
        let summary = try CrossFootingTests.slice("ward", "summary")
        let found = try CrossFootingTests.found(slices: ["ward": summary.changing(column, CrossFootingTests.plusOne)])
        let stated = Row(summary.rows[0], summary.shape)[column]
        let wrong = CrossFootingTests.plusOne(.number(Figure.read(stated) ?? 0)).machine
        #expect(found.contains("summary, ward, \(column) of row 1: \(stated) in the table, \(wrong) counted"))
        #expect(found.contains("summary, ward, \(column) of 2020-2025: \(wrong) in the table, \(stated) counted"))
        #expect(found.contains { $0.hasPrefix("summary, all committees, \(column): ") })
    }

    /// A cell of one row and the line it leads to.
    @Test(
        arguments: [
            (
                "value", ["committee_id": "city", "rule": "sum", "period": "2025"], "value of x 2020-2025 2025: 12",
                "11"
            ),
            ("value", ["committee_id": "district", "rule": "sum"], "value of x 2020-2025 2024: 3", "2"),
            ("value", ["committee_id": "city", "rule": "max"], "value of y 2020-2025 2025: 10", "9"),
            ("value", ["committee_id": "city", "rule": "min"], "value of z 2020-2025 2025: 4", "3"),
            ("value", ["committee_id": "city", "rule": "sum_of_predecessors"], "value of x 2020-2025 2024: 15", "14"),
            ("covered", ["committee_id": "city", "rule": "max"], "covered of y 2020-2025 2025: 2", "1"),
            ("expected", ["committee_id": "city", "rule": "max"], "expected of y 2020-2025 2025: 4", "3"),
        ] as [(String, [String: String], String, String)])
    func `One changed digit of a roll-up is found from the facts of the slices`(
        _ column: String, _ row: [String: String], _ stated: String, _ counted: String
    ) throws {
        let rollup = try CrossFootingTests.table("rollup").changing(column, where: row, CrossFootingTests.plusOne)
        let found = CrossFootingTests.found(whole: [rollup]).filter { !$0.contains("of row") }
        #expect(found == ["rollup, \(row["committee_id"] ?? ""), \(stated) in the table, \(counted) counted"])
    }

    @Test(arguments: [
        ("committees", "4", "5"), ("reporting", "2", "3"), ("targets", "4", "5"), ("exceeded", "1", "2"),
        ("met", "1", "2"), ("not_met", "1", "2"), ("not_assessable", "1", "2"), ("not_due", "0", "1"),
        ("mean_score", "50", "51"),
    ])
    func `One changed digit of a status is found from the summaries below`(
        _ column: String, _ right: String, _ wrong: String
    ) throws {
        let statuses = try CrossFootingTests.table("statuses").changing(
            column, where: ["committee_id": "city"], CrossFootingTests.plusOne)
        let found = CrossFootingTests.found(whole: [statuses]).filter { !$0.contains("of row") }
        #expect(found == ["statuses, city, \(column) of 2020-2025: \(wrong) in the table, \(right) counted"])
    }

    @Test func `A committee merged into another one is counted once, and counting it twice is found`() throws {
        var small = try SmallRegister(
            [.small("x")], ["x,t,2020-2025,2025,9", "x,a,2020-2025,2025,9"], of: "new")
        small.committees = [
            .small("city"), .small("old", parent: "city"), .small("new", parent: "city", predecessors: ["old"]),
        ]
        let day = try #require(Day("2027-03-01"))
        let set = TableSet(small.register, Judgement(of: small.register, asOf: day), language: .en)
        let found = { (statuses: Table) in
            CrossFooting(whole: set.tables.map { $0.shape.name == "statuses" ? statuses : $0 }) { committee in
                set.slice(of: committee).tables
            }.mismatches.map(\.text).filter { !$0.contains("of row") }
        }
        let statuses = try #require(set.table("statuses"))
        #expect(found(statuses) == [])
        let twice = try statuses.changing("committees", where: ["committee_id": "city"], CrossFootingTests.plusOne)
        #expect(found(twice).count == 1)
    }

    @Test func `Tables of any tree agree, whoever was merged into whom`() throws {
        var numbers = SeededGenerator(seed: 21)
        let indicators: [Indicator] = [.small("x", rollUp: .sum), .small("y", rollUp: .max), .small("z", .share)]
        for _ in 0..<60 {
            let ids = (0..<Int.random(in: 2...9, using: &numbers)).map { "c\($0)" }
            var small = try SmallRegister(indicators)
            small.committees = ids.enumerated().map { place, id in
                let above = ids[..<place].randomElement(using: &numbers)
                let before =
                    place > 1 && Bool.random(using: &numbers) ? [ids[Int.random(in: 1..<place, using: &numbers)]] : []
                return .small(id, parent: above, predecessors: before, adds: before.isEmpty ? [] : ["x"])
            }
            for id in ids {
                let rows = (0..<Int.random(in: 0...6, using: &numbers)).compactMap { _ -> String? in
                    let parts = [
                        ["x", "y", "z"], ["a", "t"], ["2020-2025", "2025-2030"], ["2024", "2025", "2027"],
                        ["0", "3", ">4", "5..7", ""],
                    ].compactMap { $0.randomElement(using: &numbers) }
                    return parts.joined(separator: ",") + (parts.last == "" ? ",L" : "")
                }
                try small.add(rows, of: id)
            }
            let day = try #require(Day(year: Int.random(in: 2024...2031, using: &numbers), month: 3, day: 1))
            let set = TableSet(small.register, Judgement(of: small.register, asOf: day), language: .en)
            let found = CrossFooting(whole: set.tables) { set.slice(of: $0).tables }.mismatches.map(\.text)
            #expect(found == [], "\(small.committees.map { ($0.id, $0.parents, $0.predecessors) })")
        }
    }

    @Test func `A share of targets a source counts and does not name is found`() throws {
        var small = try SmallRegister(
            [.small("x"), .small("done", .ratio), .small("all", .flag, assertsAllOf: "done")],
            ["x,t,2020-2025,2025,9", "x,a,2020-2025,2025,9", "done,a,2020-2025,2020-2025,5/8"], of: "ward")
        small.committees = [.small("city"), .small("ward", parent: "city")]
        let day = try #require(Day("2027-03-01"))
        let set = TableSet(small.register, Judgement(of: small.register, asOf: day), language: .en)
        let found = { (statuses: Table) in
            CrossFooting(whole: set.tables.map { $0.shape.name == "statuses" ? statuses : $0 }) { committee in
                set.slice(of: committee).tables
            }.mismatches.map(\.text).filter { !$0.contains("of row") }
        }
        let statuses = try #require(set.table("statuses"))
        #expect(found(statuses) == [])
        let tampered = try statuses.changing("mean_score") { _ in .number(100) }
        #expect(found(tampered) == ["statuses, city, mean_score of 2020-2025: 100 in the table, nothing counted"])
    }

    @Test(arguments: ["facts", "assessments", "gaps", "requests", "rollup", "statuses", "findings", "aims"])
    func `A slice that lacks a row of its committee is found in every table`(_ name: String) throws {
        let table = try CrossFootingTests.table(name)
        let committee = Row(try #require(table.rows.first), table.shape)["committee_id"]
        let own = try CrossFootingTests.slice(committee, name)
        let short = Table(own.shape, rows: Array(own.rows.dropLast()))
        let rows = own.rows.count
        #expect(
            CrossFootingTests.found(slices: [committee: short]).contains(
                "\(name), \(committee), rows: \(rows) in the table, \(rows - 1) counted"))
    }

    @Test func `A row of a committee nobody knows is found`() throws {
        let facts = try CrossFootingTests.table("facts").changing("committee_id") { _ in .text("nobody") }
        #expect(
            CrossFootingTests.found(whole: [facts]).contains("facts, nobody, rows: 1 in the table, 0 counted"))
    }

    @Test func `Several values of a covered committee leave its total unchecked, none is a mismatch`() throws {
        let ward = try CrossFootingTests.slice("ward", "facts")
        let other = try ward.changing(
            "value_min", where: ["indicator_id": "x", "period": "2025", "kind": "achievement"],
            CrossFootingTests.plusOne)
        let both = Table(ward.shape, rows: ward.rows + [other.rows[0], other.rows[1]])
        #expect(!CrossFootingTests.found(slices: ["ward": both]).contains { $0.hasPrefix("rollup") })
        let none = Table(ward.shape, rows: [])
        #expect(
            CrossFootingTests.found(slices: ["ward": none]).contains(
                "rollup, district, value of x 2020-2025 2025: 4 in the table, nothing counted"))
    }

    @Test func `A mismatch ends the run as a fault of the program, and nothing is published`() throws {
        let rollup = try CrossFootingTests.table("rollup").changing("value", CrossFootingTests.plusOne)
        let tables = CrossFootingTests.city.tables.map { $0.shape.name == "rollup" ? rollup : $0 }
        let failure = try #require(throws: RunFailure.self) {
            try CrossFooting(whole: tables) { CrossFootingTests.city.slice(of: $0).tables }.check()
        }
        #expect(failure.exit == .software && failure.exit.rawValue == 70)
        #expect(failure.text.count == 3)
        #expect(
            failure.text.first?.hasPrefix("termreport: error: the tables do not add up: rollup, city, value of row 1: ")
                == true)
        #expect(
            failure.text.last == "termreport: error: nothing was published; please report this with the seeds")
        #expect(throws: Never.self) {
            try CrossFooting(whole: CrossFootingTests.city.tables) { CrossFootingTests.city.slice(of: $0).tables }
                .check()
        }
    }

    /// A row's texts by column.
    struct Row {
        private let texts: [String: String]

        init(_ cells: [Cell], _ shape: TableShape) {
            texts = Dictionary(uniqueKeysWithValues: zip(shape.columns.map(\.name), cells.map(\.machine)))
        }

        subscript(column: String) -> String { texts[column] ?? "" }
    }
}
