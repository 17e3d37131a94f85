import Indicators
import Intake
import TestSupport
import Testing

/// What is left to report on when the files of one committee are broken.
@Suite struct WithheldTests {
    private static let broken =
        "indicator,kind,term,period,value,status,source,locator,note\nexports,target,2025-2030,2030,\"46,4\",A,doc_1.txt,p2,\n"

    @Test func `A committee with a broken file is withheld, and the others are not`() throws {
        let (seeds, _) = try SeedFolder(["facts/north.csv": WithheldTests.broken]).read()
        #expect(seeds.register == nil)
        #expect(seeds.withheld == ["north"])
        #expect(Set(seeds.sound?.facts.map(\.committee) ?? []) == ["south"])
        #expect(seeds.sound?.aims.isEmpty == true)
        #expect(seeds.sound?.committees.map(\.id) == ["north", "south"])
    }

    @Test(arguments: ["sources.yaml", "committees.yaml", "indicators.yaml", "facts/nowhere.csv"])
    func `A fault that is no committee's own withholds everything`(name: String) throws {
        let (seeds, _) = try SeedFolder([name: "names: ["]).read()
        #expect(seeds.register == nil)
        #expect(seeds.sound == nil)
    }

    @Test func `Every file read is in the list of inputs, with its digest`() throws {
        let (seeds, lines) = try SeedFolder(["readme.txt": "x"]).read()
        #expect(lines.count == 1)
        #expect(
            seeds.inputs.map(\.name) == [
                "aims/north.yaml", "committees.yaml", "facts/north.csv", "facts/south.csv", "indicators.yaml",
                "sources.yaml",
            ])
        #expect(seeds.inputs.allSatisfy { $0.sha256.utf8.count == 64 })
        #expect(seeds.register != nil)
    }

    @Test func `A link out of the seeds is not followed`() throws {
        let outside = try SeedFolder()
        let folder = try SeedFolder()
        try folder.link("facts/south.csv", to: outside.folder.path + "/facts/south.csv")
        let (seeds, lines) = try folder.read()
        #expect(
            lines == [
                "seeds/facts/south.csv: error: 'facts/south.csv' is a link that leads out of 'seeds' [link-leads-out]; "
                    + "put the file itself into the folder"
            ])
        #expect(seeds.withheld == ["south"])
    }
}
