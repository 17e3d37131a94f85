import Diagnostics
import Indicators
import Intake
import Testing

/// Faults in tables that several committees share, each row of which names its committee.
@Suite struct SharedTableTests {
    private static let header =
        "committee_id,committee,indicator_id,kind,term,period,value_text,unit,status,source_id,locator,note\n"

    private static let good = "north,Bắc,exports,achievement,2025-2030,2026,46.5,tỷ USD,A,doc_1.txt,p2,\n"

    /// A row whose value is none.
    private static func bad(_ committee: String, _ name: String, year: Int = 2026, note: String = "") -> String {
        "\(committee),\(name),exports,achievement,2025-2030,\(year),46x,tỷ USD,A,doc_1.txt,p2,\(note)\n"
    }

    private func read(_ rows: String, header: String = header) throws -> (seeds: Seeds, lines: [String]) {
        try SeedFolder(["facts/requests.csv": header + rows]).read()
    }

    @Test(arguments: [
        SharedTableTests.bad("south", "Nam"), SharedTableTests.bad("south", ""),
        SharedTableTests.bad("south", "Ban chỉ đạo"), "south,Nam\n",
        "south,Nam,exports,achievement,2025-2030,2026,46,4,tỷ USD,A,doc_1.txt,p2,\n",
        "south,Nam,exports,achievement,2025-2030,2026,4\"6,tỷ USD,A,doc_1.txt,p2,\n",
        "south,Nam,export,achievement,2025-2030,2026,46.5,tỷ USD,A,doc_1.txt,p2,\n",
    ])
    func `A fault in a row withholds the committee it names alone`(_ row: String) throws {
        let (seeds, lines) = try read(SharedTableTests.good + row)
        #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("seeds/facts/requests.csv:3:") })
        #expect(seeds.register == nil && seeds.withheld == ["south"])
        let told = try #require(seeds.faults["south"])
        #expect(told.count == lines.count && told[0].place.file == "facts/requests.csv" && told[0].place.line == 3)
        let facts = try #require(seeds.sound?.facts)
        #expect(facts.count == 5 && facts.allSatisfy { $0.committee == "north" })
    }

    @Test(arguments: [
        SharedTableTests.bad("noth", "Bắc"), SharedTableTests.bad("", "Bắc"), SharedTableTests.bad("south", "Bắc"),
        SharedTableTests.bad("south", "Nam", note: "\"hai\ndòng\""), ",south,Nam\n", "exports,south,Nam\n",
    ])
    func `A row that does not tell its committee for certain stops everything`(_ row: String) throws {
        let (seeds, lines) = try read(SharedTableTests.good + row)
        #expect(!lines.isEmpty && seeds.register == nil && seeds.sound == nil)
    }

    @Test func `Cells that may have moved do not tell the committee`() throws {
        let header = "indicator_id,committee_id,kind,term,period,value_text,status,source_id,locator\n"
        let whole = try read("exports,south,achievement,2025-2030,2026,46x,A,doc_1.txt,p2\n", header: header)
        #expect(whole.seeds.sound != nil && whole.seeds.withheld == ["south"])
        let short = try read("exports,south,achievement,2025-2030,2026,46\n", header: header)
        #expect(short.lines.count == 1 && short.seeds.sound == nil)
    }

    @Test(arguments: ["committee_id,x\n", "committee_id,committee_id\n"])
    func `A fault of the whole table stops everything`(_ header: String) throws {
        #expect(try read("", header: header).seeds.sound == nil)
    }

    @Test func `The name of a shared table does not tell whose its rows are`() throws {
        let text = SharedTableTests.header + SharedTableTests.bad("south", "Nam")
        let (seeds, _) = try SeedFolder(["facts/north.csv": text]).read()
        #expect(seeds.withheld == ["south"] && seeds.sound != nil)
        let stray = SharedTableTests.header + SharedTableTests.bad("noth", "")
        #expect(try SeedFolder(["facts/north.csv": stray]).read().seeds.sound == nil)
    }

    @Test func `A figure stated again in another table withholds its committee alone`() throws {
        let table = SharedTableTests.header + SharedTableTests.good
        let (seeds, lines) = try SeedFolder(["facts/requests.csv": table, "facts/requests (1).csv": table]).read()
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix("seeds/facts/requests.csv:2:") && lines[0].contains("facts/requests (1).csv:2"))
        #expect(seeds.withheld == ["north"] && seeds.sound?.facts.map(\.committee) == ["south", "south", "south"])
    }

    @Test func `More faults than are listed withhold every committee that has one`() throws {
        let many = SharedTableTests.good + (1...150).map { _ in SharedTableTests.bad("west", "") }.joined()
        let rest = SharedTableTests.bad("south", "")
        let west = """
            kinds:
              - {id: city, names: {vi: Thành phố, en: City}}
            committees:
            \(["north", "south", "west"].map { "  - {id: \($0), names: {vi: \($0), en: \($0)}, short: {vi: a, en: b}, kind: city}" }.joined(separator: "\n"))

            """
        let read = { (rows: String) in
            try SeedFolder(["facts/requests.csv": SharedTableTests.header + rows, "committees.yaml": west]).read()
        }
        let (seeds, lines) = try read(many + rest)
        #expect(lines.count == DiagnosticLog.limit + 1)
        #expect(seeds.withheld == ["south", "west"])
        #expect(seeds.faults["south"]?.map(\.place.line) == [153])
        #expect(Set(seeds.sound?.facts.map(\.committee) ?? []) == ["north"])
        #expect(try read(many + rest + SharedTableTests.bad("noth", "")).seeds.sound == nil)
    }
}
