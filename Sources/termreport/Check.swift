import ArgumentParser
import Nightly

/// `termreport check`: everything a build would read, without building.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check seeds, layouts and fonts",
        discussion: """
            Reports every fault of every file in one run, each as file:line:column, the rule and what to do. With \
            --documents it proves that each figure stands in the paragraph its locator names, and that each document \
            is the one whose SHA-256 is recorded.

            Examples:
              termreport check
              termreport check --documents documents/ --format json
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: ArgumentHelp("The folder with the source documents.", valueName: "folder"))
    var documents: String?

    func run() throws {
        let messages = Messages(format: options.format)
        try messages.run {
            let summary = try Run(options.request()).check(documents: documents)
            messages.warn(summary.warnings)
            messages.say(summary.text)
        }
    }
}
