import City
import CityEdition
import Foundation
import Quantities
import TestSupport
import Testing

@Suite struct RecomputationTests {
    private static let check = Recomputation()
    private static let need: Comment = "needs python3 with duckdb and yaml, or TERMREPORT_PYTHON naming one"

    @Test(.enabled(if: check != nil, need), arguments: [UInt64(1), 2, 3])
    func `Python computes the same tables from the seeds alone`(_ seed: UInt64) throws {
        let outcome = try recomputed(seed)
        #expect(outcome.code == 0, "\(outcome.output)")
    }

    @Test(.enabled(if: check != nil, need))
    func `A pace that was tampered with is found`() throws {
        let outcome = try recomputed(1) { $0.replacing(",accelerate,", with: ",on_track,", maxReplacements: 1) }
        #expect(outcome.code == 1)
        #expect(outcome.output.contains("pace is 'on_track', recomputed 'accelerate'"))
    }

    /// The outcome of the check on a synthetic city, with the text of its assessments changed on the way.
    private func recomputed(
        _ seed: UInt64, changing: (String) -> String = { $0 }
    ) throws -> (code: Int32, output: String) {
        let check = try #require(Self.check)
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let (seeds, tables) = (folder.url("seeds"), folder.url("tables"))
        try SyntheticCity(CitySize(seed: seed)).write(to: seeds)
        let register = try CityTables.read(seeds)
        let judgement = CityTables.assess(register, asOf: try #require(Day(SyntheticCity.asOf)))
        try CityTables.write(CityTables.tabulate(register, judgement), to: tables)
        let file = tables.appendingPathComponent("assessments.csv")
        try Data(changing(String(contentsOf: file, encoding: .utf8)).utf8).write(to: file)
        return try check.compare(seeds: seeds, tables: tables, asOf: SyntheticCity.asOf)
    }
}
