import Changes
import Quantities
import Tables
import Testing

/// The numbers of changes by committee.
@Suite struct ChangeCountTests {
    private static let old = [
        "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,36", "x,a,2020-2025,2024,30", "x,a,2020-2025,2023,29",
    ]
    private static let new = [
        "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,34", "x,a,2020-2025,2024,31", "x,a,2020-2025,2022,28",
        "x,t,2025-2030,2030,75..80",
    ]

    @Test func `Each sort of change is counted, and told in a sentence`() throws {
        let changes = try SmallEdition(ChangeCountTests.new).changes(since: SmallEdition(ChangeCountTests.old))
        let rows = changes.rows(of: "change_counts")
        let own = try #require(rows.first)
        let counts = [
            "changes": 6, "verdicts_worse": 1, "verdicts_better": 0, "verdicts_other": 0, "paces_worse": 0,
            "paces_better": 0, "paces_other": 0, "targets": 1, "aims": 0, "figures_revised": 2, "figures_added": 1,
            "figures_withdrawn": 1,
        ]
        for (column, count) in counts { #expect(own[column] == "\(count)", "\(column)") }
        #expect(rows.map { $0["committee_id"] } == ["unit", ""])
        #expect(rows.allSatisfy { $0["since"] == "2026-11-20..2026-11-20" && $0["changes"] == "6" })
        #expect(
            changes.sentences(.vi, of: "change_counts") == [
                "So với ấn bản 20/11/2026: 1 đánh giá kém hơn, 1 chỉ tiêu thay đổi, 2 số liệu được sửa, 1 số liệu mới, 1 số liệu được rút.",
                "So với ấn bản 20/11/2026 (ở 1 đảng bộ): 1 đánh giá kém hơn, 1 chỉ tiêu thay đổi, 2 số liệu được sửa, "
                    + "1 số liệu mới, 1 số liệu được rút.",
            ])
        #expect(
            changes.sentences(.en, of: "change_counts").first
                == "Since the edition of 20 November 2026: 1 verdict worse, 1 target changed, 2 figures revised, "
                + "1 new figure, 1 figure withdrawn.")
    }

    @Test func `Where nothing changed a sentence says so`() throws {
        let edition = try SmallEdition(ChangeCountTests.old)
        let changes = edition.changes(since: edition)
        #expect(
            changes.sentences(.vi, of: "change_counts").first
                == "Số liệu, chỉ tiêu, mục tiêu, nhiệm vụ, đánh giá và tiến độ không đổi so với ấn bản 20/11/2026.")
        #expect(
            changes.sentences(.en, of: "change_counts").first
                == "No figure, target, aim, task, verdict or pace has changed since the edition of 20 November 2026.")
    }

    @Test func `Committees that are new or gone are changes of the edition as a whole`() throws {
        let edition = try SmallEdition(ChangeCountTests.old)
        var files = edition.files
        files["tables/committees.csv"] = Array("committee_id,committee\r\ngone,Health\r\nlost,\r\n".utf8)
        let changes = edition.changes(since: edition, files: files)
        let told = changes.rows(.en).map { row in
            ["committee_id", "change", "old", "new"].map { row[$0] ?? "?" }.joined(separator: "|")
        }
        #expect(told == ["|committee_added||unit", "|committee_removed|gone|", "|committee_removed|lost|"])
        #expect(
            changes.sentences(.en) == [
                "Unit: new in the data, with nothing to compare it with.",
                "Health: no longer in the data, with all its figures and targets.",
                "lost: no longer in the data, with all its figures and targets.",
            ])
        #expect(
            changes.sentences(.en, of: "change_counts").last
                == "Since the edition of 20 November 2026: 3 committees new or gone.")
    }

    @Test func `The tables of an edition without an earlier one are empty and shaped alike`() throws {
        let edition = try SmallEdition(ChangeCountTests.old)
        let tables = edition.changes(since: edition).tables(in: .vi)
        #expect(ChangeList.empty.allSatisfy { $0.rows.isEmpty })
        #expect(ChangeList.empty.map(\.shape) == tables.map(\.shape))
        #expect(ChangeList.tableNames == ["changes", "change_counts"])
    }
}
