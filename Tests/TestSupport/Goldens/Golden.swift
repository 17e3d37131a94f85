import Foundation
package import Testing

/// Reviewed texts beside the tests, one file each.
package enum Golden {
    /// Compares a text with `Goldens/<name>.txt` beside the calling file.
    ///
    /// A missing one is recorded, and the test fails.
    package static func check(
        _ text: String, _ name: String, beside caller: String = #filePath,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(fileURLWithPath: caller).deletingLastPathComponent().appendingPathComponent("Goldens")
        let file = folder.appendingPathComponent(name + ".txt")
        guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
            Issue.record(
                "\(name).txt was missing and has been recorded; read it and run again", sourceLocation: location)
            return
        }
        #expect(text + "\n" == golden, sourceLocation: location)
    }
}
