import Foundation
import Nightly
import TestSupport
import Testing

/// The schema editors use beside the layouts.
@Suite struct LayoutSchemaTests {
    @Test func `The schema beside the layouts is the one the program prints`() throws {
        let file = URL(fileURLWithPath: Project.layouts + "/layout.schema.json")
        let written = try String(contentsOf: file, encoding: .utf8)
        #expect(
            written == layoutSchema().joined(separator: "\n") + "\n",
            "renew it with: termreport blocks --schema > Layouts/layout.schema.json")
    }

    @Test func `Every layout names its schema in its first line`() throws {
        let folder = Project.layouts
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
            guard name.hasSuffix(".yaml") else { return false }
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            return text.split(separator: "\n").contains { $0 == "blocks:" }
        }
        #expect(names.count >= 2)
        for name in names {
            let up = String(repeating: "../", count: name.split(separator: "/").count - 1)
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            let first = text.split(separator: "\n").first.map(String.init)
            #expect(first == "# yaml-language-server: $schema=\(up)layout.schema.json", "\(name)")
        }
    }
}
