import Foundation
import Quantities
import Tables
import Testing

@testable import Publishing

@Suite struct TableFilesTests {
    @Test func `Every table is written in both dialects and described`() throws {
        let shape = TableShape(
            "facts", title: Words(vi: "Số liệu", en: "Facts"), description: "",
            columns: [Column("value", Words(same: "v"), .number(decimals: 1), description: "")])
        let table = Table(shape, rows: [[.number(1.5)]])
        let files = try tableFiles(
            [(table, CSVRows(table, dialect: .machine))], title: Words(same: "t"), date: day("2026-11-21"), in: .vi)
        #expect(files.map(\.path) == ["tables/facts.csv", "tables/excel/facts.csv", "datapackage.json"])
        #expect(files[0].parts.areParts(of: Array("value\r\n1.5\r\n".utf8)))
        #expect(files[1].parts.areParts(of: [0xEF, 0xBB, 0xBF] + Array("value\r\n1,5\r\n".utf8)))
        let package = String(decoding: files[2].parts.joined(), as: UTF8.self)
        #expect(package.contains("\"hash\": \"sha256:\(files[0].digest)\""))
        #expect(package.contains("\"bytes\": 12"))
    }
}
