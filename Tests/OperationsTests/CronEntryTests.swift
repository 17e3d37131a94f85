import Foundation
import Operations
import Testing

@Suite struct CronEntryTests {
    @Test func `An entry is one line with absolute paths`() {
        #expect(
            CronEntry(.plain).lines.last
                == "10 2 * * * /usr/local/bin/termreport build --seeds /srv/seeds --layouts /srv/Layouts "
                + "--reports /srv/reports --keep 60 --metrics /var/metrics/termreport.prom")
    }

    @Test func `An entry for a user is a line of a file with users`() {
        let entry = CronEntry(.hostile("x", user: "clerk"), mail: "office@example.org")
        #expect(entry.lines.contains("MAILTO=office@example.org"))
        #expect(entry.lines.last?.hasPrefix("10 2 * * * clerk /usr/local/bin/termreport build ") == true)
        #expect(entry.lines.first?.contains("/etc/cron.d/") == true)
    }

    @Test(arguments: hostileNames)
    func `The shell cron starts gets every path as it is`(_ name: String) throws {
        let job = NightlyJob.hostile(name)
        let entry = CronEntry(job)
        #expect(entry.faults == [])
        let line = try #require(entry.lines.last)
        let command = try #require(asCronRuns(String(line.dropFirst("10 2 * * * ".count))))
        let words = try shellWords(command.replacing("/usr/local/bin/termreport build", with: "printf '%s\\n'"))
        #expect(words == Array(job.words.dropFirst(2)))
    }

    @Test(arguments: ["a\nb", "a\rb", "a\u{0}b", "a\u{7F}b", "a\tb"])
    func `A path no entry can hold is refused`(_ name: String) {
        let faults = CronEntry(.hostile(name)).faults
        #expect(faults.count == 3)
        #expect(faults.allSatisfy { $0.contains("holds a control character") && !$0.contains("\n") })
    }

    @Test func `A command longer than cron takes, a wrong address and a wrong user are refused`() {
        let long = CronEntry(.hostile(String(repeating: "a", count: 400)))
        #expect(long.faults.map { $0.hasPrefix("the command has ") } == [true])
        #expect(CronEntry(.plain, mail: "a b").faults.count == 1)
        #expect(CronEntry(.hostile("x", user: "a b")).faults.count == 1)
    }

    /// What cron hands to the shell, by the rules of its own program; nil when it would cut the command off.
    private func asCronRuns(_ command: String) -> String? {
        var result: [Character] = []
        var isEscaped = false
        for character in command {
            if character == "%", !isEscaped { return nil }
            if character == "%" { result.removeLast() }
            result.append(character)
            isEscaped = character == "\\" && !isEscaped
        }
        return String(result)
    }

    /// The lines a shell command prints.
    private func shellWords(_ command: String) throws -> [String] {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
