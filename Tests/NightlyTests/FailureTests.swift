import Foundation
import TestSupport
import Testing

extension EditionTests {
    /// What an administrator is told when a night cannot go on: what, where, what to do.
    @Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    struct FailureTests {
        /// A night that goes wrong.
        struct Case: CustomTestStringConvertible {
            /// What is done before; then `run` and its options.
            let line: String
            let code: Int32
            /// The fault that is told, or how it begins.
            let fault: String

            init(_ line: String, _ code: Int32, _ fault: String) {
                (self.line, self.code, self.fault) = (line, code, fault)
            }

            var testDescription: String { line }
        }

        @Test(arguments: [
            Case(
                "run --seeds nowhere", 65,
                "cannot open nowhere: No such file or directory; name the folder with --seeds, and make it readable"),
            Case(
                "run --layouts nowhere", 78,
                "cannot open nowhere: No such file or directory; "
                    + "name the folder of layouts with --layouts, and make it readable"),
            Case(
                "touch file; run --reports file", 74,
                "file: cannot open the folder: Not a directory; move what stands in the way, then run again"),
            Case(
                "touch file; run --reports file/reports", 74,
                "file/reports: cannot make the folder: Not a directory; move what stands in the way, then run again"),
            Case(
                "run --as-of 2026-11-20", 64,
                "reports: cannot publish the edition of 2026-11-20: the latest edition is of 2026-11-21; "
                    + "use --force to go back"),
            Case(
                "mkdir -p other/latest; run --reports other", 74,
                "other/latest: cannot publish there: it is no symbolic link; move it away, then run again"),
            Case(
                "ulimit -n 8; run", 74,
                "too few files may be open at once; raise the limit, as with ulimit -n 256, then run again"),
            Case(
                "ulimit -v 400000; run", 74,
                "too little memory may be used; raise the limit, as with ulimit -v 1048576, then run again"),
            // No address space is large enough for a second stack of that size; the limit of processes is not root's.
            Case(
                "ulimit -s 200000000000; run", 74,
                "too few threads can be begun; raise the limits of processes and of their stacks, "
                    + "as with ulimit -u 4096 and ulimit -s 8192, then run again"),
        ])
        func `A failure says what, where and what to do`(row: Case) throws {
            let night = try Night()
            try night.shortenLayouts()
            let outcome = try night.told(row.line)
            #expect(outcome.code == row.code)
            #expect(outcome.faults.hasPrefix("termreport: error: \(row.fault)\n"))
            #expect(outcome.faults.split(separator: "\n").count <= 2)
            #expect(outcome.output == "")
            #expect(try night.isUntouched && night.leftovers == [])
        }

        @Test func `A file that may not be that large is named`() throws {
            let night = try Night()
            try night.shortenLayouts()
            let outcome = try night.told("ulimit -f 8; run --as-of 2026-11-22")
            #expect(outcome.code == 74)
            #expect(outcome.faults.contains(": cannot write the file: File too large; raise the limit of file sizes, "))
            #expect(outcome.faults.hasSuffix(night.standing))
            #expect(try night.isUntouched && night.leftovers == [])
        }

        @Test(.enabled(if: geteuid() == 0 && program(named: "setpriv") != nil, "only root can be somebody else"))
        func `Folders of somebody else are named`() throws {
            let night = try Night()
            let command = try #require(builtCommand)
            try night.shortenLayouts()
            // Temporary folders are for their owner alone, and so may be the folder the command was built in.
            try FileManager.default.copyItem(atPath: command, toPath: night.folder.path + "/command")
            let other = "exec setpriv --reuid 65534 --regid 65534 --clear-groups ./command build --reports"
            for (line, path) in [("reports", "reports/.lock"), ("fresh", "fresh")] {
                let outcome = try night.shell("chmod 755 .; \(other) \(line)")
                #expect(outcome.code == 74)
                #expect(outcome.faults.hasPrefix("termreport: error: \(path): cannot "))
                #expect(
                    outcome.faults.contains(
                        ": Permission denied; "
                            + "give the user of this job the right to read and write there, then run again\n"))
            }
            #expect(try night.isUntouched)
        }

        @Test func `A program that cannot go on says so in one line`() throws {
            let night = try Night()
            let outcome = try night.interrupted(by: SIGSEGV, at: "start")
            #expect(outcome.code == 70)
            #expect(outcome.faults.hasPrefix("termreport: error: cut short, ") && outcome.faults.hasSuffix(" prints\n"))
            #expect(try night.isUntouched)
            #expect(try night.run(["verify"]).code == 0)
        }
    }
}

extension Night {
    /// What becomes of a line of the shell in which `run` is a build.
    func told(_ line: String) throws -> Outcome {
        try shell("run() { \(command) build \"$@\"; }; \(line)")
    }
}
