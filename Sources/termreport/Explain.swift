import ArgumentParser
import Nightly
import Quantities
import Tables

/// `termreport explain`: how a verdict came about.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show how the verdict on a committee's target came about",
        discussion: """
            Prints the inputs with their documents and paragraphs, the formula with its numbers, the method and how it \
            was rounded. The reports hold the same in their annex; the key in front leads there.

            Examples:
              termreport explain hai-phong-industry-and-trade export-turnover
              termreport explain hai-phong-industry-and-trade export-turnover --term 2025-2030 --language en
            """)

    @Argument(help: "The id of a committee.")
    var committee: String

    @Argument(help: "The id of an indicator.")
    var indicator: String

    @Option(help: ArgumentHelp("Only targets of this term, as 2025-2030.", valueName: "term"))
    var term: Term?

    @OptionGroup var options: CommonOptions

    mutating func validate() throws {
        if options.language.count > 1 { throw ValidationError("--language may be given only once here") }
    }

    func run() throws {
        let messages = Messages(format: options.format)
        try messages.run {
            let wanted = ExplainRequest(
                committee: committee, indicator: indicator, term: term, language: options.language.first ?? .vi)
            let figures = try Run(options.request()).explain(wanted)
            switch options.format {
            case .text: try messages.output(figures.map { $0.text.joined(separator: "\n") })
            case .json: try messages.output(figures.map(\.json.line))
            }
        }
    }
}

extension Term: ExpressibleByArgument {
    /// Reads `2025-2030`.
    package init?(argument: String) { self.init(argument) }
}
