import Foundation
import Operations
import TestSupport
import Testing

@Suite struct SystemdUnitsTests {
    @Test func `The service runs the job once, in a room of its own`() throws {
        let lines = try #require(SystemdUnits(.plain).units.first).lines
        for line in [
            "Type=oneshot", "ProtectSystem=strict", "ReadWritePaths=/srv/reports /var/metrics", "ProtectHome=yes",
            "PrivateTmp=yes", "PrivateNetwork=yes", "NoNewPrivileges=yes",
            "ExecStart=/usr/local/bin/termreport build --seeds /srv/seeds --layouts /srv/Layouts "
                + "--reports /srv/reports --keep 60 --metrics /var/metrics/termreport.prom",
        ] { #expect(lines.contains(line)) }
        #expect(!lines.contains { $0.hasPrefix("SuccessExitStatus") || $0.hasPrefix("User=") })
    }

    @Test(arguments: [("/home/clerk", "read-only"), ("/root/x", "read-only"), ("/homes/x", "yes")])
    func `Home folders stay readable only for a job that lies in one`(_ row: (folder: String, protection: String)) {
        for job in [job(reports: row.folder), job(needed: [row.folder + "/lib/libx.so"])] {
            #expect(SystemdUnits(job).units[0].lines.contains("ProtectHome=\(row.protection)"))
        }
    }

    @Test func `Temporary folders stay shared only for a job that lies in one`() {
        #expect(SystemdUnits(job(reports: "/tmp/reports")).units[0].lines.contains("PrivateTmp=no"))
        #expect(SystemdUnits(job(reports: "/tmpx")).units[0].lines.contains("PrivateTmp=yes"))
    }

    @Test func `The timer makes up for a missed night`() throws {
        let timer = try #require(SystemdUnits(.plain).units.last)
        #expect(timer.name == "termreport.timer")
        for line in ["OnCalendar=*-*-* 02:10:00", "Persistent=true", "RandomizedDelaySec=10min"] {
            #expect(timer.lines.contains(line))
        }
    }

    @Test(arguments: [
        ("100%", "\"/srv/100%%/seeds\"", "'/srv/x100%%'"), ("a\"b", "\"/srv/a\\\"b/seeds\"", "'/srv/xa\"b'"),
        ("it's", "\"/srv/it's/seeds\"", "'/srv/xit'\"'\"'s'"), ("b\\s", "\"/srv/b\\\\s/seeds\"", "'/srv/xb\\s'"),
        ("a b", "\"/srv/a b/seeds\"", "'/srv/xa b'"),
    ])
    func `A path is quoted as each line wants it`(_ row: (name: String, argument: String, path: String)) {
        let lines = SystemdUnits(.hostile(row.name)).units[0].lines
        #expect(lines.contains { $0.hasPrefix("ExecStart=/usr") && $0.contains("--seeds \(row.argument) ") })
        #expect(lines.contains("ReadWritePaths=\(row.path)"))
    }

    @Test func `A dollar sign starts no variable`() {
        #expect(SystemdUnits(.hostile("$HOME")).units[0].lines.contains { $0.hasPrefix("ExecStart=:/usr/local") })
    }

    @Test func `A path no unit can hold is refused`() {
        #expect(SystemdUnits(.hostile("a\nb")).faults.count == 3)
    }

    @Test(.enabled(if: verifier != nil, "systemd-analyze is not there; install the Debian package systemd"))
    func `systemd accepts the units, whatever the folders are called`() throws {
        let folder = try TemporaryFolder()
        for (index, name) in ([""] + hostileNames).enumerated() {
            let (place, home) = ("\(folder.path)/\(index)", "\(folder.path)/\(index)/\(name)x")
            try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: "/bin/true", toPath: home + "/termreport")
            let job = NightlyJob(
                program: hasQuote(name) ? "/bin/true" : home + "/termreport", seeds: home, layouts: home, reports: home,
                metrics: home + "/m",
                time: .night, user: "root")
            let units = SystemdUnits(job).units
            for unit in units {
                try folder.write("\(index)/\(unit.name)", unit.bytes)
            }
            let said = try verified(units.map { place + "/" + $0.name })
            #expect(said == "", "\(name)")
        }
    }

    @Test(arguments: hostileNames.filter(hasQuote)) func `A program systemd would not start is refused`(_ name: String)
    {
        let job = NightlyJob(
            program: "/opt/\(name)/termreport", seeds: "/s", layouts: "/l", reports: "/r", time: .night)
        #expect(SystemdUnits(job).faults.map { $0.hasSuffix("; install it elsewhere") } == [true])
    }

    private func job(reports: String = "/srv/reports", needed: [String] = []) -> NightlyJob {
        NightlyJob(
            program: "/usr/bin/termreport", seeds: "/srv/s", layouts: "/srv/l", reports: reports, time: .night,
            needed: needed)
    }

    /// What systemd says about units; nothing when they are right.
    private func verified(_ units: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: try #require(verifier))
        process.arguments = ["verify", "--man=no"] + units
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self) + (process.terminationStatus == 0 ? "" : "code")
    }
}

/// Whether systemd starts no program of that name.
private func hasQuote(_ name: String) -> Bool { name.contains { "\"'\\".contains($0) } }

/// The program that checks units; nil when systemd is not there.
private let verifier = ["/usr/bin/systemd-analyze", "/bin/systemd-analyze"].first {
    FileManager.default.isExecutableFile(atPath: $0)
}
