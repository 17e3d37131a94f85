import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// What somebody learns of a report they were sent: by its file, or by the fingerprint printed in it.
@Suite struct TracingTests {
    private static let facts = "seeds/facts/hai-phong-industry-and-trade.csv"
    private static let report = "committees/hai-phong-industry-and-trade/hai-phong-industry-and-trade.vi.pdf"

    private let night: QuietNight
    private let reports: String
    private let received: String
    private var tracing: Tracing { Tracing(reports: reports) }

    init() throws {
        night = try QuietNight()
        reports = night.folder.path + "/reports"
        received = night.folder.path + "/received.pdf"
    }

    /// Publishes an edition and takes a report out of it.
    private func receive(of day: Int) throws {
        _ = try night.build(day)
        let file = "\(reports)/editions/2026-11-\(day)/\(TracingTests.report)"
        try FileManager.default.copyItem(atPath: file, toPath: received)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: received)
    }

    @Test func `A report of the latest edition is current, also when it is carried over`() throws {
        try receive(of: 20)
        let traced = try #require(try tracing.trace(file: received))
        #expect(traced.file == "editions/2026-11-20/" + TracingTests.report)
        #expect(traced.standing == .current(try #require(Day("2026-11-20"))))
        try night.folder.replace("as of 2024-10-09", with: "as of 2024-10-10", in: "seeds/facts/mong-cai.csv")
        _ = try night.build(21)
        let later = try #require(try tracing.trace(file: received))
        #expect(later.fingerprint == traced.fingerprint)
        #expect(later.standing == .current(try #require(Day("2026-11-21"))))
    }

    @Test func `A report whose figures changed since has a newer one`() throws {
        try receive(of: 20)
        let first = try #require(try tracing.trace(file: received))
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: TracingTests.facts)
        _ = try night.build(21)
        let newer = "editions/2026-11-21/" + TracingTests.report
        let now = try #require(try tracing.trace(file: reports + "/" + newer))
        #expect(now.standing == .current(try #require(Day("2026-11-21"))) && now.file == newer)
        let traced = try #require(try tracing.trace(file: received))
        #expect(traced.standing == .superseded(by: newer, fingerprint: now.fingerprint))
        let named = try tracing.trace(fingerprint: first.fingerprint)
        #expect(named == traced)
        let typed = first.fingerprint.lowercased().replacingOccurrences(of: "-", with: "")
        let spaced = first.fingerprint.replacingOccurrences(of: "-", with: " ")
        let misread = first.fingerprint.replacingOccurrences(of: "0", with: "O")
        for typed in [typed, spaced, misread, " \(typed.replacingOccurrences(of: "0", with: "o")) "] {
            #expect(Tracing.isFingerprint(typed))
            let written = try tracing.trace(fingerprint: typed)
            #expect(written == traced)
        }
    }

    @Test func `An altered report is said to be altered`() throws {
        try receive(of: 20)
        let whole = try Data(contentsOf: URL(fileURLWithPath: received))
        for place in [100, whole.count / 2, whole.count - 40] {
            var bytes = whole
            bytes[place] ^= 1
            try bytes.write(to: URL(fileURLWithPath: received))
            #expect(try tracing.trace(file: received)?.standing == .altered)
        }
        try (whole + Data("\n".utf8)).write(to: URL(fileURLWithPath: received))
        #expect(try tracing.trace(file: received)?.standing == .altered)
    }

    /// Whoever alters a report can work out its identifier again, for that takes no key.
    @Test func `A forged report is found by the edition of its day, and by later ones that took it over`() throws {
        try receive(of: 20)
        let kept = try #require(try tracing.trace(file: received)).fingerprint
        let forged = try forge("0000-0000-0000-0000", for: kept)
        #expect(try Tracing(reports: night.folder.path + "/nowhere").trace(file: received)?.standing == .unknown)
        #expect(try tracing.trace(file: received)?.standing == .unlike(fingerprint: kept))
        try night.folder.replace("as of 2024-10-09", with: "as of 2024-10-10", in: "seeds/facts/mong-cai.csv")
        _ = try night.build(21)
        #expect(try tracing.trace(file: received)?.standing == .unlike(fingerprint: kept))
        try FileManager.default.removeItem(atPath: reports + "/editions/2026-11-20")
        let traced = try #require(try tracing.trace(file: received))
        #expect(traced.standing == .unlike(fingerprint: kept) && traced.fingerprint == forged)
    }

    @Test func `A forged report is found although readers have a newer one`() throws {
        try receive(of: 20)
        let kept = try #require(try tracing.trace(file: received)).fingerprint
        _ = try forge("0000-0000-0000-0000", for: kept)
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: TracingTests.facts)
        _ = try night.build(21)
        #expect(try tracing.trace(file: received)?.standing == .unlike(fingerprint: kept))
    }

    /// Puts another fingerprint into the metadata of the report received, and a fitting identifier; returns it.
    private func forge(_ fingerprint: String, for kept: String) throws -> String {
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: received)))
        let lead = Array("<dc:identifier>".utf8)
        let place = try #require(bytes.firstRange(of: lead + Array(kept.utf8)))
        bytes.replaceSubrange(place, with: lead + Array(fingerprint.utf8))
        let entry = try #require(bytes.ranges(of: Array("/ID[<".utf8)).last).upperBound
        let places = [entry, entry + 34]
        for start in places { bytes.replaceSubrange(start..<start + 32, with: Array(repeating: 48, count: 32)) }
        let digits = Array(sha256(bytes).prefix(32).utf8)
        for start in places { bytes.replaceSubrange(start..<start + 32, with: digits) }
        try Data(bytes).write(to: URL(fileURLWithPath: received))
        return fingerprint
    }

    @Test func `Without editions a report is still known to be unaltered`() throws {
        try receive(of: 20)
        let elsewhere = Tracing(reports: night.folder.path + "/nowhere")
        #expect(try elsewhere.trace(file: received)?.standing == .unknown)
        #expect(try elsewhere.trace(fingerprint: "7F3A-91C2-04BE-55D1") == nil)
    }

    @Test func `A report in its place is looked up in the folder around it`() throws {
        try receive(of: 20)
        let anywhere = Tracing(reports: nil)
        let published = try #require(try anywhere.trace(file: "\(reports)/latest/\(TracingTests.report)"))
        #expect(published.standing == .current(try #require(Day("2026-11-20"))))
        #expect(published.reports.hasSuffix("/reports") && published.reports.hasPrefix("/"))
        #expect(try anywhere.trace(file: received)?.reports == "reports")
    }

    @Test func `For a path that can be no edition, it is told what to name`() throws {
        _ = try night.build(20)
        let folder = night.folder.path
        for name in ["nope.pdf", "D0D5-FBD3", "reports/editions/2026-11-19"] {
            let path = folder + "/" + name
            let failure = #expect(throws: RunFailure.self) { try FolderRules.checkEdition(at: path) }
            #expect(failure?.exit == .input)
            #expect(
                failure?.lines == [
                    "\(path): there is no such file; "
                        + "name an edition or a PDF, or a fingerprint, which has 16 digits 0-9 A-F"
                ])
        }
        let latest = folder + "/nowhere/latest"
        let none = #expect(throws: RunFailure.self) { try FolderRules.checkEdition(at: latest) }
        #expect(none?.exit == .output)
        #expect(none?.lines == ["\(latest): there is no edition; name another, or make one with termreport build"])
        for path in [reports, reports + "/"] {
            let failure = #expect(throws: RunFailure.self) { try FolderRules.checkEdition(at: path) }
            #expect(failure?.exit == .input)
            #expect(failure?.lines == ["\(path): not an edition but a folder of them; name \(reports)/latest"])
        }
        for path in [reports + "/latest", reports + "/editions/2026-11-20", reports + "/editions"] {
            #expect(throws: Never.self) { try FolderRules.checkEdition(at: path) }
        }
    }

    @Test func `What is no report is not traced`() throws {
        let folder = night.folder.path
        #expect(try tracing.trace(file: folder + "/" + TracingTests.facts) == nil)
        try Data("%PDF-1.7\n".utf8).write(to: URL(fileURLWithPath: received))
        #expect(try tracing.trace(file: received) == nil)
        #expect(throws: PublishingError.self) { try tracing.trace(file: folder + "/none.pdf") }
        #expect(throws: PublishingError.self) { try tracing.trace(file: folder) }
        for text in [
            "", "7F3A", "7F3A-91C2-04BE-55DG", "7F3A-91C2-04BE-55D1-0000", "7F3A--91C2-04BE-55D1", "reports/latest",
        ] {
            #expect(!Tracing.isFingerprint(text))
        }
    }
}
