import Foundation
import TestSupport
import Testing

extension EditionTests {
    /// Signals that ask a run to end.
    @Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    struct SignalTests {
        @Test(arguments: [(SIGTERM, "SIGTERM"), (SIGINT, "SIGINT"), (SIGHUP, "SIGHUP")])
        func `A run ends at once and says what stands`(signal: Int32, name: String) throws {
            let night = try Night()
            let outcome = try night.interrupted(by: signal, at: "start")
            #expect(outcome.code == 128 + signal)
            #expect(outcome.seconds < 5)
            #expect(
                outcome.faults
                    == "termreport: error: stopped by \(name), nothing was published; run again\(night.standing)")
            #expect(try night.isUntouched)
            #expect(try night.leftovers == [])
        }

        /// Layouts are whole, so that there is much to do yet when the first document is told.
        @Test func `A run that makes documents ends between two of them`() throws {
            let night = try Night()
            try night.folder.replace("accent:", with: "# ours\n  accent:", in: "Layouts/Themes/classic.yaml")
            let outcome = try night.interrupted(by: SIGTERM, at: "document")
            #expect(outcome.code == 128 + SIGTERM)
            #expect(outcome.seconds < 5)
            #expect(try night.isUntouched)
            #expect(try night.leftovers == [])
            #expect(try night.run(["verify"]).code == 0)
        }

        @Test func `A run that publishes gives readers the old edition or the new one`() throws {
            let night = try Night()
            try night.shortenLayouts()
            let outcome = try night.interrupted(by: SIGTERM, at: "publishing")
            #expect([0, 143].contains(outcome.code))
            #expect(outcome.seconds < 5)
            #expect(try night.isUntouched == (outcome.code == 143))
            #expect(try night.leftovers == [])
            #expect(try night.run(["verify"]).code == 0)
        }

        @Test func `A signal the caller has ignored stays ignored`() throws {
            let night = try Night()
            let line = "trap '' HUP; \(night.command) build --as-of 2026-11-22 & sleep 0.1; kill -HUP $!; wait $!"
            #expect(try night.shell(line).code == 0)
        }
    }
}

extension Night {
    /// Names in the folder of editions that are no edition.
    var leftovers: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.path + "/reports/editions")
                .filter { !$0.hasPrefix("20") }
        }
    }

    /// A build that gets a signal as soon as it tells of an event.
    func interrupted(by signal: Int32, at event: String) throws -> (code: Int32, faults: String, seconds: Double) {
        let process = Process()
        let (events, faults) = (Pipe(), folder.path + "/faults")
        process.executableURL = URL(fileURLWithPath: try #require(builtCommand))
        process.arguments = ["build", "--as-of", "2026-11-22", "--format", event == "start" ? "text" : "json"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "SWIFT_BACKTRACE" }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = events
        _ = FileManager.default.createFile(atPath: faults, contents: nil)
        process.standardError = FileHandle(forWritingAtPath: faults)
        try process.run()
        if event == "start" {
            while !isLocked, process.isRunning { usleep(1000) }
        } else {
            var told = ""
            while !told.contains("\"event\": \"\(event)\"") {
                let data = events.fileHandleForReading.availableData
                if data.isEmpty { break }
                told += String(decoding: data, as: UTF8.self)
            }
            #expect(told.contains("\"event\": \"\(event)\""), "the run ended before: \(told)")
        }
        let start = Date()
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        let code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return (code, try String(contentsOfFile: faults, encoding: .utf8), Date().timeIntervalSince(start))
    }

    /// Whether a run of this night's folder has begun.
    private var isLocked: Bool {
        let note = (try? String(contentsOfFile: folder.path + "/reports/.lock", encoding: .utf8)) ?? ""
        return note.contains("--as-of 2026-11-22")
    }
}
