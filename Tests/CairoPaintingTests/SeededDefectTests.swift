import Drawings
import Finishing
import Foundation
import Testing

@testable import CairoPainting

/// Defects are put into files on their way out; reading the file back finds each before anybody else can see it.
@Suite struct SeededDefectTests {
    @Test func `A sound file is found sound`() throws {
        let sample = try Sample()
        #expect(throws: Never.self) { try sample.inspection.check(sample.finished()) }
    }

    /// A defect: the streams it is put into, and what is said of it.
    struct Defect: CustomTestStringConvertible, Sendable {
        let name: String
        let words: String
        let change: @Sendable (String) -> String

        init(_ name: String, _ words: String, _ change: @escaping @Sendable (String) -> String) {
            self.name = name
            self.words = words
            self.change = change
        }

        /// The same defect wherever a text stands first, put in by another of the same length.
        init(_ name: String, _ old: String, _ new: String, _ words: String) {
            self.init(name, words) { $0.replacingFirst(old, with: new) }
        }

        var testDescription: String { name }
    }

    @Test(arguments: defects) func `A defect in a stream is found`(defect: Defect) throws {
        let sample = try Sample()
        let once = Once()
        let bytes = try sample.finished { content in
            guard !once.isDone else { return content }
            let latin = String(content.map { Character(Unicode.Scalar($0)) })
            let changed = defect.change(latin)
            guard changed != latin else { return content }
            once.isDone = true
            return changed.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
        #expect(once.isDone, "the defect found no place")
        #expect(throws: FinishingError(defect.words)) { try sample.inspection.check(bytes) }
    }

    @Test func `A cut file, a changed byte and a file that goes on are found`() throws {
        let sample = try Sample()
        let bytes = try sample.finished()
        for cut in [1, 7, 100, bytes.count / 2, bytes.count] {
            #expect(throws: FinishingError.self) { try sample.inspection.check(Array(bytes.dropLast(cut))) }
        }
        #expect(throws: FinishingError.self) { try sample.inspection.check(bytes + Array("x".utf8)) }
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<200 {
            var changed = bytes
            changed[Int.random(in: 0..<bytes.count, using: &numbers)] ^= UInt8.random(in: 1...255, using: &numbers)
            #expect(throws: FinishingError.self) { try sample.inspection.check(changed) }
        }
    }

    @Test func `What stands outside of streams is compared too`() throws {
        let sample = try Sample()
        let bytes = try sample.finished()
        let other = { (title: String, texts: DocumentTexts, files: [AttachedFile]) in
            let expected = sample.expected
            return PDFInspection(
                ExpectedDocument(
                    title: title, texts: texts, targets: expected.targets, bookmarks: expected.bookmarks,
                    anchors: expected.anchors,
                    decoration: expected.decoration, leaves: expected.leaves, attachments: files),
                coding: sample.deflate)
        }
        let (title, texts, files) = (sample.expected.title, sample.expected.texts, sample.expected.attachments)
        #expect(throws: Never.self) { try other(title, texts, files).check(bytes) }
        #expect(throws: FinishingError("the title is not the document’s")) {
            try other("Báo cáo khác", texts, files).check(bytes)
        }
        let english = DocumentTexts(
            language: "en", alternatives: texts.alternatives, links: texts.links, lists: texts.lists,
            origin: texts.origin)
        #expect(throws: FinishingError("the language is not the document’s")) {
            try other(title, english, files).check(bytes)
        }
        let elsewhere = DocumentTexts(
            language: "vi", alternatives: texts.alternatives, links: texts.links, lists: texts.lists,
            origin: DocumentOrigin(file: "editions/2026-01-01/a.pdf", fingerprint: "0000-0000-0000-0000"))
        #expect(throws: FinishingError("the metadata say something else than the document information")) {
            try other(title, elsewhere, files).check(bytes)
        }
        #expect(throws: FinishingError("there are 1 attached files instead of 2")) {
            try other(title, texts, files + files).check(bytes)
        }
    }
}

/// A finished sample document with a file inside, and what it must say.
private struct Sample {
    let measurer: PangoMeasurer
    let original: [UInt8]
    let expected: ExpectedDocument
    let deflate: Deflate

    init() throws {
        measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        original = try PDFPainter(measurer: measurer).painted(document)
        expected = ExpectedDocument(
            document,
            origin: DocumentOrigin(file: "editions/2026-10-02/a/a.vi.pdf", fingerprint: "7F3A-91C2-04BE-55D1"),
            carrying: [
                AttachedFile(
                    name: "facts.csv", type: "text/csv", about: "Số liệu", relationship: .data,
                    bytes: Array("id,value\r\na,62.4\r\n".utf8))
            ])
        deflate = try Deflate()
    }

    var inspection: PDFInspection { PDFInspection(expected, coding: deflate) }

    /// The finished file, its streams changed before they are compressed.
    func finished(_ change: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }) throws -> [UInt8] {
        try PDFFinishing(
            expected.texts, attachments: expected.attachments, coding: Sabotaged(coding: deflate, change: change)
        ).finish(original)
    }
}

