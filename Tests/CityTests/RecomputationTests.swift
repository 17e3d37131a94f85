import City
import CityEdition
import Foundation
import Quantities
import Testing

@Suite struct RecomputationTests {
    private static let check = Recomputation()

    @Test(
        .enabled(if: check != nil, "needs python3 with duckdb and yaml, or TERMREPORT_PYTHON naming one"),
        arguments: [UInt64(1), 2, 3])
    func `Python computes the same tables from the seeds alone`(_ seed: UInt64) throws {
        let check = try #require(Self.check)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("termreport-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let (seeds, tables) = (folder.appendingPathComponent("seeds"), folder.appendingPathComponent("tables"))
        try SyntheticCity(CitySize(seed: seed)).write(to: seeds)
        let register = try CityTables.read(seeds)
        let judgement = CityTables.assess(register, asOf: try #require(Day(SyntheticCity.asOf)))
        try CityTables.write(CityTables.tabulate(register, judgement), to: tables)
        let outcome = try check.compare(seeds: seeds, tables: tables, asOf: SyntheticCity.asOf)
        #expect(outcome.code == 0, "\(outcome.output)")
    }
}
