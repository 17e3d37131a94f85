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

/// How large the city is to be.
struct SizeOptions: ParsableArguments {
    @Option(help: "Committees in all.") var committees = 118
    @Option(help: "Indicators, at least 30.") var indicators = 30
    @Option(help: "Observed years from 2020 on, at least 6.") var years = 8
    @Option(help: "Where the drawn figures begin.") var seed: UInt64 = 1

    var size: CitySize {
        CitySize(seed: seed, committees: committees, indicators: indicators, years: years)
    }
}
