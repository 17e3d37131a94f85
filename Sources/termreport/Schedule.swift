import ArgumentParser
import Nightly
package import Operations
import Publishing

/// `termreport schedule`: the entry that starts the job every night.
struct Schedule: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the entry for cron or systemd that starts the job every night",
        discussion: """
            The entry works as it is: it names the program and the folders by absolute paths, and the job itself sees to \
            it that no two runs meet. A night that goes well says nothing, so cron mails only when something has to be \
            done, and systemd marks the service as failed.

            Examples:
              termreport schedule cron --mail office@example.org
              termreport schedule cron --user termreport | sudo tee /etc/cron.d/termreport
              termreport schedule systemd --seeds /srv/seeds --reports /srv/reports --at 01:30
              sudo termreport schedule systemd --user termreport --output /etc/systemd/system
            """)

    /// Who starts the job.
    enum Scheduler: String, ExpressibleByArgument, CaseIterable {
        case cron
        case systemd
    }

    @Argument(help: "cron or systemd.")
    var scheduler: Scheduler

    @OptionGroup var folders: FolderOptions

    @Option(help: ArgumentHelp("When the job starts, as 02:10, in the machine's time zone.", valueName: "time"))
    var at = TimeOfDay.night

    @Option(
        help: ArgumentHelp(
            "The user the job runs as: for cron a file for /etc/cron.d. (default: you)", valueName: "name"))
    var user: String?

    @Option(help: ArgumentHelp("Who gets cron's mail. (default: the user)", valueName: "address"))
    var mail: String?

    @Option(help: ArgumentHelp("The metrics file the job writes, see build --help.", valueName: "file"))
    var metrics: String?

    @Option(help: ArgumentHelp("How many editions the job keeps. (default: \(RunRequest.usualKeep))", valueName: "n"))
    var keep: Int?

    @Option(help: ArgumentHelp("Write the two units for systemd into this folder.", valueName: "folder"))
    var output: String?

    mutating func validate() throws {
        if let keep, keep < 1 { throw ValidationError("--keep must be at least 1") }
        if scheduler == .cron, output != nil { throw ValidationError("--output is for systemd; redirect the output") }
        if scheduler == .systemd, mail != nil { throw ValidationError("--mail is for cron; systemd has OnFailure=") }
    }

    func run() throws {
        let messages = Messages(format: .text)
        try messages.run {
            let job = try job()
            switch scheduler {
            case .cron:
                let entry = CronEntry(job, mail: mail)
                try refuse(entry.faults)
                try messages.output(entry.lines)
            case .systemd:
                let units = SystemdUnits(job)
                try refuse(units.faults)
                if let output { return try write(units, to: output, messages) }
                let printed = units.units.map { ["", "# \($0.name)"] + $0.lines }
                try messages.output(SystemdUnits.installation + printed.flatMap(\.self))
            }
        }
    }

    private func job() throws -> NightlyJob {
        let needed = [("--seeds", folders.seeds), ("--layouts", folders.layouts), ("--reports", folders.reports)]
        try refuse(FolderRules.unnamed(needed.map { (option: $0.0, path: $0.1) }))
        let absent = needed.filter { !Places.isFolder($0.1) }.map { option, path in
            "\(option) \(path): there is no such folder; make it, or name another"
        }
        let unwritable = metrics.flatMap { file in
            Places.refusal(ofFile: file).map { "--metrics \(file): \($0)" }
        }
        try refuse(absent + (unwritable.map { [$0] } ?? []))
        return NightlyJob(
            program: Places.program, seeds: Places.absolute(folders.seeds), layouts: Places.absolute(folders.layouts),
            reports: Places.absolute(folders.reports), metrics: metrics.map(Places.absolute),
            options: keep.map { ["--keep", "\($0)"] } ?? [], time: at,
            user: user ?? (scheduler == .systemd ? Machine.user : nil), needed: Places.libraries)
    }

    private func write(_ units: SystemdUnits, to folder: String, _ messages: Messages) throws {
        do throws(PublishingError) {
            for unit in units.units { try writeFile(unit.bytes, at: folder + "/" + unit.name) }
        } catch {
            throw RunFailure(error)
        }
        messages.say(SystemdUnits.installation.joined(separator: "\n"))
    }

    private func refuse(_ faults: [String]) throws {
        if !faults.isEmpty { throw RunFailure(.usage, lines: faults) }
    }
}

extension TimeOfDay: ExpressibleByArgument {
    /// Reads `02:10`.
    package init?(argument: String) { self.init(argument) }

    package var defaultValueDescription: String { text }
}
