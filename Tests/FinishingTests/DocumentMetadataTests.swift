import Testing

@testable import Finishing

@Suite struct DocumentMetadataTests {
    private func info(_ text: String) throws -> PDFDictionary {
        let bytes = Array(text.utf8)
        return try PDFDictionary(bytes, 0..<bytes.count)
    }

    private let dates = "/CreationDate (D:20261121000000Z) /ModDate (20261122010203Z)"

    @Test func `The metadata say what the document information says`() throws {
        let title = PDFText.written("Đảng bộ <A & B>")
        let packet = try DocumentMetadata(
            info("<< /Title \(title) /Author (a\\)b) /Creator (termreport) \(dates) >>"), language: "vi-VN"
        ).packet
        let text = String(decoding: packet, as: UTF8.self)
        for part in [
            "<rdf:li xml:lang=\"x-default\">Đảng bộ &lt;A &amp; B&gt;</rdf:li>",
            "<rdf:Seq><rdf:li>a)b</rdf:li></rdf:Seq>",
            "<xmp:CreatorTool>termreport</xmp:CreatorTool>", "<xmp:CreateDate>2026-11-21T00:00:00Z</xmp:CreateDate>",
            "<xmp:ModifyDate>2026-11-22T01:02:03Z</xmp:ModifyDate>", "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", "<rdf:li>vi-VN</rdf:li>",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(!text.contains("pdf:Producer") || text.contains("xmlns:pdf"))
        #expect(!text.contains("<dc:description>"))
    }

    @Test(arguments: [
        ("<< /Title (\\n) /CreationDate (D:20261121000000Z) >>", "the document’s Title cannot be read"),
        ("<< /Title <FEFF00> >>", "the document’s Title cannot be read"),
        ("<< /Title (t) >>", "no date CreationDate"), ("<< /CreationDate (D:20261121) >>", "no date CreationDate"),
    ])
    func `Information of another form is refused`(text: String, reason: String) {
        #expect(throws: FinishingError(reason)) { try DocumentMetadata(info(text), language: "vi").packet }
    }

    @Test(arguments: ["", "a", "Chỉ tiêu", "a(b)c", "𝄞"])
    func `A text comes back as it was written`(text: String) {
        #expect(PDFText.read(PDFText.written(text)) == text)
    }
}

@Suite struct ColorProfileTests {
    private let profile = ColorProfile.sRGB

    private func number(_ place: Int) -> Int { profile[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }

    private func name(_ place: Int) -> String { String(decoding: profile[place..<place + 4], as: UTF8.self) }

    @Test func `The profile is as long as it says, and every tag lies in it`() {
        #expect(number(0) == profile.count && profile.count % 4 == 0)
        #expect([12, 16, 20, 36].map(name) == ["mntr", "RGB ", "XYZ ", "acsp"])
        let tags = (0..<number(128)).map { 132 + 12 * $0 }
        #expect(tags.map(name) == ["desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"])
        for tag in tags {
            #expect(number(tag + 4) % 4 == 0 && number(tag + 4) >= 132 + 12 * tags.count)
            #expect(number(tag + 4) + number(tag + 8) <= profile.count)
        }
    }

    @Test func `The primaries add up to the white of the connection space`() {
        let places = (4...6).map { number(132 + 12 * $0 + 4) + 8 }
        for (axis, white) in [0.9642, 1.0, 0.8249].enumerated() {
            let sum = places.reduce(0) { $0 + number($1 + 4 * axis) }
            #expect(abs(Double(sum) / 65536 - white) < 0.0002)
        }
    }
}
