import ArgumentParser
import Nightly
package import Operations
import Publishing

/// `termreport status`: what readers have now, and when a run last ended well.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show the latest edition and when a run last ended well",
        discussion: """
            Ends with 0 when all is well, with 65 when a committee is withheld in the latest edition, and with 74 when \
            there is no edition, or when no run has ended well for longer than --max-age: that is for monitoring.

            Examples:
              termreport status
              termreport status --reports /srv/reports --max-age 26h
              termreport status --format json
            """)

    @Option(help: ArgumentHelp("The folder editions are published in.", valueName: "folder"))
    var reports = ReportsFolder.usual

    @Option(help: ArgumentHelp("How long ago the last success may be, as 26h, 90m or 2d.", valueName: "time"))
    var maxAge: Age?

    @Option(help: ArgumentHelp("How messages are written: text for people, json for programs.", valueName: "format"))
    var format = OutputFormat.text

    func run() throws {
        let messages = Messages(format: format)
        try messages.run {
            try FolderRules.checkNamed("--reports", reports)
            let status: Status
            do throws(PublishingError) {
                status = try Status(of: reports, at: Machine.now, limit: maxAge)
            } catch {
                throw RunFailure(error)
            }
            switch format {
            case .text: try messages.output(status.text)
            case .json: try messages.output([status.json])
            }
            if status.exit != .whole { throw RunFailure(status.exit, lines: format == .text ? status.faults : []) }
        }
    }
}

extension Age: ExpressibleByArgument {
    /// Reads `26h`.
    package init?(argument: String) { self.init(argument) }
}
