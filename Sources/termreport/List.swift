import ArgumentParser
import Nightly

/// `termreport list`: what a build would make.
struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the documents a build would make",
        discussion: """
            One line for each document: its path inside the edition, the committee, the language, and why it would be \
            made: \(reasons(isMade: true)); or why not: \(reasons(isMade: false)). A notice stands for the report of a \
            committee whose files are at fault and that has no earlier one.

            Examples:
              termreport list
              termreport list --only hai-phong --format json
            """)

    @OptionGroup var options: CommonOptions

    func run() throws {
        let messages = Messages(format: options.format)
        try messages.run {
            // Nothing is published, so that a day before the latest edition's may be asked for.
            try messages.forecast(Run(options.request(isForced: true)).list())
        }
    }

    private static func reasons(isMade: Bool) -> String {
        DocumentReason.allCases.filter { $0.isMade == isMade }.map(\.rawValue).joined(separator: ", ")
    }
}
