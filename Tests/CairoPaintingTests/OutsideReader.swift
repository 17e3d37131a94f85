import Foundation
import TestSupport

/// A PDF program of the system that reads our bytes; tests that need one are skipped where it is missing.
enum OutsideReader: String {
    case poppler = "pdftotext"
    case popplerStructure = "pdfinfo"
    case qpdf = "qpdf"

    private var path: String { "/usr/bin/" + rawValue }

    /// Whether the program is installed.
    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// What the program writes about a file; `PDF` among the arguments stands for the file.
    func read(_ bytes: [UInt8], _ arguments: String...) throws -> (words: String, status: Int32) {
        let folder = try TemporaryFolder(["document.pdf": bytes])
        defer { withExtendedLifetime(folder) {} }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments.map { $0 == "PDF" ? folder.url("document.pdf").path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let words = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: words, as: UTF8.self), process.terminationStatus)
    }
}
