import ArgumentParser
import City
import Foundation

/// Writes a synthetic folder of seeds, for trials and measurements.
@main struct CityGen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "citygen",
        abstract: "Write a synthetic folder of seeds.",
        discussion: "Look at it with: termreport check --seeds DIR --as-of \(SyntheticCity.asOf)")

    @OptionGroup var size: SizeOptions

    @Option(help: "The folder to write to; files of the same names are replaced.")
    var output: String

    func run() throws {
        try SyntheticCity(size.size).write(to: URL(fileURLWithPath: output))
    }
}
