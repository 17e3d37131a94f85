import Foundation
import TestSupport
import Testing

/// The entry a scheduler is given: every path in it means the same wherever the job is started.
@Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
struct ScheduleTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["seeds", "Layouts", "reports", "metrics"] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
        return folder
    }

    private func schedule(_ metrics: String, for scheduler: String = "cron", in folder: TemporaryFolder) throws
        -> Outcome
    {
        try Outcome(#require(builtCommand), ["schedule", scheduler, "--metrics", metrics], in: folder.path)
    }

    @Test(arguments: ["cron", "systemd"], ["m.prom", "./m.prom", "metrics/m.prom", "metrics/../m.prom"])
    func `The metrics file is named by its absolute path`(scheduler: String, path: String) throws {
        let folder = try folder()
        let outcome = try schedule(path, for: scheduler, in: folder)
        #expect(outcome.code == 0 && outcome.faults == "")
        let end = path.hasPrefix("metrics/m") ? "/metrics/m.prom" : "/m.prom"
        #expect(outcome.output.contains("\(folder.path)/Layouts --reports \(folder.path)/reports --metrics "))
        #expect(outcome.output.contains(" --metrics \(folder.path)\(end)\n"))
    }

    @Test(arguments: [
        ("nowhere/m.prom", "there is no folder 'nowhere'; make it, or name another file"),
        ("/nowhere/at/all/m.prom", "there is no folder '/nowhere/at/all'; make it, or name another file"),
        ("metrics", "this is a folder; name a file in it"), ("metrics/", "this is a folder; name a file in it"),
        ("..", "this is a folder; name a file in it"),
        ("m.prom/", "this names no file; name one such as termreport.prom"),
        ("", "this names no file; name one such as termreport.prom"),
    ]) func `A metrics file that could never be written is refused`(_ row: (path: String, reason: String)) throws {
        let outcome = try schedule(row.path, in: folder())
        #expect(outcome.code == 64 && outcome.output == "")
        #expect(outcome.faults == "termreport: error: --metrics \(row.path): \(row.reason)\n")
    }

    @Test func `Everything at fault is told at once`() throws {
        let folder = try folder()
        let outcome = try Outcome(
            #require(builtCommand), ["schedule", "cron", "--seeds", "none", "--metrics", "nowhere/m"], in: folder.path)
        #expect(outcome.code == 64)
        #expect(
            outcome.faults == """
                termreport: error: --seeds none: there is no such folder; make it, or name another
                termreport: error: --metrics nowhere/m: there is no folder 'nowhere'; make it, or name another file

                """)
    }
}
