import ArgumentParser
import Nightly

/// `termreport build`: the nightly job.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make and publish an edition",
        discussion: """
            Reads seeds and layouts, makes all documents and tables, and switches reports/latest to the new edition in \
            one step. Whatever fails, the earlier edition stands. Says nothing when all went well and nobody is looking.

            A committee is withheld when its files are at fault, or rows that name it in a table several committees \
            share: its last good report stands, or a notice, the others go out, and the exit code is 65; --strict \
            publishes nothing instead.

            With --format json every event is an object on a line of its own: start, document, publishing, published or \
            unchanged, fault, warning, and at the end summary with the numbers and the exit code.

            With --only or --language the documents go to reports/drafts instead, and reports/latest stays.

            Examples:
              termreport build
              termreport build --as-of 2026-11-21 --jobs 2
              termreport build --only mong-cai --language vi
              termreport build --dry-run
              termreport build --metrics /var/lib/prometheus/node-exporter/termreport.prom
            """)

    @OptionGroup var options: CommonOptions

    @Option(help: ArgumentHelp("How many editions are kept.", valueName: "n"))
    var keep = RunRequest.usualKeep

    @Flag(help: "Publish even if the latest edition is of a later day.")
    var force = false

    @Flag(help: "Publish nothing when one committee's files or rows are at fault, instead of withholding its report.")
    var strict = false

    @Flag(help: "Only say what would be made, and why; nothing is written.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Tell what is done, and the result in one line, although nobody is looking.")
    var verbose = false

    @Option(
        help: ArgumentHelp(
            "Write how the run went into this file for the Prometheus node exporter, however it ends.",
            valueName: "file"))
    var metrics: String?

    mutating func validate() throws {
        if keep < 1 { throw ValidationError("--keep must be at least 1") }
        if dryRun, metrics != nil { throw ValidationError("--dry-run writes nothing; leave out --metrics") }
    }

    func run() throws {
        let messages = Messages(format: options.format, isVerbose: verbose)
        try messages.run {
            let request = options.request(keep: keep, isForced: force, isStrict: strict)
            if dryRun { return try messages.forecast(Run(request).list()) }
            try request.checkFolders()
            try WatchedBuild(request, messages, metrics: metrics).run()
        }
    }
}
