/// Completes the PDF Cairo wrote with what Cairo 1.16 cannot write, and packs it.
///
/// The catalog gets the language and “show the title”; dates get the form `D:…`; figures their alternative text; header
/// cells their scope; the trailer an identifier made from the content. Streams are compressed anew, so that Cairo need
/// not; everything that is no stream is written into object streams, as PDF 1.5 and later allow. Refused is what is
/// not exactly of the form Cairo writes.
package struct PDFFinishing {
    /// The BCP 47 tag of the document's language.
    private let language: String
    /// The alternative texts of all figures, in reading order.
    private let alternatives: [String]
    private let coding: any StreamCoding

    /// How a document is completed: language, texts of figures in reading order, and what compresses.
    package init(language: String, alternatives: [String], coding: any StreamCoding) {
        self.language = language
        self.alternatives = alternatives
        self.coding = coding
    }

    /// The completed bytes; throws when the file is not as Cairo writes it or lacks figures.
    package func finish(_ bytes: [UInt8]) throws(FinishingError) -> [UInt8] {
        let file = try CairoFile(bytes)
        guard let root = file.trailer.reference("Root"), let info = file.trailer.reference("Info") else {
            throw FinishingError("no Root or no Info in the trailer")
        }
        let catalog = try file.dictionary(root)
        guard catalog["Type"] == "/Catalog" else { throw FinishingError("no catalog at \(root)") }
        var changed = try describedElements(of: file, below: catalog)
        changed[root] = try described(catalog)
        changed[info] = try dated(file.dictionary(info))
        return try PackedFile(file, changed: changed, loose: [root, info], coding: coding).bytes()
    }

    private func described(_ catalog: PDFDictionary) throws(FinishingError) -> PDFDictionary {
        guard language.utf8.allSatisfy(isLanguageByte), !language.isEmpty else {
            throw FinishingError("language “\(language)” must be a tag such as vi")
        }
        var catalog = catalog
        catalog["Lang"] = "(\(language))"
        catalog["ViewerPreferences"] = "<< /DisplayDocTitle true >>"
        return catalog
    }

    private func dated(_ facts: PDFDictionary) throws(FinishingError) -> PDFDictionary {
        var facts = facts
        for key in ["CreationDate", "ModDate"] {
            guard let date = facts[key], date.hasPrefix("("), !date.hasPrefix("(D:") else {
                throw FinishingError("no date \(key)")
            }
            facts[key] = "(D:" + date.dropFirst()
        }
        return facts
    }

    private func describedElements(
        of file: CairoFile, below catalog: PDFDictionary
    ) throws(FinishingError) -> [Int: PDFDictionary] {
        var changed: [Int: PDFDictionary] = [:]
        var rest = alternatives[...]
        for element in try file.elements(below: catalog, named: ["Figure", "TH"]) {
            var content = element.content
            if element.tag == "Figure" {
                guard let alternative = rest.popFirst() else { throw FinishingError("figures were lost") }
                content["Alt"] = textString(alternative)
            } else {
                content["A"] = "<< /O /Table /Scope /\(element.isInTableHead ? "Column" : "Row") >>"
            }
            changed[element.number] = content
        }
        guard rest.isEmpty else { throw FinishingError("figures were lost") }
        return changed
    }
}

/// A text as a PDF string: UTF-16 in hexadecimal digits.
private func textString(_ text: String) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(4 * text.utf16.count)
    for unit in text.utf16 {
        for shift in [12, 8, 4, 0] { digits.append(hexadecimalDigits[Int(unit >> UInt16(shift)) & 15]) }
    }
    return "<FEFF" + String(decoding: digits, as: UTF8.self) + ">"
}

private let hexadecimalDigits = Array("0123456789ABCDEF".utf8)

private func isLanguageByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
}
