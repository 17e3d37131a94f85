import ArgumentParser
import Nightly
package import Quantities

/// Folders, day and limits that every subcommand knows.
struct CommonOptions: ParsableArguments {
    @OptionGroup var folders: FolderOptions

    @Option(help: ArgumentHelp("The day the edition speaks for, as 2026-11-21. (default: today)", valueName: "date"))
    var asOf: Day?

    @Option(help: ArgumentHelp("Only documents in this language: vi or en. May be repeated.", valueName: "language"))
    var language: [Language] = []

    @Option(help: ArgumentHelp("Only documents of this committee. May be repeated.", valueName: "committee"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp("How many documents are painted at the same time. (default: one a core)", valueName: "n"))
    var jobs: Int?

    @Option(help: ArgumentHelp("How messages are written: text for people, json for programs.", valueName: "format"))
    var format = OutputFormat.text

    mutating func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    }

    /// What a run for all documents is asked for, whichever of them are named.
    var wholeRequest: RunRequest {
        var whole = self
        (whole.only, whole.language) = ([], [])
        return whole.request()
    }

    /// What the run is asked for; the day is taken from the clock here, once.
    func request(
        keep: Int = RunRequest.usualKeep, isForced: Bool = false, isStrict: Bool = false
    ) -> RunRequest {
        RunRequest(
            seeds: folders.seeds, layouts: folders.layouts, reports: folders.reports, asOf: asOf ?? Machine.today,
            only: only, languages: language, jobs: jobs ?? availableCores, keep: keep, isForced: isForced,
            isStrict: isStrict)
    }
}

/// How messages are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

extension Day: ExpressibleByArgument {
    /// Reads `2026-11-21`.
    package init?(argument: String) { self.init(argument) }
}

extension Language: ExpressibleByArgument {}
