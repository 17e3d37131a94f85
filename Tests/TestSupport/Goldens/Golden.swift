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
        let folder = URL(fileURLWithPath: caller).deletingLastPathComponent().path
        try check(text + "\n", at: "\(folder)/Goldens/\(name).txt", location: location)
    }

    /// Compares a text with the file at a path, both without what differs from system to system.
    ///
    /// A missing one is recorded, and the test fails.
    package static func check(
        _ text: String, at path: String, comparing common: (String) -> String = { $0 },
        location: SourceLocation = #_sourceLocation
    ) throws {
        guard let golden = try? String(contentsOfFile: path, encoding: .utf8) else {
            let file = URL(fileURLWithPath: path)
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record(
                "\(folder.lastPathComponent)/\(file.lastPathComponent) was missing and has been recorded; read it and run again",
                sourceLocation: location)
            return
        }
        #expect(common(text) == common(golden), sourceLocation: location)
    }
}
