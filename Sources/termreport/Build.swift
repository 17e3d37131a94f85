import ArgumentParser
import Nightly

/// `termreport build`: the nightly job.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make and publish an edition",
        discussion: """
            Reads seeds and layouts, makes all documents and tables, and switches reports/latest to the new edition in
            one step. Whatever fails, the earlier edition stands. Says nothing when all went well and nobody is looking.

            With --only or --language the documents go to reports/drafts instead, and reports/latest stays.

            Examples:
              termreport build
              termreport build --as-of 2026-11-21 --jobs 2
              termreport build --only mong-cai --language vi
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: ArgumentHelp("How many editions are kept.", valueName: "n"))
    var keep = 30

    @Flag(help: "Publish even if the latest edition is of a later day.")
    var force = false

    @Flag(help: "Publish nothing when one committee's files are at fault, instead of withholding its report.")
    var strict = false

    @Flag(help: "Only say what would be made, and why; nothing is written.")
    var dryRun = false

    mutating func validate() throws {
        if keep < 1 { throw ValidationError("--keep must be at least 1") }
    }

    func run() async throws {
        let messages = Messages(format: options.format)
        try await messages.run {
            let request = options.request(keep: keep, isForced: force, isStrict: strict)
            let run = Run(request, tell: { messages.progress($0.text) })
            if dryRun { return try messages.forecast(await run.list()) }
            let summary = try await run.build()
            messages.warn(summary.warnings, summary.leftovers)
            messages.say(summary.text)
            try messages.end(withheld: summary)
        }
    }
}
