import ArgumentParser

/// How large the city is to be, as commands are told.
package struct SizeOptions: ParsableArguments {
    @Option(help: "Committees in all.") private var committees = 118
    @Option(help: "Indicators, at least 30.") private var indicators = 30
    @Option(help: "Observed years from 2020 on, at least 6.") private var years = 8
    @Option(help: "Where the drawn figures begin.") private var seed: UInt64 = 1

    package init() {}

    package var size: CitySize { CitySize(seed: seed, committees: committees, indicators: indicators, years: years) }
}
