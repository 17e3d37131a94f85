import ArgumentParser
import Foundation
import Nightly
import Publishing
import Quantities

/// The command with its subcommands.
@main
struct Termreport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Program.name,
        abstract: "Reports of what party committees achieved in a term and promise for the next",
        discussion: """
            Reads the facts in seeds/, judges every target by a published method, and publishes an edition: one PDF per \
            committee, a consolidated one, and the CSV tables behind both.

            Examples:
              termreport build                                   tonight's edition
              termreport build --as-of 2026-11-21                the edition of a given day
              termreport check --documents documents/            prove every figure against its document
              termreport list --format json                      what a build would make, for a program
              termreport explain hai-phong-industry-and-trade export-turnover
              termreport preview Layouts/committee.yaml --committee mong-cai --output page.png
              termreport schedule systemd --user clerk           have it made every night
              termreport status --max-age 26h                    whether the nights go well, for monitoring

            Exit codes: 0 done, 64 usage, 65 input refused or a committee withheld (verify: unknown), 70 fault of the \
            program or out of memory, 74 output failed and the old edition stands (verify: altered), 75 another run is \
            at work, 78 layouts or fonts, 143 (129, 130) stopped by SIGTERM (SIGHUP, SIGINT).
            """,
        version: Program.version,
        subcommands: [
            Build.self, Check.self, List.self, Explain.self, Preview.self, Blocks.self, Verify.self, Schedule.self,
            StatusCommand.self,
        ],
        defaultSubcommand: nil)

    /// Prepares the process, then does what the command line asks for.
    static func main() {
        Machine.settle()
        let needs = [
            (Machine.canOpenFiles, Messages.cramped), (Machine.canHaveMemory, Messages.starved),
            (Machine.canBeginThreads, Messages.alone),
        ]
        for (isMet, failure) in needs where !isMet {
            Messages(format: .text).report(failure)
            Foundation.exit(failure.exit.rawValue)
        }
        Collapse.watch()
        Interruption.watch()
        main(nil)
    }
}
