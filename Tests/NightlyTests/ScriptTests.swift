import Foundation
import TestSupport
import Testing

/// Scripts that must not pass when they have tried nothing.
@Suite struct ScriptTests {
    private static let tests = Project.root + "/Tests"

    @Test func `A part of the torture that is not there is refused with those there are`() throws {
        let outcome = try Outcome("/bin/bash", [ScriptTests.tests + "/Torture/run", "--command", "/bin/true", "pwer"])
        #expect(outcome.code == 64)
        #expect(
            outcome.faults == "there is no part 'pwer'; the parts are "
                + "faults hostile kills limits network pairs power reader same\n")
    }

    @Test(arguments: [(0, 0, 1), (3, 0, 0), (3, 1, 1)])
    func `A torture passes when something was tried and nothing failed`(
        passed: Int, failed: Int, code: Int32
    ) throws {
        let script = ". '\(ScriptTests.tests)/Torture/common.sh'; passed=\(passed) failed=\(failed); closing"
        let outcome = try Outcome("/bin/bash", ["-c", script])
        #expect(outcome.code == code && outcome.output == "\(passed) passed, \(failed) failed\n")
    }

    @Test(arguments: [
        ("Swift version 6.3.1 (swift-6.3.1-RELEASE)", nil), ("Apple Swift version 7.0 (x)", nil),
        ("Swift version 6.2.4 (swift-6.2.4-RELEASE)", "'./swift' is Swift 6.2"),
        ("Swift version 5.10 (x)", "'./swift' is Swift 5.10"),
        ("swift, too", "'./swift' does not tell its version"),
    ]) func `A Swift that is too old is named before anything is built`(reply: String, reason: String?) throws {
        let folder = try TemporaryFolder()
        try script("swift", "echo '\(reply)'", in: folder)
        let outcome = try Outcome(
            "/usr/bin/env", ["SWIFT=./swift", Project.root + "/.ci/setup", "code"], in: folder.path)
        #expect(outcome.code == (reason == nil ? 0 : 1))
        let first = outcome.faults.split(separator: "\n").first
        #expect(first.map(String.init) == reason.map { "Swift 6.3 is needed, and \($0)." })
        #expect(reason == nil || outcome.faults.contains("swiftly install 6.3"))
    }

    @Test(arguments: ["", "RECORD=1"]) func `A run whose instructions were not counted fails and is not recorded`(
        variable: String
    ) throws {
        let folder = try TemporaryFolder(["instructions.txt": Array("1000\n".utf8)])
        try FileManager.default.copyItem(atPath: ScriptTests.tests + "/Bench/check", toPath: folder.path + "/check")
        let log = "for word; do case $word in --log-file=*) echo 'Nothing was counted' >\"${word#*=}\";; esac; done\n"
        for (name, text) in [("valgrind", log), ("strip", "")] { try script("bin/" + name, text, in: folder) }
        let line = "PATH='\(folder.path)/bin':$PATH \(variable) '\(folder.path)/check' /bin/true / /"
        let outcome = try Outcome("/bin/bash", ["-c", line])
        #expect(outcome.code == 1 && outcome.faults.contains("Nothing was counted"))
        #expect(try String(contentsOfFile: folder.path + "/instructions.txt", encoding: .utf8) == "1000\n")
    }

    /// Writes a script that can be run.
    private func script(_ name: String, _ text: String, in folder: TemporaryFolder) throws {
        try folder.write(name, "#!/bin/sh\n" + text)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/\(name)")
    }
}
