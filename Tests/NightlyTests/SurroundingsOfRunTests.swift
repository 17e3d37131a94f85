import Foundation
import TestSupport
import Testing

/// What surrounds a run never reaches an edition; too little of something ends it with a message.
@Suite(.serialized, .enabled(if: builtCommand != nil, "the command was not built beside the tests"))
struct SurroundingsOfRunTests {
    @Test func `Zone, locale, mask, home and folder leave every byte and right as it is`() throws {
        let night = try SmallNight()
        #expect(try night.run(to: "plain").code == 0)
        let surroundings: [[String]] = [
            ["TZ=Pacific/Kiritimati", "LC_ALL=tr_TR.UTF-8", "LANGUAGE=vi"], ["-i"],
            ["sh", "-c", "umask 077; exec \"$@\"", "-"], ["HOME=/nowhere", "XDG_CACHE_HOME=/nowhere"],
        ]
        let plain = try tree(night.folder.path + "/plain/editions")
        for (number, wrapper) in surroundings.enumerated() {
            let outcome = try night.run(under: wrapper, to: "other\(number)")
            #expect(outcome.code == 0, "\(wrapper) \(outcome.faults)")
            #expect(try differences(plain, tree(night.folder.path + "/other\(number)/editions")) == [], "\(wrapper)")
            #expect(try night.rights(in: "other\(number)") == ["f 444", "d 755"], "\(wrapper)")
        }
    }

    @Test func `Seeds in another order on the disk give the same bytes`() throws {
        let night = try SmallNight()
        #expect(try night.run(to: "plain").code == 0)
        let files = try FileManager.default.subpathsOfDirectory(atPath: night.folder.path + "/seeds").sorted()
        for file in files.reversed() where file.contains(".") {
            let (from, to) = (night.folder.path + "/seeds/" + file, night.folder.path + "/again/" + file)
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: to).deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: from, toPath: to)
        }
        try FileManager.default.removeItem(atPath: night.folder.path + "/seeds")
        try FileManager.default.moveItem(atPath: night.folder.path + "/again", toPath: night.folder.path + "/seeds")
        #expect(try night.run(to: "other").code == 0)
        let (plain, other) = (night.folder.path + "/plain/editions", night.folder.path + "/other/editions")
        #expect(try differences(tree(plain), tree(other)) == [])
    }

    @Test(arguments: ["ulimit -f 4; exec \"$@\"", "ulimit -n 8; exec \"$@\""])
    func `A limit ends the run in one line, and the old edition stands`(script: String) throws {
        let night = try SmallNight()
        let outcome = try night.run(under: ["sh", "-c", script, "-"])
        #expect([65, 74, 78].contains(outcome.code), "\(outcome.code) \(outcome.faults)")
        let lines = outcome.faults.split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("termreport: error: ") } == 1 && lines.count <= 2, "\(outcome.faults)")
        #expect(try night.latest() == SmallNight.days.before)
        #expect(try night.leftovers == [])
    }

    @Test(arguments: ["exec \"$@\" >/dev/full", "exec \"$@\" <&- >&- 2>&-", "\"$@\" | true"])
    func `A run is as good when nobody can hear it`(script: String) throws {
        let night = try SmallNight()
        #expect(try night.run(under: ["sh", "-c", script, "-"]).code == 0)
        #expect(try night.latest() == SmallNight.days.tonight)
    }
}
