import Foundation
import TestSupport

/// A program that ran: how it ended and what it said.
struct Outcome {
    let code: Int32
    let output: String
    let faults: String

    /// Runs a program to its end.
    init(_ program: String, _ arguments: [String], in folder: String? = nil) throws {
        let texts = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        let files = ["output", "faults"].map { texts.path + "/" + $0 }
        for file in files { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(forWritingAtPath: files[0])
        process.standardError = FileHandle(forWritingAtPath: files[1])
        try process.run()
        process.waitUntilExit()
        code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        output = try String(contentsOfFile: files[0], encoding: .utf8)
        faults = try String(contentsOfFile: files[1], encoding: .utf8)
    }
}

/// The path of a program in `PATH`; nil when there is none.
func program(named name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }
}

/// The command that was built beside these tests; nil when it is not there.
var builtCommand: String? {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let command = URL(fileURLWithPath: tests).deletingLastPathComponent().path + "/termreport"
    return FileManager.default.isExecutableFile(atPath: command) ? command : nil
}

/// A text without any white space: lines break where they like.
func squeezed(_ text: String) -> String { String(text.unicodeScalars.filter { !$0.properties.isWhitespace }) }

/// The rows of a machine table by column name, read by the rules of RFC 4180 alone.
func csvRows(_ path: String) throws -> [[String: String]] {
    var lines: [[String]] = [[""]]
    var (isQuoted, hasClosed) = (false, false)
    let text = Array(try String(contentsOfFile: path, encoding: .utf8).unicodeScalars)
    for scalar in text {
        let (row, column) = (lines.count - 1, lines[lines.count - 1].count - 1)
        switch scalar {
        case "\"":
            if !isQuoted, hasClosed { lines[row][column] += "\"" }
            isQuoted.toggle()
        case "," where !isQuoted: lines[row].append("")
        case "\r" where !isQuoted: break
        case "\n" where !isQuoted: lines.append([""])
        default: lines[row][column].unicodeScalars.append(scalar)
        }
        hasClosed = scalar == "\"" && !isQuoted
    }
    return lines.dropFirst().filter { $0 != [""] }.map {
        Dictionary(uniqueKeysWithValues: zip(lines[0], $0))
    }
}
