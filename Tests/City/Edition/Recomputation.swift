package import Foundation
import TestSupport

/// The check in Python that computes the tables a second time from the seeds alone.
package struct Recomputation: Sendable {
    private let python: URL
    private static let script = Project.root + "/Tests/City/Check/recompute.py"

    /// Finds Python, by `TERMREPORT_PYTHON` or in `PATH`; nil where it is missing or lacks duckdb or yaml.
    package init?() {
        let environment = ProcessInfo.processInfo.environment
        let named = environment["TERMREPORT_PYTHON"] ?? ""
        let folders = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
        guard
            let path = (named.isEmpty ? folders : [named]).first(where: FileManager.default.isExecutableFile(atPath:))
        else { return nil }
        python = URL(fileURLWithPath: path)
        guard let trial = try? run(["-c", "import duckdb, yaml"]), trial.code == 0 else { return nil }
    }

    /// Compares the tables in a folder with those of a folder of seeds: 0 and what was compared, or 1 and what differs.
    package func compare(seeds: URL, tables: URL, asOf day: String) throws -> (code: Int32, output: String) {
        try run([Recomputation.script, seeds.path, tables.path, "--as-of", day])
    }

    private func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        let output = Pipe()
        process.executableURL = python
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}
