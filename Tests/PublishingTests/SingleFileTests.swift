import Foundation
import Publishing
import TestSupport
import Testing

@Suite struct SingleFileTests {
    private let bytes = Array("new".utf8)

    @Test func `A file is written, and written over`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/page.png"
        for text in ["old", "new"] {
            try writeFile(Array(text.utf8), at: path)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.png"])
    }

    @Test func `What is no file is refused and stays`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path + "/page.png", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.png", withDestinationPath: folder.path + "/page.png")
        for name in ["page.png", "link.png"] {
            let error = #expect(throws: PublishingError.self) { try writeFile(bytes, at: folder.path + "/" + name) }
            #expect(
                error?.text
                    == "\(folder.path)/\(name): cannot write the file: there is something else of that name; "
                    + "name another file")
        }
        #expect(throws: PublishingError.self) { try writeFile(bytes, at: "/dev/null") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link.png", "page.png"])
    }

    @Test(arguments: ["", "/", "a/", ".", "a/.."]) func `A path without a name is refused`(path: String) {
        let error = #expect(throws: PublishingError.self) { try writeFile(bytes, at: path) }
        #expect(error?.exitCode == .output)
    }

    @Test func `A folder that is not there is named`() {
        let error = #expect(throws: PublishingError.self) { try writeFile(bytes, at: "/nowhere/at/all/page.png") }
        #expect(
            error?.text
                == "/nowhere/at/all/page.png: cannot write the file: there is no folder '/nowhere/at/all'; "
                + "make it, or name another file")
    }
}
