import Foundation
import Testing

@testable import Finishing

@Suite struct PDFFinishingTests {
    /// Nothing is compressed, so that the result can be read.
    private let plain = PDFFinishing(
        DocumentTexts(language: "vi", alternatives: ["Cột: 3"], links: ["Mục 1"], heads: [1, 1, 1]), coding: Uncoded())

    @Test func `The language, dates, texts of figures and scopes of heads are added`() throws {
        let text = String(decoding: try plain.finish(HandMadeFile().bytes), as: UTF8.self)
        #expect(text.hasPrefix("%PDF-1.7\n"))
        for part in [
            "/Lang (vi)", "/ViewerPreferences << /DisplayDocTitle true >>", "/CreationDate (D:20261121000000Z)",
            "/ModDate (D:20261121000000Z)",
            "/S /Figure\n/P 3 0 R\n/Pg 10 0 R\n/K 0\n/Alt <FEFF00431ED90074003A00200033>",
            "/K [ 1 << /Type /MCR /Pg 10 0 R /MCID 2 >> ]\n/A << /O /Table /Scope /Column >>",
            "/K 3\n/A << /O /Table /Scope /Row >>", "/Title (T\\)T)",
            "/K 5\n/A << /O /Table /ColSpan 2 /Scope /Row >>", "/K 6 >>", "/Tabs /S",
            "/Dest (a)\n/F 4\n/Contents <FEFF004D1EE5006300200031>",
            "/Subtype /CIDFontType2\n/CIDToGIDMap /Identity", "/Subtype /TrueType >>",
            "/S /Note\n/P 3 0 R\n/K 4\n/ID (note-1000000)", "/IDTree << /Names [(note-1000000) 20 0 R] >>",
            "/P << /MCID 0 >> BDC\n0 0 m S\nEMC\n/Artifact BMC\n1 1 m S\nq\nEMC\n",
            "/Metadata 26 0 R", "/DestOutputProfile 27 0 R>>]", "26 0 obj\n<</Length",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `Every object is where the cross-reference stream says`() throws {
        let bytes = try plain.finish(HandMadeFile().bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        let start = try #require(text.split(separator: "\n").dropLast().last.flatMap { Int($0) })
        #expect(bytes[start...].starts(with: "29 0 obj\n<</Length 210/Filter/FlateDecode/Type/XRef".utf8))
        let data = try #require(bytes[start...].firstRange(of: Array("stream\n".utf8))).upperBound
        let rows = (0...29).map { Array(bytes[(data + 7 * $0)..<(data + 7 * $0 + 7)]) }
        #expect(
            rows.map { $0[0] }
                == [0, 1, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 2, 1, 1] + Array(repeating: 2, count: 11) + [1, 1, 1, 1])
        for (number, row) in rows.enumerated() where row[0] == 1 {
            let place = Int(row[3]) << 8 | Int(row[4])
            #expect(bytes[place...].starts(with: "\(number) 0 obj\n".utf8))
        }
        #expect(rows[3] == [2, 0, 0, 0, 28, 0, 0])
        #expect(rows[12] == [2, 0, 0, 0, 28, 0, 8])
    }

    @Test func `A font that cannot be read stays as it is`() throws {
        var file = HandMadeFile()
        let font = "<< /Length 27 0 R\n   /Filter /FlateDecode\n   /Length1 8\n>>\nstream\nno font!\nendstream"
        file.objects += [font, "8"]
        let text = String(decoding: try plain.finish(file.bytes), as: UTF8.self)
        #expect(text.contains("/Length1 8\n>>\nstream\nno font!\nendstream"), "\(text)")
    }

    @Test func `The identifier changes with the content and with nothing else`() throws {
        func identifier(_ file: HandMadeFile) throws -> Substring {
            let text = String(decoding: try plain.finish(file.bytes), as: UTF8.self)
            return try #require(text.firstMatch(of: /ID\[<([0-9a-f]{32})><\1>\]/)).1
        }
        let file = HandMadeFile()
        #expect(try identifier(file) == identifier(file))
        #expect(
            try identifier(file)
                != identifier(file.with(1, file.objects[0]?.replacingOccurrences(of: "0 0 m", with: "0 1 m"))))
    }

    @Test(arguments: faults) func `A file that is not of Cairo's form is refused`(file: HandMadeFile, reason: String) {
        #expect(throws: FinishingError(reason)) { try plain.finish(file.bytes) }
    }

    @Test func `Figures and their texts must be as many`() {
        let none = PDFFinishing(
            DocumentTexts(language: "vi", alternatives: [], links: ["a"], heads: [1, 1, 1]), coding: Uncoded())
        let more = PDFFinishing(
            DocumentTexts(language: "vi", alternatives: ["a", "b"], links: ["a"], heads: [1, 1, 1]), coding: Uncoded())
        #expect(throws: FinishingError("figures were lost")) { try none.finish(HandMadeFile().bytes) }
        #expect(throws: FinishingError("figures were lost")) { try more.finish(HandMadeFile().bytes) }
    }

    @Test(arguments: [[], ["a", "b"]]) func `Links and their texts must be as many`(links: [String]) {
        let odd = PDFFinishing(
            DocumentTexts(language: "vi", alternatives: ["a"], links: links, heads: [1, 1, 1]), coding: Uncoded())
        #expect(throws: FinishingError("links were lost")) { try odd.finish(HandMadeFile().bytes) }
    }

    @Test func `A language that is no tag and a compressor that fails are refused`() {
        let odd = PDFFinishing(
            DocumentTexts(language: "v)i", alternatives: ["a"], links: ["a"], heads: [1, 1, 1]), coding: Uncoded())
        #expect(throws: FinishingError("language “v)i” must be a tag such as vi")) {
            try odd.finish(HandMadeFile().bytes)
        }
        let failing = PDFFinishing(
            DocumentTexts(language: "vi", alternatives: ["a"], links: ["a"], heads: [1, 1, 1]),
            coding: Uncoded(fails: true))
        #expect(throws: FinishingError("stream 1 cannot be inflated")) { try failing.finish(HandMadeFile().bytes) }
    }

