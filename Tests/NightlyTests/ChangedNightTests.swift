import Foundation
import Nightly
import Quantities
import TestSupport
import Testing

extension EditionTests {
    /// The night after: one figure is revised so that its verdict turns, and a target is amended.
    @Suite struct ChangedNightTests {
        private static let committee = "hai-phong-industry-and-trade"

        @Test func `The next edition says what changed in its tables`() throws {
            let folder = try ChangedNightTests.night()
            let rows = try csvRows("\(folder.path)/reports/latest/tables/changes.csv")
            let lines = rows.map { row in
                ["committee_id", "indicator_id", "period", "change", "old", "new", "unit", "effect", "since"]
                    .map { row[$0] ?? "" }.joined(separator: " ")
            }
            #expect(
                lines == [
                    "\(ChangedNightTests.committee) export-turnover 2025 verdict_changed exceeded not_met  worse 2026-11-21..2026-11-21",
                    "\(ChangedNightTests.committee) export-turnover 2025 figure_revised 37 34.5 tỷ USD worse 2026-11-21..2026-11-21",
                    "\(ChangedNightTests.committee) export-turnover 2030 target_amended 75..80 80..85 tỷ USD neither 2026-11-21..2026-11-21",
                ])
            #expect(
                rows.map { ($0["sentence"] ?? "").replacing(noBreakSpace, with: " ") } == [
                    "Kim ngạch xuất khẩu (2025): đánh giá đổi từ “vượt” thành “không đạt”, theo hướng kém hơn.",
                    "Kim ngạch xuất khẩu (2025): số liệu được sửa từ 37 tỷ USD (số ước) thành 34,5 tỷ USD, theo hướng kém hơn.",
                    "Kim ngạch xuất khẩu (2030): chỉ tiêu được nâng từ 75–80 tỷ USD lên 80–85 tỷ USD.",
                ])
            let latest = "\(folder.path)/reports/latest"
            #expect(try csvRows("\(latest)/committees/\(ChangedNightTests.committee)/changes.csv") == rows)
            #expect(!FileManager.default.fileExists(atPath: "\(latest)/committees/mong-cai/changes.csv"))
        }

        @Test(.enabled(if: program(named: "pdftotext") != nil, "pdftotext is missing; install poppler-utils"))
        func `The reports of the next edition say what changed`() throws {
            let folder = try ChangedNightTests.night()
            let latest = "\(folder.path)/reports/latest"
            let own = "committees/\(ChangedNightTests.committee)/\(ChangedNightTests.committee)"
            for (file, words) in [
                (
                    "\(own).vi.pdf",
                    [
                        "So với ấn bản 21/11/2026: 1 đánh giá kém hơn, 1 chỉ tiêu thay đổi, 1 số liệu được sửa. Chi tiết: trang 2.",
                        "Thay đổi so với ấn bản trước", "Đánh giá và tiến độ", "Chỉ tiêu đặt mới, điều chỉnh hoặc bỏ",
                        "Số liệu sửa, thêm hoặc rút", "75–80", "80–85", "Kém hơn",
                        "Thay đổi được tìm bằng cách so các bảng",
                    ]
                ),
                (
                    "\(own).en.pdf",
                    [
                        "Since the edition of 21 November 2026: 1 verdict worse, 1 target changed, 1 figure revised. Details: page 2.",
                        "Since the last edition", "Verdicts and paces", "Targets set, amended or withdrawn",
                        "Figures revised, added or withdrawn", "Worse", "Changes are found by comparing the tables",
                    ]
                ),
                ("consolidated/consolidated.vi.pdf", ["So với ấn bản 21/11/2026 (ở 1 đảng bộ): 1 đánh giá kém hơn"]),
                (
                    "consolidated/consolidated.en.pdf",
                    ["Since the edition of 21 November 2026 (in 1 committee): 1 verdict"]
                ),
                ("committees/mong-cai/mong-cai.vi.pdf", ["Chưa có ấn bản trước để so sánh."]),
            ] {
                let outcome = try Outcome(#require(program(named: "pdftotext")), ["\(latest)/\(file)", "-"])
                let text = squeezed(outcome.output)
                for phrase in words { #expect(text.contains(squeezed(phrase)), "\(file): \(phrase)") }
            }
        }

        @Test func `A first edition has no changes, and says so`() throws {
            let edition = try #require(SharedEdition.current)
            #expect(try edition.rows("changes").isEmpty && edition.rows("change_counts").isEmpty)
        }

        /// A copy of the shared edition with one of the next day behind it.
        private static func night() throws -> TemporaryFolder {
            let edition = try #require(SharedEdition.current)
            let folder = try TemporaryFolder(copying: ["reports": edition.reports, "seeds": Project.seeds])
            let facts = "seeds/facts/\(committee).csv"
            try folder.replace(
                "export-turnover,achievement,2020-2025,2025,37,E",
                with: "export-turnover,achievement,2020-2025,2025,34.5,A",
                in: facts)
            try folder.replace(
                "export-turnover,target,2025-2030,2030,75..80", with: "export-turnover,target,2025-2030,2030,80..85",
                in: facts)
            _ = try Run(
                .shipped(
                    to: folder.path + "/reports", seeds: folder.path + "/seeds",
                    asOf: try #require(Day("2026-11-22")), jobs: 2)
            ).build()
            return folder
        }
    }
}
