import ArgumentParser
import Nightly

/// `termreport list`: what a build would make.
struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the documents a build would make",
        discussion: """
            One line for each document: its path inside the edition, the committee, the language, and why it would be \
            made: new, data changed, layout changed, program changed; or not: unchanged, withheld, notice.

            Examples:
              termreport list
              termreport list --only hai-phong --format json
            """)

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let messages = Messages(format: options.format)
        try await messages.run {
            try messages.forecast(await Run(options.request()).list())
        }
    }
}
