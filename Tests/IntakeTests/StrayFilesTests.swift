import Diagnostics
import Indicators
import Intake
import TestSupport
import Testing

/// Copies and other files that got into a folder of seeds by mistake.
@Suite struct StrayFilesTests {
    private static let north = SmallSeeds.files["facts/north.csv"] ?? ""
    private static let south = SmallSeeds.files["facts/south.csv"] ?? ""

    @Test(arguments: [
        "facts/north (1).csv", "facts/Copy of north.csv", "facts/north - Copy (2).csv", "facts/north - Bản sao.csv",
        "facts/north_1.csv", "facts/North.csv", "facts/north.old.csv", "facts/north (1).CSV",
        "facts/north (Lan's conflicted copy 2026-11-20).csv", "facts/north.sync-conflict-20261120-0102-ABCDE.csv",
    ])
    func `A copy beside a committee's file withholds that committee alone`(_ name: String) throws {
        let (seeds, lines) = try SeedFolder([name: StrayFilesTests.north]).read()
        #expect(
            lines == [
                "seeds/\(name): error: the file is a second one of 'north', beside 'facts/north.csv' [duplicate-file]; "
                    + "delete it, or move what is new in it to facts/north.csv"
            ])
        #expect(seeds.withheld == ["north"] && seeds.faults["north"]?.map(\.place.file) == [name])
        #expect(Set(seeds.sound?.facts.map(\.committee) ?? []) == ["south"])
    }

    @Test(arguments: ["aims/north (1).yaml", "aims/north.old.yaml", "aims/NORTH.yaml"])
    func `A copy of aims withholds its committee alone`(_ name: String) throws {
        let (seeds, lines) = try SeedFolder([name: SmallSeeds.files["aims/north.yaml"] ?? ""]).read()
        #expect(
            lines == [
                "seeds/\(name): error: the file is a second one of 'north', beside 'aims/north.yaml' [duplicate-file]; "
                    + "delete it, or move what is new in it to aims/north.yaml"
            ])
        #expect(seeds.withheld == ["north"] && seeds.sound?.aims.isEmpty == true)
    }

    @Test(arguments: ["facts/south (1).csv", "facts/South.csv", "facts/south.csv~", "facts/#south.csv#"])
    func `The only file of a committee under a copy's name withholds it alone`(_ name: String) throws {
        let (seeds, lines) = try SeedFolder(["facts/south.csv": "", name: StrayFilesTests.south]).read()
        #expect(
            lines == [
                "seeds/\(name): error: the file is not read, and 'south' has no other of its kind [unexpected-file]; "
                    + "rename it to facts/south.csv"
            ])
        #expect(seeds.withheld == ["south"] && seeds.sound != nil)
    }

    @Test func `A slip in the name of a committee's only file withholds that committee alone`() throws {
        let slip = ["facts/sout.csv": StrayFilesTests.south]
        let (seeds, lines) = try SeedFolder(slip.merging(["facts/south.csv": ""]) { $1 }).read()
        #expect(
            lines == [
                "seeds/facts/sout.csv: error: there is no committee 'sout' [dangling-id]; did you mean 'south'?"
            ])
        #expect(seeds.withheld == ["south"] && seeds.sound != nil)
        #expect(try SeedFolder(slip).read().seeds.sound == nil)
    }

    @Test(arguments: ["facts/north south.csv", "facts/elsewhere.csv", "facts/Nơi khác.csv", "aims/elsewhere.yaml"])
    func `A file that names no committee or two of them stops everything`(_ name: String) throws {
        let text = name.hasPrefix("aims") ? SmallSeeds.files["aims/north.yaml"] : StrayFilesTests.north
        let (seeds, lines) = try SeedFolder([name: text ?? ""]).read()
        #expect(!lines.isEmpty && seeds.register == nil && seeds.sound == nil)
    }

    @Test func `A name that may be of a committee without a file stops everything`() throws {
        let entry = "  - {id: north-old, names: {vi: Cũ, en: Old}, short: {vi: Cũ, en: Old}, kind: city}\n"
        let committees = (SmallSeeds.files["committees.yaml"] ?? "") + entry
        let read = { (name: String) in
            try SeedFolder(["committees.yaml": committees, name: StrayFilesTests.north]).read().seeds
        }
        #expect(try read("facts/north (old).csv").withheld == ["north-old"])
        #expect(try read("facts/Old copy of north.csv").sound == nil)
        #expect(try read("facts/north (2).csv").withheld == ["north"])
    }

    @Test func `A table of an edition is read under a copy's name`() throws {
        let text = """
            committee_id,indicator_id,kind,term,period,value_text,status,source_id,locator
            south,exports,achievement,2025-2030,2026,46.5,A,doc_1.txt,p2

            """
        let (seeds, lines) = try SeedFolder(["facts/north (1).csv": text]).read()
        let returned = try #require(seeds.register?.facts).filter { $0.place.file.contains("(1)") }
        #expect(lines == [] && returned.map(\.committee) == ["south"])
    }

    @Test(arguments: [
        "facts/~$north.csv", "facts/~$rth.xlsx", "facts/.~lock.north.csv#", "facts/.north.csv.swp", "facts/north.csv~",
        "facts/#north.csv#", "facts/.DS_Store", "committees.yaml~", "aims/north.yaml~", "facts/Thumbs.db",
        "facts/desktop.ini", "aims/Desktop.ini", "thumbs.db", "facts/__MACOSX/._north.csv", "facts/ehthumbs.db",
    ])
    func `What editors and office programs leave beside a file is passed over`(_ name: String) throws {
        let folder = try SeedFolder([name: "x\0"])
        let (seeds, lines) = try folder.read()
        #expect(lines == [] && seeds.register != nil)
        #expect(try inputDigests(in: folder.folder.path) == seeds.inputs)
    }
}
