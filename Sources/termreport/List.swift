import ArgumentParser
import Nightly
import Publishing
import Quantities
import Tables

/// `termreport list`: what a build would make.
struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the documents a build would make",
        discussion: """
            One line for each document: its path inside the edition, the committee, the language.

            Examples:
              termreport list
              termreport list --only hai-phong --format json
            """)

    @OptionGroup var options: CommonOptions

    func run() async throws {
        let messages = Messages(format: options.format)
        try await messages.run {
            let plans = try Run(options.request()).list()
            try messages.output(
                plans.map { plan in
                    switch options.format {
                    case .text:
                        return "\(plan.path)\t\(plan.committee ?? "all")\t\(plan.language.rawValue)"
                    case .json:
                        let committee = plan.committee.map { JSONValue.text($0) }
                        let object = JSONValue.object([
                            "path": .text(plan.path), "kind": .text(plan.kind.rawValue), "committee": committee,
                            "language": .text(plan.language.rawValue),
                        ])
                        return object.line
                    }
                })
        }
    }
}
