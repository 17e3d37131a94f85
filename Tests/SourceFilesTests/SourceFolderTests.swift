import Diagnostics
import Foundation
import SourceFiles
import TestSupport
import Testing

@Suite struct SourceFolderTests {
    /// Runs a check in a fresh folder, and deletes it afterwards.
    private func inFolder(_ check: (String) throws -> Void) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(at: folder.url("in/sub"), withIntermediateDirectories: true)
        try withExtendedLifetime(folder) { try check(folder.path) }
    }

    private func lines(_ log: DiagnosticLog, _ path: String) -> [String] {
        log.diagnostics.map { $0.text.replacing(path, with: "") }
    }

    @Test func `Names are in byte order, and hidden files are left out`() throws {
        try inFolder { path in
            for name in ["b", "Z", "đ", "a b", ".hidden", "sub/x", "sub-1"] {
                try Data().write(to: URL(fileURLWithPath: "\(path)/in/\(name)"))
            }
            let log = DiagnosticLog()
            let folder = try SourceFolder(path + "/in/")
            #expect(try folder.names(log: log) == ["Z", "a b", "b", "sub-1", "sub/x", "đ"])
            #expect(folder.place(of: "sub/x").file == path + "/in/sub/x")
            #expect(log.diagnostics.isEmpty)
        }
    }

    @Test func `Links that lead out are refused, and others followed`() throws {
        try inFolder { path in
            try Data("out".utf8).write(to: URL(fileURLWithPath: path + "/secret"))
            try Data("in".utf8).write(to: URL(fileURLWithPath: path + "/in/real"))
            let files = FileManager.default
            try files.createSymbolicLink(atPath: path + "/in/leak", withDestinationPath: "../secret")
            try files.createSymbolicLink(atPath: path + "/in/fine", withDestinationPath: "real")
            try files.createSymbolicLink(atPath: path + "/in/gone", withDestinationPath: "nowhere")
            try files.createSymbolicLink(atPath: path + "/in/up", withDestinationPath: "..")
            let log = DiagnosticLog()
            let folder = try SourceFolder(path + "/in")
            #expect(try folder.bytes(of: "leak", limit: 9, log: log) == nil)
            #expect(try folder.bytes(of: "../secret", limit: 9, log: log) == nil)
            #expect(try folder.bytes(of: "up/secret", limit: 9, log: log) == nil)
            #expect(try folder.bytes(of: "gone", limit: 9, log: log) == nil)
            #expect(try folder.bytes(of: "fine", limit: 9, log: log) == Array("in".utf8))
            #expect(
                lines(log, path) == [
                    "/in/../secret: error: '../secret' is a link that leads out of '/in' [link-leads-out]; "
                        + "put the file itself into the folder",
                    "/in/gone: error: 'gone' is a link that leads nowhere [link-leads-nowhere]; "
                        + "put the file itself into the folder",
                    "/in/leak: error: 'leak' is a link that leads out of '/in' [link-leads-out]; "
                        + "put the file itself into the folder",
                    "/in/up/secret: error: 'up/secret' is a link that leads out of '/in' [link-leads-out]; "
                        + "put the file itself into the folder",
                ])
        }
    }

    @Test func `Pipes, folders and large files are refused without waiting`() throws {
        try inFolder { path in
            #expect(mkfifo(path + "/in/pipe", 0o600) == 0)
            try Data(count: 100).write(to: URL(fileURLWithPath: path + "/in/large"))
            let log = DiagnosticLog()
            let folder = try SourceFolder(path + "/in")
            #expect(try folder.names(log: log) == ["large"])
            #expect(try folder.bytes(of: "pipe", limit: 9, log: log) == nil)
            #expect(try folder.bytes(of: "sub", limit: 9, log: log) == nil)
            #expect(try folder.bytes(of: "large", limit: 99, log: log) == nil)
            #expect(try folder.bytes(of: "large", limit: 100, log: log)?.count == 100)
            #expect(
                lines(log, path) == [
                    "/in/large: error: 'large' is larger than 99 bytes [too-large]; "
                        + "shorten it, or see whether it is the file that was meant",
                    "/in/pipe: error: 'pipe' is neither a file nor a folder [not-a-file]; "
                        + "move it out of '/in'",
                    "/in/pipe: error: 'pipe' is not a regular file [not-a-file]; "
                        + "put a file of that name in its place",
                    "/in/sub: error: 'sub' is not a regular file [not-a-file]; "
                        + "put a file of that name in its place",
                ])
        }
    }

    @Test func `A name that leaves its line is shown on one line`() throws {
        try inFolder { path in
            let files = FileManager.default
            #expect(mkfifo(path + "/in/p\ni\u{1B}pe", 0o600) == 0)
            try Data(count: 100).write(to: URL(fileURLWithPath: path + "/in/la\u{202E}rge\n"))
            try files.createSymbolicLink(atPath: path + "/in/go\nne", withDestinationPath: "nowhere")
            try files.createSymbolicLink(atPath: path + "/in/le\tak", withDestinationPath: "../sec\nret")
            try Data().write(to: URL(fileURLWithPath: path + "/sec\nret"))
            let log = DiagnosticLog()
            let folder = try SourceFolder(path + "/in")
            for name in try folder.names(log: log) + ["p\ni\u{1B}pe"] {
                #expect(try folder.bytes(of: name, limit: 9, log: log) == nil)
            }
            #expect(
                lines(log, path) == [
                    "/in/go?ne: error: 'go?ne' is a link that leads nowhere [link-leads-nowhere]; "
                        + "put the file itself into the folder",
                    "/in/la?rge?: error: 'la?rge?' is larger than 9 bytes [too-large]; "
                        + "shorten it, or see whether it is the file that was meant",
                    "/in/le?ak: error: 'le?ak' is a link that leads out of '/in' [link-leads-out]; "
                        + "put the file itself into the folder",
                    "/in/p?i?pe: error: 'p?i?pe' is neither a file nor a folder [not-a-file]; "
                        + "move it out of '/in'",
                    "/in/p?i?pe: error: 'p?i?pe' is not a regular file [not-a-file]; "
                        + "put a file of that name in its place",
                ])
        }
    }

    @Test func `A folder that is not there is a fault of the disk`() throws {
        try inFolder { path in
            let fault = #expect(throws: DiskFault.self) { try SourceFolder(path + "/nowhere/") }
            #expect(fault?.description.replacing(path, with: "") == "cannot open /nowhere: No such file or directory")
            try Data().write(to: URL(fileURLWithPath: path + "/file"))
            let other = #expect(throws: DiskFault.self) { try SourceFolder(path + "/file") }
            #expect(other?.description.replacing(path, with: "") == "cannot open /file: Not a directory")
        }
    }
}
