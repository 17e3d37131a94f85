import Foundation
import Indicators
import Intake
import TestSupport
import Testing

/// Files of committees under names, in forms or with rights that keep them from being read as they are.
@Suite struct UnreadFilesTests {
    private static let header = "indicator,kind,term,period,value,status,source,locator,note\n"
    private static let facts = header + "admitted,achievement,2020-2025,2020-2025,11,A,doc_1.txt,p2,\n"

    /// The small seeds with the file of facts of the south exchanged for another.
    private func read(_ name: String, _ text: String) throws -> (seeds: Seeds, lines: [String]) {
        try SeedFolder(["facts/south.csv": ""].merging([name: text], uniquingKeysWith: { $1 })).read()
    }

    @Test(arguments: ["facts/south.CSV", "facts/south.Csv"])
    func `The ending of a file may be in capitals`(name: String) throws {
        let (seeds, lines) = try read(name, UnreadFilesTests.facts)
        #expect(lines == [])
        #expect(seeds.register?.facts.count { $0.committee == "south" } == 1)
    }

    @Test func `A fault in a file with capitals withholds its committee alone`() throws {
        let (seeds, lines) = try read("facts/south.CSV", UnreadFilesTests.header + "x\n")
        #expect(lines.count == 1)
        #expect(seeds.withheld == ["south"] && seeds.sound != nil)
    }

    @Test(arguments: [
        ("facts/south.csv.txt", "rename it to facts/south.csv"),
        ("facts/south.xlsx", "save it as CSV under the name facts/south.csv"),
        ("aims/south.yml", "rename it to aims/south.yaml"),
    ])
    func `A file that must be the only one of its committee is refused`(name: String, hint: String) throws {
        let (seeds, lines) = try read(name, UnreadFilesTests.facts)
        #expect(
            lines == [
                "seeds/\(name): error: the file is not read, and 'south' has no other of its kind [unexpected-file]; "
                    + hint
            ])
        #expect(seeds.withheld == ["south"] && seeds.sound != nil)
    }

    @Test(arguments: ["facts/north.csv.txt", "facts/north.xlsx", "aims/north.yml", "facts/west.xlsx"])
    func `A file beside the one that is read is only doubted`(name: String) throws {
        let (seeds, lines) = try SeedFolder([name: "x"]).read()
        #expect(lines.count == 1 && lines[0].contains(": warning: the file is not read [unexpected-file]; "))
        #expect(seeds.register != nil)
    }

    @Test func `A folder in the place of a file of facts withholds its committee`() throws {
        let folder = try SeedFolder(["facts/south.csv": ""])
        try FileManager.default.createDirectory(
            atPath: folder.folder.path + "/facts/south.csv", withIntermediateDirectories: false)
        let (seeds, lines) = try folder.read()
        #expect(
            lines == [
                "seeds/facts/south.csv: error: 'facts/south.csv' is a folder, not a file of facts [not-a-file]; "
                    + "move the folder away, and put the CSV file in its place"
            ])
        #expect(seeds.withheld == ["south"] && seeds.sound != nil)
    }

    @Test(arguments: ["facts", "aims"])
    func `A file or a link in the place of a folder is refused`(_ name: String) throws {
        let (own, other) = (try SeedFolder(), try SeedFolder())
        let hint = "put the folder itself in its place, with the files in it"
        let path = "\(own.folder.path)/\(name)"
        let refusal = { () throws -> [String] in
            let (seeds, lines) = try own.read()
            #expect(seeds.register == nil && seeds.sound == nil)
            return lines.filter { $0.hasPrefix("seeds/\(name): ") }
        }
        try FileManager.default.moveItem(atPath: path, toPath: other.folder.path + "/inside")
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: other.folder.path + "/inside")
        #expect(
            try refusal() == [
                "seeds/\(name): error: '\(name)' is a link that leads out of 'seeds' [link-leads-out]; \(hint)"
            ])
        try own.link(name, to: "nowhere")
        #expect(
            try refusal() == [
                "seeds/\(name): error: '\(name)' is a link that leads nowhere [link-leads-nowhere]; \(hint)"
            ])
        try FileManager.default.removeItem(atPath: path)
        try own.folder.write(name, "x")
        #expect(try refusal() == ["seeds/\(name): error: '\(name)' is not a folder [not-a-folder]; \(hint)"])
    }

    @Test(arguments: ["facts/photo.jpg", "aims/archive.zip"])
    func `A file that can hold nothing of a committee is to be moved or deleted`(name: String) throws {
        let (seeds, lines) = try SeedFolder([name: "x"]).read()
        let folder = name.prefix { $0 != "/" }
        #expect(
            lines == [
                "seeds/\(name): warning: the file is not read [unexpected-file]; move it out of \(folder)/, or delete it"
            ])
        #expect(seeds.register != nil)
    }

    @Test func `A file with nothing but a header is doubted`() throws {
        let (seeds, lines) = try read("facts/south.csv", UnreadFilesTests.header + ",,,,,,,,\n")
        #expect(
            lines == [
                "seeds/facts/south.csv: warning: the file has a header and no facts [no-rows]; "
                    + "add a row for each fact, or delete the file"
            ])
        #expect(seeds.register != nil)
    }

    @Test(arguments: [[], Array("# Mục tiêu\n\n# goals:\n".utf8), Array("---\n".utf8)] as [[UInt8]])
    func `A file of aims without any is refused`(bytes: [UInt8]) throws {
        let folder = try SeedFolder()
        try folder.folder.write("aims/north.yaml", bytes)
        let (seeds, lines) = try folder.read()
        #expect(
            lines == [
                "seeds/aims/north.yaml: error: the file has no aims [no-aims]; write them into it, or delete the file"
            ])
        #expect(seeds.withheld == ["north"])
    }

    @Test(arguments: ["facts/south.csv", "aims/north.yaml"])
    func `A file the system does not give withholds its committee alone`(name: String) throws {
        let folder = try SeedFolder()
        let path = folder.folder.path + "/" + name
        // Rights do not keep out the administrator, and so a link that leads to itself stands for them.
        let isAdministrator = geteuid() == 0
        if isAdministrator {
            try folder.link(name, to: path)
        } else {
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        }
        let (seeds, lines) = try folder.read()
        let reason = isAdministrator ? "Too many levels of symbolic links" : "Permission denied"
        #expect(
            lines == [
                "seeds/\(name): error: cannot open the file: \(reason) [unreadable-file]; "
                    + "make the file readable for the user who runs this"
            ])
        #expect(seeds.withheld == [name.hasPrefix("facts") ? "south" : "north"] && seeds.sound != nil)
    }
}
