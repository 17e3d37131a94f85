import Foundation
import TestSupport
import Testing

/// Single calls to the system fail, or are the last the run makes: `latest` stays whole, and the next run mends the
/// rest.
///
/// A sample; `make torture` goes through every call.
@Suite(
    .serialized, .enabled(if: builtCommand != nil, "the command was not built beside the tests"),
    .enabled(if: program(named: "strace") != nil, "strace is missing"))
struct BrokenCallTests {
    @Test(arguments: [
        ("fsync", "error=EIO", 1), ("fsync", "error=ENOSPC", 12), ("write", "error=ENOSPC", 8),
        ("mkdirat", "error=EACCES", 3), ("renameat", "error=EIO", 1), ("renameat", "error=EIO", 2),
        ("symlinkat", "error=ENOSPC", 1), ("fchmod", "error=EPERM", 2), ("openat", "error=EMFILE", 120),
    ]) func `A call that fails ends the run with a message`(call: String, action: String, number: Int) throws {
        let night = try SmallNight()
        let outcome = try night.run(under: injecting(call, action, number))
        #expect(try night.injected > 0)
        #expect([0, 65, 74, 78].contains(outcome.code), "\(outcome.code) \(outcome.faults)")
        #expect(outcome.code == 0 || !outcome.faults.isEmpty)
        let latest = try night.latest()
        #expect(latest == SmallNight.days.tonight || latest == SmallNight.days.before && outcome.code != 0)
        try expectRecovery(night)
    }

    @Test(arguments: [("fsync", 3), ("linkat", 5), ("renameat", 1), ("renameat", 2), ("symlinkat", 1)])
    func `A run that is killed leaves the old edition or the new one`(call: String, number: Int) throws {
        let night = try SmallNight()
        let outcome = try night.run(under: injecting(call, "signal=SIGKILL", number))
        #expect(outcome.code == -SIGKILL, "\(outcome.faults)")
        _ = try night.latest()
        try expectRecovery(night)
    }

    /// Changes found without a file of the edition before would be told with code 0 and be untrue.
    @Test func `An earlier edition that cannot be read ends the run`() throws {
        let night = try SmallNight()
        let slice = "/editions/\(SmallNight.days.before)/committees/an-thinh/facts.csv"
        let reports = try #require(realpath(night.folder.path + "/reports", nil))
        defer { free(reports) }
        let outcome = try night.run(under: [
            "strace", "-f", "-qq", "-o", SmallNight.calls, "-P", String(cString: reports) + slice, "-e", "trace=read",
            "-e", "inject=read:error=EIO:when=1",
        ])
        #expect(try night.injected > 0)
        #expect(outcome.code == 74)
        #expect(outcome.faults.contains("facts.csv: cannot read the file: Input/output error"), "\(outcome.faults)")
        #expect(try night.latest() == SmallNight.days.before)
        try expectRecovery(night)
    }

    @Test func `No run asks the network for anything`() throws {
        let night = try SmallNight()
        let outcome = try night.run(under: [
            "strace", "-f", "-qq", "-o", "calls", "-e", "trace=network", "-e", "signal=none",
        ])
        #expect(outcome.code == 0, "\(outcome.faults)")
        let calls = try String(contentsOfFile: night.folder.path + "/calls", encoding: .utf8)
        #expect(calls == "")
    }

    private func injecting(_ call: String, _ action: String, _ number: Int) -> [String] {
        [
            "strace", "-f", "-qq", "-o", SmallNight.calls, "-e", "trace=\(call)", "-e",
            "inject=\(call):\(action):when=\(number)",
        ]
    }

    private func expectRecovery(_ night: SmallNight) throws {
        let next = try night.run()
        #expect(next.code == 0, "\(next.faults)")
        #expect(try night.latest() == SmallNight.days.tonight)
        #expect(try night.leftovers == [])
    }
}

extension SmallNight {
    /// The file of the night's folder that strace writes the calls into.
    static let calls = "calls"

    /// How many calls strace made fail, which it counts in each thread; with none a case would test nothing any more.
    fileprivate var injected: Int {
        get throws {
            try String(contentsOfFile: folder.path + "/" + SmallNight.calls, encoding: .utf8)
                .split(separator: "\n").count { $0.hasSuffix("(INJECTED)") }
        }
    }
}
