import Diagnostics
import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// One page to look at while a layout is edited.
@Suite struct PreviewTests {
    private func preview(
        _ layout: String = Project.layouts + "/committee.yaml", theme: String? = nil,
        committee: String? = "hai-phong-industry-and-trade", language: Language? = nil,
        form: PreviewRequest.Form = .page(1, resolution: 40), layouts: String = Project.layouts
    ) throws -> Preview {
        try Run(.shipped(to: "nowhere", layouts: layouts)).preview(
            PreviewRequest(layout: layout, theme: theme, committee: committee, language: language, form: form))
    }

    private func failure(_ work: () throws -> Preview) -> RunFailure? {
        #expect(throws: RunFailure.self) { _ = try work() }
    }

    @Test func `A page is a picture of its paper, the same every time`() throws {
        let first = try preview()
        #expect(first.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        // A4 at 40 pixels per inch: 331 by 468 pixels, in the header behind the signature.
        #expect(Array(first.bytes[16..<24]) == [0, 0, 1, 0x4B, 0, 0, 1, 0xD4])
        #expect(try preview().bytes == first.bytes)
        #expect(first.text.contains("page 1 of "))
    }

    @Test func `Committees, languages and pages look different`() throws {
        let pictures = [
            try preview(), try preview(language: .en), try preview(committee: nil), try preview(committee: "mong-cai"),
            try preview(form: .page(2, resolution: 40)),
        ]
        #expect(Set(pictures.map(\.bytes)).count == pictures.count)
    }

    @Test func `A whole document is a PDF`() throws {
        let document = try preview(form: .document)
        #expect(document.bytes.starts(with: Array("%PDF-1.".utf8)))
        #expect(document.text.hasSuffix(" pages"))
    }

    @Test func `Layouts and themes the edition does not name can be looked at`() throws {
        let folder = try TemporaryFolder(copying: ["Layouts": Project.layouts])
        let layouts = folder.path + "/Layouts"
        let copy = { (from: String, to: String) in
            try FileManager.default.copyItem(atPath: layouts + "/" + from, toPath: layouts + "/" + to)
        }
        try copy("committee.yaml", "trial.yaml")
        try copy("Themes/classic.yaml", "Themes/trial.yaml")
        try folder.replace(
            "title: {family: Liberation Serif", with: "title: {family: Liberation Sans", in: "Layouts/Themes/trial.yaml"
        )
        let plain = try preview(layouts + "/trial.yaml", layouts: layouts)
        let other = try preview(layouts + "/trial.yaml", theme: layouts + "/Themes/trial.yaml", layouts: layouts)
        #expect(try plain.bytes == preview().bytes)
        #expect(other.bytes != plain.bytes)
    }

    @Test func `A committee at fault has no preview, and leaves those of the others`() throws {
        let folder = try TemporaryFolder(copying: ["seeds": Project.seeds])
        try folder.replace("2025,46.4,", with: "2025,46.4x,", in: "seeds/facts/hai-phong-industry-and-trade.csv")
        let request = RunRequest(
            seeds: folder.path + "/seeds", layouts: Project.layouts, reports: folder.path + "/reports",
            asOf: SharedEdition.day)
        let preview = { (layout: String, committee: String?) in
            try Run(request).preview(
                PreviewRequest(
                    layout: layout, theme: nil, committee: committee, language: nil, form: .page(1, resolution: 40)))
        }
        #expect(try preview("committee.yaml", "mong-cai").text.contains("page 1"))
        #expect(try preview("consolidated.yaml", nil).text.contains("page 1"))
        let failure = failure { try preview("committee.yaml", "hai-phong-industry-and-trade") }
        #expect(failure?.exit == .input && failure?.diagnostics.map(\.rule) == ["bad-value"])
        try folder.replace("parent: hai-phong\n", with: "parent: hai-phon\n", in: "seeds/committees.yaml")
        #expect(self.failure { try preview("committee.yaml", "mong-cai") }?.exit == .input)
    }

