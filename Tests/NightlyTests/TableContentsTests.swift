import Testing

extension EditionTests {
    @Suite struct TableContentsTests {
        static let department = "hai-phong-industry-and-trade"

        @Test func `At least fifty facts have a number, and all have a source and a place`() throws {
            let edition = try #require(SharedEdition.current)
            let facts = try edition.rows("facts")
            let numbered = facts.filter { Double($0["value_min"] ?? "") != nil || Double($0["value_max"] ?? "") != nil }
            #expect(numbered.count >= 50)
            let sources = Set(try edition.rows("sources").compactMap { $0["source_id"] })
            for fact in facts {
                #expect(sources.contains(fact["source_id"] ?? ""))
                #expect(fact["locator"]?.isEmpty == false)
            }
        }

        /// The results of the department's term beside its targets, as its report states them.
        struct Kept: Sendable {
            let indicator: String
            let actual: String
            let target: [String]
            let attainment: [String]
        }

        @Test(arguments: [
            Kept(
                indicator: "manufacturing-share-grdp", actual: "46.4", target: ["41", "43"],
                attainment: ["107.9", "113.2"]),
            Kept(indicator: "high-tech-share", actual: "68", target: ["47", "49"], attainment: ["138.8", "144.7"]),
            Kept(indicator: "export-turnover", actual: "37", target: ["35", "35"], attainment: ["105.7", "105.7"]),
        ]) func `The department's estimates exceed its targets`(kept: Kept) throws {
            let row = try #require(SharedEdition.current).row(
                "assessments",
                [
                    "committee_id": TableContentsTests.department, "indicator_id": kept.indicator, "term": "2020-2025",
                ])
            #expect(row["actual"] == kept.actual)
            #expect(row["actual_status"] == "E")
            #expect([row["target_min"], row["target_max"]] == kept.target)
            #expect([row["attainment_pct_min"], row["attainment_pct_max"]] == kept.attainment)
            #expect(row["verdict"] == "exceeded")
        }

        @Test func `A verdict without a figure is marked as reported`() throws {
            let row = try #require(SharedEdition.current).row(
                "assessments",
                [
                    "committee_id": TableContentsTests.department, "indicator_id": "party-members-admitted",
                    "term": "2020-2025",
                ])
            #expect(row["actual"] == "11")
            #expect(row["verdict"] == "exceeded")
            #expect(row["method"]?.hasPrefix("reported") == true)
            #expect(row["attainment_pct_min"] == "" && row["attainment_pct_max"] == "")
        }

        @Test func `The growth exports need is stated for both ends of the target`() throws {
            let row = try #require(SharedEdition.current).row(
                "assessments",
                ["committee_id": TableContentsTests.department, "indicator_id": "export-turnover", "due": "2030"])
            #expect([row["baseline"], row["target_min"], row["target_max"]] == ["37", "75", "80"])
            #expect([row["needed_growth_pct_min"], row["needed_growth_pct_max"]] == ["15.18", "16.67"])
        }

        @Test func `A target of another definition is not judged by the old figure`() throws {
            let row = try #require(SharedEdition.current).row(
                "assessments", ["indicator_id": "high-tech-and-applied-share"])
            #expect([row["target_op"], row["target_min"], row["target_max"]] == [">", "60", ""])
            #expect(row["verdict"] == "not_assessable")
            #expect(row["baseline"] == "")
            #expect(row["notes"]?.contains("không so sánh với") == true)
            #expect(row["notes"]?.contains("68%") == true)
        }

        @Test func `Five of eight against all is a conflict`() throws {
            let row = try #require(SharedEdition.current).row("conflicts", ["indicator_id": "targets-completed"])
            #expect(row["committee_id"] == TableContentsTests.department)
            #expect(row["sentence"]?.contains("5/8") == true)
        }

        @Test func `Every target is counted once in the summary`() throws {
            let edition = try #require(SharedEdition.current)
            let assessments = try edition.rows("assessments")
            for row in try edition.rows("summary") {
                let own = assessments.filter { $0["committee_id"] == row["committee_id"] && $0["term"] == row["term"] }
                #expect(row["targets"] == "\(own.count)")
                for verdict in ["exceeded", "met", "not_met", "not_assessable"] {
                    #expect(row[verdict] == "\(own.count { $0["verdict"] == verdict })")
                }
            }
        }

        @Test func `No cell is a lone equals sign that a spreadsheet would take for a formula`() throws {
            let edition = try #require(SharedEdition.current)
            for table in ["facts", "assessments"] {
                #expect(try edition.rows(table).allSatisfy { !$0.values.contains("=") })
            }
        }
    }
}