    @Test(arguments: [
        "", "%PDF-1.5\n", "%PDF-1.5\nxref\n1 1\nstartxref\n9\n%%EOF\n", "%PDF-1.5\nstartxref\n99\n%%EOF\n",
    ])
    func `Pieces of files are refused and never crash`(text: String) {
        #expect(throws: FinishingError.self) { try plain.finish(Array(text.utf8)) }
    }
}

/// Leaves bytes as they are.
private struct Uncoded: StreamCoding {
    var fails = false

    func compressed(_ bytes: [UInt8]) -> [UInt8]? { fails ? nil : bytes }
    func inflated(_ bytes: ArraySlice<UInt8>) -> [UInt8]? { fails ? nil : Array(bytes) }
}

private let faults: [(HandMadeFile, String)] = [
    (HandMadeFile().with(11, "<< /Type /Pages /Kids [ 10 0 R 10 0 R ] >>"), "page 10 stands in two places"),
    (HandMadeFile().with(10, "<< /Type /Page >>"), "object 10 is no page"),
    (HandMadeFile().with(18, "<< /Type /Annot /Subtype /Widget >>"), "links were lost"),
    (HandMadeFile().with(15, "<< /Font << /f 16 >> >>"), "broken fonts"),
    (HandMadeFile().with(2, "4"), "stream 1 is longer or shorter than it states"),
    (HandMadeFile().with(2, nil), "no object 2"),
    (HandMadeFile().with(2, "(3)"), "stream 1 is longer or shorter than it states"),
    (
        HandMadeFile().with(1, "<< /Length 3 /Filter /LZWDecode >>\nstream\nabc\nendstream"),
        "stream 1 is of another form"
    ),
    (HandMadeFile().with(9, "true"), "object 9 is of another form"),
    (HandMadeFile().with(3, nil), "no object 3"),
    (HandMadeFile().with(7, "<< /Type /StructElem /S /TH /K 6 0 R >>"), "element 6 stands in two places"),
    (HandMadeFile().with(7, "<< /Type /StructElem /S /TH /K [ ( ] >>"), "a broken dictionary"),
    (HandMadeFile().with(7, "<< /Type /Page /S /TH >>"), "object 7 is no element"),
    (HandMadeFile().with(7, String(repeating: "[", count: 100_000)), "no dictionary"),
    (HandMadeFile().with(7, "<< /A " + String(repeating: "[", count: 100_000)), "a broken dictionary"),
    (HandMadeFile().with(13, "<< /Title (T) >>"), "no date CreationDate"),
    (HandMadeFile().with(14, "<< /Type /Pages >>"), "no catalog at 14"),
    (HandMadeFile().with(14, "<< /Type /Catalog >>"), "no pages"),
    (HandMadeFile().with(14, "<< /Type /Catalog /Pages 11 0 R >>"), "no tag tree"),
    (HandMadeFile(trailer: "/Root 14 0 R"), "no Root or no Info in the trailer"),
    (HandMadeFile(trailer: "/Root 14 0 R /Info 13 0 R /Prev 9"), "a trailer of another form"),
]
