import Assessments
import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

extension EditionTests {
    /// What the edition's first page says of its files and committees.
    @Suite struct IndexContentsTests {
        private func index(_ folder: String) throws -> String {
            try String(contentsOfFile: folder + "/index.html", encoding: .utf8)
        }

        /// The files of an edition that the page leads to.
        private func linked(_ page: String) -> Set<String> {
            Set(page.matches(of: /href="([^#"][^"]*)"/).map { String($0.1) })
        }

        @Test func `Every file of the edition can be opened from the page, and nothing else`() throws {
            let edition = try #require(SharedEdition.current)
            let sums = try String(contentsOfFile: edition.folder + "/SHA256SUMS", encoding: .utf8)
            let files = Set(sums.split(separator: "\n").map { String($0.dropFirst(66)) })
            #expect(try linked(index(edition.folder)) == files.subtracting(["index.html"]).union(["SHA256SUMS"]))
        }

        @Test func `Every digest on the page is that of the file beside it`() throws {
            let edition = try #require(SharedEdition.current)
            let page = try index(edition.folder)
            let sums = try String(contentsOfFile: edition.folder + "/SHA256SUMS", encoding: .utf8)
            let digests = Dictionary(
                uniqueKeysWithValues: sums.split(separator: "\n").map { ($0.dropFirst(66), String($0.prefix(64))) })
            var checked = 0
            for line in page.split(separator: "\n") {
                let parts = line.split(separator: /href="/).dropFirst()
                for part in parts {
                    guard let digest = digests[part.prefix { $0 != "\"" }],
                        let shown = part.firstMatch(of: /<code>([0-9a-f]{12})<\/code>/)?.1
                    else { continue }
                    #expect(digest.hasPrefix(shown))
                    checked += 1
                }
            }
            let whole = Set(page.matches(of: /<code class="whole">([0-9a-f]{64})<\/code>/).map { String($0.1) })
            #expect(checked > 100 && whole.count > 50 && whole.isSubset(of: digests.values))
            for (path, digest) in digests where path.hasSuffix(".pdf") { #expect(whole.contains(digest), "\(path)") }
        }

        @Test(arguments: Verdict.allCases) func `Verdicts are called as in the reports`(verdict: Verdict) throws {
            let page = try index(#require(SharedEdition.current).folder)
            #expect(
                page.contains(
                    "<span lang=\"vi\">\(verdict.words.vi)</span><span lang=\"en\"> \(verdict.words.en)</span>"))
        }

        /// A night after the shared edition, with a figure revised and a committee withheld.
        private func changedNight() throws -> (folder: TemporaryFolder, withheld: [String]) {
            let edition = try #require(SharedEdition.current)
            let folder = try TemporaryFolder(copying: ["reports": edition.reports, "seeds": Project.seeds])
            try folder.replace(
                "export-turnover,achievement,2020-2025,2025,37,E",
                with: "export-turnover,achievement,2020-2025,2025,34.5,A",
                in: "seeds/facts/hai-phong-industry-and-trade.csv")
            try folder.replace("text:\n      vi: ", with: "text:\n      vi: Thử ", in: "seeds/aims/mong-cai.yaml")
            try folder.replace("indicator,kind", with: "indicator,kin", in: "seeds/facts/hai-duong.csv")
            let night = try Run(
                .shipped(
                    to: folder.path + "/reports", seeds: folder.path + "/seeds",
                    asOf: try #require(Day("2026-11-22")), jobs: 2)
            ).build()
            return (folder, night.withheldCommittees)
        }

        @Test func `A night with changes and a refusal tells both`() throws {
            let (folder, withheld) = try changedNight()
            #expect(withheld == ["hai-duong"])
            let page = try index(folder.path + "/reports/latest")
            for words in [
                "Chưa tiếp nhận được số liệu của 1 đảng bộ do tệp có lỗi",
                "The data of 1 committee could not be taken into this edition",
                "<code><bdi>facts/hai-duong.csv:1", "Báo cáo của ấn bản 21/11/2026 vẫn dùng được.",
                "The report of the edition of 21 November 2026 still stands.",
                "Thay đổi so với ấn bản 21/11/2026", "<tr id=\"hai-phong-industry-and-trade\" class=\"changed\">",
                "<tr id=\"hai-duong\">", "Không đổi từ 21/11/2026", "Thay đổi đánh giá", "Số liệu được sửa",
                "Mục tiêu, nhiệm vụ định tính được sửa", "Aims and tasks changed",
            ] { #expect(page.replacing(noBreakSpace, with: " ").contains(words), "\(words)") }
            let row = try #require(
                page.firstMatch(of: /<tr id="hai-duong">(.*?)<td class="files">/.dotMatchesNewlines()))
            #expect(
                row.1.contains("<td>1</td><td>1</td><td><span class=\"none\""),
                "the verdicts are those of the report that stands")
            let files = linked(page)
            #expect(
                files.contains("committees/hai-duong/facts.csv") && files.contains("committees/hai-duong/faults.csv"))
            #expect(try verify(edition: folder.path + "/reports/latest").isEmpty)
        }

        @Test(
            .enabled(if: Browser.program != nil, "chromium is missing; apt-get install chromium to look at index.html"))
        func `A browser finds no fault in the page of such a night`() throws {
            let folder = try changedNight().folder
            #expect(try Browser(folder.path + "/reports/latest/index.html").console.isEmpty)
        }
    }
}