/// Changes what it is given to compress.
private struct Sabotaged: StreamCoding {
    let coding: Deflate
    let change: @Sendable ([UInt8]) -> [UInt8]

    func compressed(_ bytes: [UInt8]) -> [UInt8]? { coding.compressed(change(bytes)) }

    func inflated(_ bytes: ArraySlice<UInt8>) -> [UInt8]? { coding.inflated(bytes) }
}

/// Whether something was done; used by one test at a time.
private final class Once: @unchecked Sendable {
    var isDone = false
}

extension String {
    /// The text with the first place of another one replaced, if it is there.
    fileprivate func replacingFirst(_ old: String, with new: String) -> String {
        guard let place = range(of: old) else { return self }
        return replacingCharacters(in: place, with: new)
    }

    /// The text with two equally long parts of its first match exchanged.
    fileprivate func exchanging(_ pattern: String) -> String {
        guard let match = try? Regex(pattern).firstMatch(in: self), let first = match.output[1].range,
            let second = match.output[2].range, self[first].count == self[second].count
        else { return self }
        let between = self[first.upperBound..<second.lowerBound]
        return [self[..<first.lowerBound], self[second], between, self[first], self[second.upperBound...]].joined()
    }
}

private let defects: [SeededDefectTests.Defect] = [
    .init("an untagged foot", "a page paints outside of its tags") { content in
        guard let begin = content.range(of: "/Artifact BMC\n"),
            let end = content.range(of: "EMC\n", range: begin.upperBound..<content.endIndex)
        else { return content }
        return [content[..<begin.lowerBound], content[begin.upperBound..<end.lowerBound], content[end.upperBound...]]
            .joined()
    },
    .init("a figure without alternative", "/Alt ", "/Xlt ", "a figure has no alternative text"),
    .init(
        "another alternative", "/Alt <FEFF0043", "/Alt <FEFF0044",
        "the figures’ alternative texts are not those of the pages"),
    .init("reversed order", "an element is Sect/H1 instead of TOC/TOCI/Reference") {
        $0.exchanging(#"/S /Document\n(?:.*\n)*?/K \[(\d+ 0 R) (\d+ 0 R)"#)
    },
    .init("reversed cells", "an element Sect/Table/THead/TR/TH reads “Kếtquả” instead of “Đơnvị”") {
        $0.exchanging(#"/S /TR\n[^>]*?/K \[ (\d+ 0 R) (\d+ 0 R)"#)
    },
    .init("a doubled place", "(table) [", "(notes) [", "the place “notes” is named twice, or out of order"),
    .init("a bookmark that leads elsewhere", "/Dest (table)", "/Dest (notes)", "the outline is not that of the pages"),
    .init("a link that leads elsewhere", "the links lead elsewhere than on the pages") { content in
        guard let link = content.range(of: "/Subtype /Link"),
            let place = content.range(of: "(notes)", range: link.upperBound..<content.endIndex)
        else { return content }
        return content.replacingCharacters(in: place, with: "(table)")
    },
    .init("a missing page", "there are 1 pages instead of 2") { content in
        guard let match = content.firstMatch(of: /\/Kids \[ \d+ 0 R (\d+ 0 R)/) else { return content }
        let range = match.output.1.startIndex..<match.output.1.endIndex
        return content.replacingCharacters(in: range, with: String(repeating: " ", count: match.output.1.count))
    },
    .init("a link that says nothing", "/Contents <FEFF", "/Kontents <FEFF", "a link says nothing of where it leads"),
    .init("a head cell without scope", "/Scope /", "/Skope /", "a head cell has no scope"),
    .init("a note without name", "/ID (note", "/IX (note", "a note has no name"),
    .init("a font that is not embedded", "/FontFile2", "/FontFilx2", "a font is not embedded"),
    .init("a font without letters", "/ToUnicode", "/ToUnikode", "a font has no map of its letters"),
    .init("another heading", "/S /H1", "/S /H2", "an element is Sect/H2 instead of Sect/H1"),
    .init("a lost part", "/MCID 1 >> BDC", "/MCID 9 >> BDC", "a marked part has the number of another one"),
    .init(
        "a changed letter in a font’s map", "> <0035>", "> <0036>",
        "an element Sect/P reads “m2026còn2,36%,thấphơnmụctiêu” instead of “m2026còn2,35%,thấphơnmụctiêu”"),
    .init(
        "a changed digit on a page", "2,35", "2,36",
        "an element Sect/P reads “m2026còn2,36%,thấphơnmụctiêu” instead of “m2026còn2,35%,thấphơnmụctiêu”"),
    .init("a changed digit in an attached file", "62.4", "62.5", "the attached file facts.csv is another one"),
    .init(
        "another numbering of lists", "/ListNumbering /Disc", "/ListNumbering /None",
        "the lists are not numbered as on the pages"),
    .init(
        "another title in the outline", "/Title <FEFF0043", "/Title <FEFF0044", "the outline is not that of the pages"),
    .init("another order of tabs", "/Tabs /S", "/Tabs /R", "object 2 is no page, or stands in two places"),
    .init("an unmarked part", "/H1 << /MCID", "/H1 << /MCIX", "a page shows text outside of its tags"),
]
