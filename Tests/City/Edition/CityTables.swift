package import Assessments
package import Diagnostics
package import Foundation
package import Indicators
import Intake
package import Quantities
import SourceFiles
package import Tables
import Tabulation

/// A folder of seeds as the tables of an edition, step by step, without painting a page.
package enum CityTables {
    /// The register a folder holds; throws `SeedsRefused` with the faults when there are any.
    package static func read(_ folder: URL) throws -> Register {
        let log = DiagnosticLog()
        let seeds = try readRegister(from: folder.path, log: log)
        guard let register = seeds.register else { throw SeedsRefused(faults: log.diagnostics) }
        return register
    }

    /// What is said of the register on a day.
    package static func assess(_ register: Register, asOf day: Day) -> Judgement { Judgement(of: register, asOf: day) }

    /// The named tables in Vietnamese, as an edition has them.
    package static func tabulate(_ register: Register, _ judgement: Judgement) -> [Table] {
        TableSet(register, judgement, language: .vi).tables
    }

    /// The bytes of each table for programs, by the name of its file.
    package static func written(_ tables: [Table]) -> [(name: String, bytes: [UInt8])] {
        tables.map { ("\($0.shape.name).csv", Array(CSVRows($0, dialect: .machine).file.joined())) }
    }

    /// Puts the files of all tables into a folder, which is made; throws when the disk refuses.
    package static func write(_ tables: [Table], to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in written(tables) { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
    }
}

/// Why a folder of seeds was not read.
package struct SeedsRefused: Error {
    package let faults: [Diagnostic]
}
