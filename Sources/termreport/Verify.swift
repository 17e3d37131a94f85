import ArgumentParser
import Diagnostics
import Nightly
import Publishing

/// `termreport verify`: a published edition against its manifest and checksums.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare a published edition with its manifest and checksums",
        discussion: """
            Reports every file that is missing, altered or unexpected; exit code 74 when there is one.

            Examples:
              termreport verify
              termreport verify reports/editions/2026-11-21
            """)

    @Argument(help: "The folder of an edition. (default: reports/latest)")
    var edition = "reports/latest"

    @Option(help: ArgumentHelp("How messages are written: text for people, json for programs.", valueName: "format"))
    var format = OutputFormat.text

    func run() async throws {
        let messages = Messages(format: format)
        try await messages.run {
            let damage: [Diagnostic]
            do throws(PublishingError) {
                damage = try verify(edition: edition)
            } catch {
                throw RunFailure(error.exitCode, lines: [error.text])
            }
            guard damage.isEmpty else { throw RunFailure(.output, diagnostics: damage) }
            messages.say("\(edition): every file is as it was published")
        }
    }
}
