import Foundation
import Publishing
import Quantities
import TestSupport
import Testing

extension EditionTests {
    /// The command as an administrator runs and watches it.
    @Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    struct OperatorTests {
        @Test func `The cron line makes an edition and says nothing`() throws {
            let night = try Night()
            try night.shortenLayouts()
            let outcome = try night.cron()
            #expect(outcome.code == 0)
            #expect(outcome.output == "" && outcome.faults == "")
            #expect(try !night.isUntouched)
        }

        @Test func `The cron line tells the faults of a refused night`() throws {
            let night = try Night()
            try night.folder.replace(
                "    direction: higher", with: "    direction: hihger", in: "seeds/indicators.yaml")
            let outcome = try night.cron()
            #expect(outcome.code == 65)
            #expect(outcome.output == "")
            #expect(outcome.faults.contains("/seeds/indicators.yaml:"))
            #expect(outcome.faults.hasSuffix(night.standing))
            #expect(try night.isUntouched && night.lastSuccess == "2026-11-21\n2026-11-21T00:00:00Z\n")
        }

        @Test func `A result is told to whoever asks for it`() throws {
            let night = try Night()
            let outcome = try night.run(["build", "--as-of", "2026-11-22", "--verbose"])
            #expect(outcome.code == 0)
            #expect(outcome.output.hasPrefix("reports/editions/2026-11-21: unchanged, "))
            #expect(outcome.output.hasSuffix(" ago\n") && outcome.output.split(separator: "\n").count == 1)
            #expect(outcome.faults == "  reading seeds and Layouts\n")
            #expect(
                try night.lastSuccess.hasPrefix("2026-11-21\n")
                    && night.lastSuccess != "2026-11-21\n2026-11-21T00:00:00Z\n")
        }

        @Test func `Every event is an object on a line of its own`() throws {
            let night = try Night()
            try night.shortenLayouts()
            let outcome = try night.run(["build", "--as-of", "2026-11-22", "--format", "json"])
            #expect(outcome.code == 0 && outcome.faults == "")
            let events = try night.events(outcome)
            #expect(events.first?.event == "start" && events.last?.event == "summary")
            #expect(events.count { $0.event == "document" && $0.outcome == "made" } == 14)
            #expect(events.last?.exit == 0)
            let rest = ["document", "start", "summary", "changes"]
            #expect(events.map(\.event).filter { !rest.contains($0) } == ["publishing", "published"])
        }

        @Test func `The events of a refused night end with its exit code`() throws {
            let night = try Night()
            try night.folder.replace(
                "    direction: higher", with: "    direction: hihger", in: "seeds/indicators.yaml")
            let events = try night.events(night.run(["build", "--format", "json"]))
            #expect(events.contains { $0.event == "fault" && $0.file == "seeds/indicators.yaml" })
            #expect(events.last?.event == "summary" && events.last?.exit == 65)
        }

        @Test(arguments: [">/dev/full", ">&-"]) func `Lost output is told, and the edition stands`(redirection: String)
            throws
        {
            let night = try Night()
            try night.shortenLayouts()
            for format in ["--verbose", "--format json"] {
                let outcome = try night.shell("\(night.command) build --as-of 2026-11-21 \(format) \(redirection)")
                #expect(outcome.code == 74)
                #expect(
                    outcome.faults.hasSuffix(
                        "termreport: error: standard output cannot be written; make room or redirect it; "
                            + "the edition is published all the same\n"))
                #expect(try night.run(["verify"]).code == 0)
            }
            #expect(try !night.isUntouched)
            let refused = try night.shell("\(night.command) build --as-of 2026-11-20 --format json \(redirection)")
            #expect(refused.code == 64)
            #expect(refused.faults.hasSuffix("; make room or redirect it; nothing was published\n"))
        }

        @Test(arguments: ["2>&-", "2>/dev/full", ">&- 2>&- <&-", "| true"])
        func `A run with nothing to say needs no output`(redirection: String) throws {
            let night = try Night()
            try night.shortenLayouts()
            #expect(try night.shell("\(night.command) build --as-of 2026-11-21 \(redirection)").code == 0)
            #expect(try !night.isUntouched)
            #expect(try night.run(["verify"]).code == 0)
        }

        @Test func `The caller's mask reaches no published file`() throws {
            let night = try Night()
            try night.shortenLayouts()
            #expect(try night.shell("umask 077; \(night.command) build --as-of 2026-11-22 --metrics m.prom").code == 0)
            let secret = try night.shell(
                "find reports/editions/2026-11-22 m.prom reports/last-success ! -perm -o=r -o -type d ! -perm -o=x")
            #expect(secret.output == "")
        }

        @Test func `The metrics tell good and bad nights`() throws {
            let night = try Night()
            let file = night.folder.path + "/m.prom"
            for (arguments, code) in [(["--as-of", "2026-11-22"], 0), (["--as-of", "2026-11-20"], 64)] {
                #expect(try night.run(["build", "--metrics", file] + arguments).code == code)
                let text = try String(contentsOfFile: file, encoding: .utf8)
                #expect(text.contains("\ntermreport_run_exit_code \(code)\n"))
                #expect(text.contains("\ntermreport_edition_timestamp_seconds 1795219200\n"))
            }
        }

        @Test func `Metrics that cannot be written are a warning`() throws {
            let night = try Night()
            let outcome = try night.run(["build", "--as-of", "2026-11-22", "--metrics", "nowhere/m.prom"])
            #expect(outcome.code == 0)
            #expect(
                outcome.faults == "termreport: warning: --metrics nowhere/m.prom: cannot write the file: "
                    + "there is no folder 'nowhere'; make it, or name another file\n")
        }
    }
}

extension Night {
    /// The built command, as a word for the shell.
    var command: String { "'\(builtCommand ?? "")'" }

    /// The last line of a night that failed.
    var standing: String { "\ntermreport: the edition of 2026-11-21 stands; last success \(age)\n" }

    /// How long ago the shared edition's last success seems to be.
    private var age: String {
        let seconds = Int(Date().timeIntervalSince1970) - Instant(startOf: SharedEdition.day).seconds
        let (days, hours) = (seconds / 86_400, seconds / 3600 % 24)
        let parts = [(days, "day"), (hours, "hour")].filter { $0.0 > 0 }
        return parts.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: " ") + " ago"
    }

    /// A command in the night's folder.
    func run(_ arguments: [String]) throws -> Outcome {
        try Outcome(#require(builtCommand), arguments, in: folder.path)
    }

    /// A line of the shell in the night's folder.
    func shell(_ line: String) throws -> Outcome { try Outcome("/bin/sh", ["-c", line], in: folder.path) }

    /// What becomes of the printed cron line, with cron's own surroundings.
    func cron() throws -> Outcome {
        let entry = try run(["schedule", "cron"])
        let line = try #require(entry.output.split(separator: "\n").last)
        let command = line.split(separator: " ", maxSplits: 5).last.map(String.init) ?? ""
        return try Outcome(
            "/usr/bin/env", ["-i", "HOME=/", "PATH=/usr/bin:/bin", "SHELL=/bin/sh", "/bin/sh", "-c", command], in: "/")
    }

    /// The events a command wrote.
    func events(_ outcome: Outcome) throws -> [Event] {
        try outcome.output.split(separator: "\n").map { try JSONDecoder().decode(Event.self, from: Data($0.utf8)) }
    }

    /// What tests look at in an event.
    struct Event: Decodable {
        let event: String
        let outcome: String?
        let file: String?
        let exit: Int?
    }
}
