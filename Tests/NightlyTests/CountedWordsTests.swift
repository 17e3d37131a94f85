import Foundation
import Nightly
import Quantities
import TestSupport
import Testing

/// Lines that count something: one has no plural.
@Suite struct CountedWordsTests {
    private func wards() throws -> TemporaryFolder {
        let wards = Project.root + "/Tests/Torture"
        return try TemporaryFolder(copying: ["seeds": wards + "/seeds", "Layouts": wards + "/Layouts"])
    }

    @Test func `A run that makes one document says so`() throws {
        let folder = try wards()
        let summary = try Run(
            .shipped(
                to: folder.path + "/reports", seeds: folder.path + "/seeds", layouts: folder.path + "/Layouts",
                only: ["an-thinh"], languages: [.vi])
        ).build()
        #expect(summary.documents == 1)
        #expect(
            summary.text.firstMatch(of: /: published, 1 document, 1 made, (1 page|[2-9]\d* pages), \d+ tables$/) != nil,
            "\(summary.text)")
    }

    @Test func `A preview of one page says so`() throws {
        let folder = try wards()
        let layouts = folder.path + "/Layouts"
        let preview = try Run(
            .shipped(to: "nowhere", seeds: folder.path + "/seeds", layouts: layouts)
        ).preview(
            PreviewRequest(
                layout: layouts + "/notice.yaml", theme: nil, committee: "an-thinh", language: .vi, form: .document))
        #expect(preview.text == "\(layouts)/notice.yaml: 1 page")
    }

    @Test func `A check counts what it found`() throws {
        let folder = try wards()
        let summary = try Run(
            .shipped(to: "nowhere", seeds: folder.path + "/seeds", layouts: folder.path + "/Layouts")
        ).check(documents: nil)
        #expect(summary.text == "5 facts and 1 aim of 2 committees from 1 source: no faults")
    }
}
