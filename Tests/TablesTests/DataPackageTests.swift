import Quantities
import Testing

@testable import Tables

@Suite struct DataPackageTests {
    private static let verdicts: ColumnKind = .code([
        .init("met", Words(vi: "đạt", en: "met")), .init("not_met", Words(vi: "không đạt", en: "not met")),
    ])

    private static let committees = TableShape(
        "committees", title: Words(vi: "Đảng bộ", en: "Committees"), description: "One row per committee.",
        columns: [Column("committee_id", Words(vi: "Mã", en: "Id"), isRequired: true, description: "Id.")],
        primaryKey: ["committee_id"])

    private static let facts = TableShape(
        "facts", title: Words(vi: "Số liệu", en: "Facts"), description: "One row per fact.",
        columns: [
            Column("committee_id", Words(vi: "Mã", en: "Id"), isRequired: true, description: "Committee."),
            Column("value", Words(vi: "Giá trị", en: "Value"), .number(decimals: 1), description: "Value."),
            Column("count", Words(vi: "Số", en: "Count"), .integer, description: "Count."),
            Column("part_of", Words(vi: "Thuộc", en: "Part of"), description: "Value the fact is a part of."),
            Column("verdict", Words(vi: "Kết quả", en: "Verdict"), verdicts, description: "Verdict."),
        ],
        primaryKey: ["committee_id", "part_of"],
        foreignKeys: [
            ForeignKey("committee_id", to: "committees", key: "committee_id"),
            ForeignKey("part_of", to: "facts", key: "value"),
            ForeignKey("verdict", to: "absent", key: "verdict"),
        ])

    private func descriptor() throws -> String {
        let date = try #require(Day("2026-11-21"))
        let package = DataPackage(
            name: "termreport", title: Words(vi: "Báo cáo", en: "Reports"), date: date,
            tables: [
                PackagedTable(Self.committees, path: "tables/committees.csv", size: 12, digest: "00ff"),
                PackagedTable(Self.facts, path: "tables/facts.csv", size: 34, digest: "11ff"),
            ])
        return String(decoding: package.descriptor(in: .vi).bytes, as: UTF8.self)
    }

    @Test func `The descriptor is the one reviewed`() throws {
        #expect(try descriptor() == dataPackageGolden)
    }
}
