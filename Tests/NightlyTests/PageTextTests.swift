import Foundation
import Testing

extension EditionTests {
    /// What a reader finds on the pages, read back by another program.
    @Suite(.enabled(if: program(named: "pdftotext") != nil, "pdftotext is missing; install poppler-utils"))
    struct PageTextTests {
        @Test(arguments: [
            "Đảng bộ Sở Công Thương thành phố Hải Phòng",
            "46,4%", "41–43%", "47–49%", "68%", "5/8", "107,9–113,2", "138,8–144,7", "105,7",
            "Kim ngạch xuất khẩu phải tăng 15,2–16,7%/năm để từ 37 tỷ USD (2025, số ước) lên 75–80 tỷ USD (2030).",
            "Nguồn nêu hoàn thành 5/8 chỉ tiêu, nhưng cũng nêu: tất cả chỉ tiêu đều đạt và vượt kế hoạch.",
            "ước đạt 46,4% (2025), vượt mục tiêu 41–43%",
        ]) func `The Vietnamese report of the department tells its figures and findings`(words: String) throws {
            #expect(try text(of: "hai-phong-industry-and-trade", "vi").contains(squeezed(words)))
        }

        @Test(arguments: [
            "Party Committee of the Hai Phong Department of Industry and Trade",
            "46.4%", "41–43%", "47–49%", "68%", "5 of 8", "107.9–113.2", "138.8–144.7", "105.7",
            "Export turnover must grow 15.2–16.7% a year to get from 37 billion USD (2025, an estimate) to 75–80 billion USD (2030).",
            "The source counts 5 of 8 targets completed, but also states: all targets achieved and beyond the plan.",
            "reached an estimated 46.4% (2025), exceeding the target of 41–43%",
        ]) func `The English report of the department tells its figures and findings`(words: String) throws {
            #expect(try text(of: "hai-phong-industry-and-trade", "en").contains(squeezed(words)))
        }

        @Test(arguments: [
            (
                "vi",
                [
                    "Chưa phân công", "Rõ người: Ban Chấp hành Đảng bộ thành phố nhiệm kỳ mới",
                    "tài liệu nêu rõ 4/12 nội dung",
                    "Nhiệm kỳ 2025–2030: tài liệu chưa nêu chỉ tiêu định lượng của riêng đảng bộ; có 35 nội dung định tính.",
                ]
            ),
            (
                "en",
                [
                    "Not yet assigned", "Person: The new City Party Executive Committee", "4 of 12 points",
                    "Term 2025–2030: the documents give no target in figures of its own; 35 qualitative aims.",
                ]
            ),
        ]) func `The city's action programme says what is assigned and what is not`(language: String, words: [String])
            throws
        {
            let text = try text(of: "hai-phong", language)
            #expect(words.allSatisfy { text.contains(squeezed($0)) })
        }

        @Test(arguments: ["vi", "en"]) func `Every report names its committee`(language: String) throws {
            let edition = try #require(SharedEdition.current)
            for committee in try edition.rows("committees") {
                let id = try #require(committee["committee_id"])
                let name = try #require(committee["committee_\(language)"])
                guard EditionFilesTests.committees.contains(id) else { continue }
                #expect(try text(of: id, language).contains(squeezed(name)))
            }
        }

        private func text(of committee: String, _ language: String) throws -> String {
            let edition = try #require(SharedEdition.current)
            let outcome = try Outcome(
                #require(program(named: "pdftotext")),
                ["\(edition.folder)/committees/\(committee)/\(committee).\(language).pdf", "-"])
            #expect(outcome.code == 0)
            return squeezed(outcome.output)
        }
    }
}
