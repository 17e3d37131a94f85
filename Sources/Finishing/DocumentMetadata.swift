/// The metadata packet (XMP) of a document, made from its document information so that the two say the same.
///
/// It declares PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3) where the document carries
/// files, with the extension schema PDF/A asks for. A published document tells its fingerprint and its file as well.
struct DocumentMetadata {
    private let facts: [String: String]
    private let language: String
    private let origin: DocumentOrigin?
    private let carriesFiles: Bool

    /// Reads the document information; throws when an entry is missing or of another form than Cairo's.
    init(
        _ info: PDFDictionary, language: String, origin: DocumentOrigin? = nil, carriesFiles: Bool = false
    ) throws(FinishingError) {
        var facts: [String: String] = [:]
        for key in ["Title", "Author", "Subject", "Creator", "Producer", "CreationDate", "ModDate"] {
            guard let value = info[key] else { continue }
            guard let text = PDFText.read(value) else { throw FinishingError("the document’s \(key) cannot be read") }
            facts[key] = text
        }
        self.facts = facts
        self.language = language
        self.origin = origin
        self.carriesFiles = carriesFiles
    }

    /// The packet's bytes.
    var packet: [UInt8] {
        get throws(FinishingError) {
            var lines = [
                "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
                "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
                "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
                " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
                " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
                "<pdfuaid:part>1</pdfuaid:part>",
                "<pdfaid:part>\(carriesFiles ? 3 : 2)</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
                "<dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>",
            ]
            lines += words("dc:title", "Title", "Alt", " xml:lang=\"x-default\"")
            lines += words("dc:description", "Subject", "Alt", " xml:lang=\"x-default\"")
            lines += words("dc:creator", "Author", "Seq", "")
            if let origin {
                lines.append("<dc:identifier>\(escaped(origin.fingerprint))</dc:identifier>")
                lines.append("<dc:source>\(escaped(origin.file))</dc:source>")
            }
            for (name, key) in [("xmp:CreatorTool", "Creator"), ("pdf:Producer", "Producer")] {
                if let text = facts[key] { lines.append("<\(name)>\(escaped(text))</\(name)>") }
            }
            for (name, key) in [("xmp:CreateDate", "CreationDate"), ("xmp:ModifyDate", "ModDate")] {
                lines.append("<\(name)>\(try date(key))</\(name)>")
            }
            lines += ["</rdf:Description>"] + DocumentMetadata.schema + ["</rdf:RDF>", "</x:xmpmeta>"]
            return Array((lines + ["<?xpacket end=\"r\"?>"]).joined(separator: "\n").utf8)
        }
    }

    private func words(_ name: String, _ key: String, _ kind: String, _ attributes: String) -> [String] {
        guard let text = facts[key], !text.isEmpty else { return [] }
        return ["<\(name)><rdf:\(kind)><rdf:li\(attributes)>\(escaped(text))</rdf:li></rdf:\(kind)></\(name)>"]
    }

    /// A date of the form `D:20261122000000Z` or without `D:`, as `2026-11-22T00:00:00Z`.
    private func date(_ key: String) throws(FinishingError) -> String {
        let text = (facts[key] ?? "").replacing("D:", with: "")
        let digits = Array(text.utf8.dropLast())
        guard digits.count == 14, text.hasSuffix("Z"), digits.allSatisfy({ (48...57).contains($0) }) else {
            throw FinishingError("no date \(key)")
        }
        let part = { (range: Range<Int>) in String(decoding: digits[range], as: UTF8.self) }
        return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
    }

    /// The declaration of PDF/UA's own property, which PDF/A does not know.
    private static let schema = [
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"",
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"",
        " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
        "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>",
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
        "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
        "<pdfaProperty:category>internal</pdfaProperty:category>",
        "<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>",
        "</rdf:li></rdf:Seq></pdfaSchema:property>",
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>",
        "</rdf:Description>",
    ]
}

private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
