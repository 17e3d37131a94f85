import ArgumentParser
import Diagnostics
import Nightly
import Operations
import Publishing

/// `termreport verify`: a published edition against its manifest and checksums, or where a report comes from.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare an edition with its manifest, or find out where a report comes from",
        discussion: """
            Of an edition: reports every file that is missing, altered or unexpected; exit code 74 when there is one.

            Of a PDF, or of the fingerprint printed on its last page: tells which edition it belongs to, whether it is \
            unaltered, and whether there is a newer one; exit code 74 when it was altered, 65 when there is no such file, \
            when it is no report of this program, or when no edition that is kept has the fingerprint.

            Examples:
              termreport verify
              termreport verify reports/editions/2026-11-21
              termreport verify received/mong-cai.vi.pdf
              termreport verify 7F3A-91C2-04BE-55D1
            """)

    @Argument(
        help: ArgumentHelp(
            "The folder of an edition, a PDF, or a fingerprint. (default: latest in the folder of --reports)",
            valueName: "edition-or-report"))
    var given: String?

    @Option(
        help: ArgumentHelp(
            "The folder editions are published in. (default: the one a report lies in, or reports)", valueName: "folder"
        ))
    var reports: String?

    @Option(help: ArgumentHelp("How messages are written: text for people, json for programs.", valueName: "format"))
    var format = OutputFormat.text

    /// What is verified: what was named, or what readers have.
    private var subject: String { given ?? "\(reports ?? ReportsFolder.usual)/\(ReportsFolder.latest)" }

    func run() throws {
        let messages = Messages(format: format)
        try messages.run {
            if let reports { try FolderRules.checkNamed("--reports", reports) }
            do {
                if isFingerprint || Machine.isFile(subject) {
                    try tell(try traced(), to: messages)
                } else {
                    try FolderRules.checkEdition(at: subject)
                    try tell(try verify(edition: subject), to: messages)
                }
            } catch let error as PublishingError {
                throw RunFailure(error)
            }
        }
    }

    private var isFingerprint: Bool { Tracing.isFingerprint(subject) && !Machine.exists(subject) }

    private func tell(_ damage: [Diagnostic], to messages: Messages) throws {
        guard damage.isEmpty else { throw RunFailure(.output, diagnostics: damage) }
        messages.say("\(subject): every file is as it was published")
    }

    /// What is known of the report; throws when it is none.
    private func traced() throws -> TracedReport {
        let tracing = Tracing(reports: reports)
        let found = isFingerprint ? try tracing.trace(fingerprint: subject) : try tracing.trace(file: subject)
        if let found { return found }
        throw isFingerprint
            ? ReportWords.unknown(fingerprint: subject, in: reports ?? ReportsFolder.usual)
            : ReportWords.unknown(file: subject)
    }

    private func tell(_ report: TracedReport, to messages: Messages) throws {
        let words = ReportWords(report, subject: subject)
        if format == .json { messages.event(words.event) }
        if let failure = words.failure { throw failure }
        if format == .text { try messages.output([words.text]) }
    }
}
