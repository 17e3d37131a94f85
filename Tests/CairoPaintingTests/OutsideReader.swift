import Foundation
import TestSupport

/// A PDF program of the system that reads our bytes; tests that need one are skipped where it is missing.
enum OutsideReader: String {
    case poppler = "pdftotext"
    case popplerStructure = "pdfinfo"
    case popplerPictures = "pdftoppm"
    case qpdf = "qpdf"

    private var path: String { "/usr/bin/" + rawValue }

    /// Whether the program is installed.
    var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// What the program writes about a file; `PDF` among the arguments stands for the file.
    func read(_ bytes: [UInt8], _ arguments: String...) throws -> (words: String, status: Int32) {
        let (output, status) = try output(bytes, arguments)
        return (String(decoding: output, as: UTF8.self), status)
    }

    /// What the program writes about a file, byte for byte.
    func bytes(_ bytes: [UInt8], _ arguments: String...) throws -> [UInt8] {
        Array(try output(bytes, arguments).output)
    }

    private func output(_ bytes: [UInt8], _ arguments: [String]) throws -> (output: Data, status: Int32) {
        let folder = try TemporaryFolder(["document.pdf": bytes])
        defer { withExtendedLifetime(folder) {} }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments.map { $0 == "PDF" ? folder.url("document.pdf").path : $0 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (output, process.terminationStatus)
    }
}