    @Test func `Pages and committees that are not there are refused with those there are`() throws {
        let page = failure { try preview(form: .page(99, resolution: 40)) }
        #expect(page?.exit == .usage)
        #expect(page?.lines.count == 1)
        #expect(
            page?.lines.first?.wholeMatch(of: /--page 99: the document has \d+ pages; choose one from 1 to \d+/) != nil)
        let committee = failure { try preview(committee: "mong-ca") }
        #expect(committee?.exit == .usage)
        #expect(committee?.lines == ["--committee mong-ca: there is no such committee; did you mean 'mong-cai'?"])
    }

    @Test(arguments: ["/etc/hostname", Project.root + "/seeds/sources.yaml", Project.layouts + "/../README.md"])
    func `Files outside the layouts folder are refused`(path: String) throws {
        let failure = failure { try preview(path) }
        #expect(failure?.exit == .usage)
        #expect(failure?.lines.first?.hasPrefix("\(path) is not in the layouts folder \(Project.layouts); ") == true)
    }

    @Test func `A layout or theme may be named as the edition file names it`() throws {
        let named = try preview("committee.yaml", theme: "Themes/plain.yaml")
        let whole = try preview(theme: Project.layouts + "/Themes/plain.yaml")
        #expect(named.bytes == whole.bytes)
        #expect(try named.bytes != preview().bytes)
    }

    @Test(arguments: [
        ("nowhere/plain.yaml", "Themes/plain.yaml"), ("/etc/committee.yaml", "committee.yaml"),
        ("../Layouts2/Themes/rosy.yaml", "committee.yaml"),
    ]) func `For a file that is elsewhere one that is there is proposed`(theme: String, proposed: String) throws {
        let failure = failure { try preview(theme: theme) }
        #expect(failure?.exit == .usage)
        #expect(
            failure?.lines == [
                "\(theme) is not in the layouts folder \(Project.layouts); "
                    + "name a file of it, such as \(Project.layouts)/\(proposed), or the folder with --layouts"
            ])
    }

    @Test func `A layout that is not there, or no layout, is a fault of the layouts`() throws {
        let missing = failure { try preview(Project.layouts + "/comittee.yaml") }
        #expect(missing?.exit == .configuration)
        #expect(missing?.diagnostics.map(\.rule) == ["missing-file"])
        let other = failure { try preview(Project.layouts + "/edition.yaml") }
        #expect(other?.exit == .configuration)
        #expect(other?.diagnostics.allSatisfy { $0.place.file == Project.layouts + "/edition.yaml" } == true)
    }

    @Test func `A picture that cannot be written leaves what was there`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/page.png"
        let picture = try preview()
        try picture.write(to: path)
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == picture.bytes)
        let failure = #expect(throws: RunFailure.self) { try picture.write(to: path + "/page.png") }
        #expect(failure?.exit == .output)
        #expect(FileManager.default.contents(atPath: path).map(Array.init) == picture.bytes)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.png"])
    }

    @Test(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    func `The command writes files or standard output, silently`() throws {
        let folder = try TemporaryFolder()
        let arguments = [
            "preview", "Layouts/committee.yaml", "--committee", "mong-cai", "--as-of", "2026-11-21", "--dpi", "40",
        ]
        let run = { (more: [String]) in try Outcome(#require(builtCommand), arguments + more, in: Project.root) }
        let outcome = try run(["--output", folder.path + "/page.png"])
        #expect(outcome.code == 0 && outcome.output == "" && outcome.faults == "")
        #expect(FileManager.default.contents(atPath: folder.path + "/page.png")?.count ?? 0 > 1000)
        for wrong in [
            ["--output", "page.gif"], ["--page", "0", "--output", "a.png"], ["--dpi", "9", "--output", "a.png"],
            ["--page", "2", "--output", "a.pdf"], [],
        ] {
            #expect(try run(wrong).code == 64)
        }
    }
}
