import Diagnostics
import Foundation
import Indicators
import Intake
import Quantities
import TestSupport

/// Small seeds on disk with some files exchanged, and what reading them gives.
struct SeedFolder {
    let folder: TemporaryFolder

    /// Writes the small seeds; `changes` exchanges files, an empty text leaves the file out.
    init(_ changes: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        for (name, text) in SmallSeeds.files.merging(changes, uniquingKeysWith: { $1 }) where !text.isEmpty {
            try folder.write(name, text)
        }
    }

    /// The outcome of reading and the printed diagnostics, with `seeds` for the folder.
    func read() throws -> (seeds: Seeds, lines: [String]) { try SeedFolder.read(folder.path) }

    /// Reads any folder; its path is shown as `seeds`.
    static func read(_ path: String) throws -> (seeds: Seeds, lines: [String]) {
        let log = DiagnosticLog()
        let seeds = try readRegister(from: path, log: log)
        return (seeds, log.diagnostics.map { $0.text.replacing(path, with: "seeds") })
    }
}

extension Register {
    /// Everything the register holds without places, for comparing two of them.
    var words: [String] {
        facts.map { fact in
            "\(fact.committee) \(fact.indicator) \(fact.kind) \(fact.term?.code ?? "-") \(fact.period.code) "
                + "\(fact.value?.grammar ?? "-") \(fact.status) \(fact.source) \(fact.locator) \(fact.note)"
        } + aims.map { "\($0.committee) \($0.id) \($0.kind) \($0.text)" }
            + actions.map { "\($0.committee) \($0.id) \($0.clears.keys.sorted()) \($0.due?.code ?? "-")" }
            + committees.map { "\($0.id) \($0.names) \($0.parents) \($0.adds) \($0.expects)" }
            + indicators.map { "\($0.id) \($0.names) \($0.unit.names)" } + sources.map(\.title)
    }
}

extension SeedFolder {
    /// Puts a symbolic link in the place of a file.
    func link(_ name: String, to target: String) throws {
        let path = folder.path + "/" + name
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }
}
