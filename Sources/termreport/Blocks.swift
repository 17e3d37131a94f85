import ArgumentParser
import Diagnostics
import Layouts
import Nightly
import Publishing

/// `termreport blocks`: the reference of the layout files.
struct Blocks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the blocks layouts are made of, or the keys of one",
        discussion: """
            Examples:
              termreport blocks
              termreport blocks table
              termreport blocks --schema > Layouts/layout.schema.json
            """)

    @Argument(help: "The name of a block.")
    var name: String?

    @Flag(help: "Print the JSON Schema of layout files, for editors that complete and check them.")
    var schema = false

    func run() throws {
        let messages = Messages(format: .text)
        try messages.run {
            if schema { return try messages.output(layoutSchema()) }
            guard let name else {
                return try messages.output(BlockCatalogue.all.map { "\($0.name): \($0.about)" })
            }
            guard let block = BlockCatalogue.block(named: name) else {
                let hint = "; " + didYouMean(name, among: BlockCatalogue.all.map { $0.name })
                throw RunFailure(.usage, lines: ["there is no block '\(name)'\(hint)"])
            }
            try messages.output(BlockCatalogue.reference(of: block))
        }
    }
}
