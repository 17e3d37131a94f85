/// Completes the PDF Cairo wrote with what Cairo 1.16 cannot write, and packs it.
///
/// The catalog gets the language, “show the title”, metadata and the meaning of colours; dates get the form `D:…`;
/// figures and links their texts; cells their scope and span; notes a name; the trailer an identifier made from the
/// content; what is painted outside of tags is marked as decoration: PDF/UA-1 and PDF/A-2a ask for all of it.
/// Streams are compressed anew, so that Cairo need not; everything that is no stream is written into object streams,
/// as PDF 1.5 and later allow. Refused is what is not exactly of the form Cairo writes.
package struct PDFFinishing {
    /// The BCP 47 tag of the document's language.
    private let language: String
    /// The alternative texts of all figures, in reading order.
    private let alternatives: [String]
    /// The texts of all links, in the order they are painted.
    private let links: [String]
    private let coding: any StreamCoding

    /// How a document is completed: language, texts of figures and links in reading order, and what compresses.
    package init(language: String, alternatives: [String], links: [String], coding: any StreamCoding) {
        self.language = language
        self.alternatives = alternatives
        self.links = links
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
        let facts = try dated(file.dictionary(info))
        let pages = try PageEdits(file, below: catalog, links: links)
        var changed = pages.changed.merging(try describedElements(of: file, below: catalog)) { first, _ in first }
        changed[root] = try described(catalog, metadata: file.objects.count, profile: file.objects.count + 1)
        changed[info] = facts
        let packet = try DocumentMetadata(facts, language: language).packet
        let added = [
            PackedFile.NewStream(facts: "/Type/Metadata/Subtype/XML", content: packet, isCompressed: false),
            PackedFile.NewStream(facts: "/N 3", content: ColorProfile.sRGB),
        ]
        return try PackedFile(
            file, changed: changed, loose: [root, info], contents: pages.contents, added: added, coding: coding
        ).bytes()
    }

    private func described(
        _ catalog: PDFDictionary, metadata: Int, profile: Int
    ) throws(FinishingError) -> PDFDictionary {
        guard language.utf8.allSatisfy(isLanguageByte), !language.isEmpty else {
            throw FinishingError("language “\(language)” must be a tag such as vi")
        }
        var catalog = catalog
        catalog["Lang"] = "(\(language))"
        catalog["ViewerPreferences"] = "<< /DisplayDocTitle true >>"
        catalog["Metadata"] = "\(metadata) 0 R"
        catalog["OutputIntents"] =
            "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(\(ColorProfile.name))"
            + "/Info(\(ColorProfile.name))/DestOutputProfile \(profile) 0 R>>]"
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
        var notes: [String] = []
        for element in try file.elements(below: catalog, named: ["Figure", "Note", "TH", "TD"]) {
            var content = element.content
            switch element.tag {
            case "Figure":
                guard let alternative = rest.popFirst() else { throw FinishingError("figures were lost") }
                content["Alt"] = PDFText.written(alternative)
            case "Note":
                let name = "(note-\(1_000_000 + notes.count))"
                content["ID"] = name
                notes.append("\(name) \(element.number) 0 R")
            default:
                let span = element.columns > 1 ? " /ColSpan \(element.columns)" : ""
                let scope = element.tag == "TH" ? " /Scope /\(element.isInTableHead ? "Column" : "Row")" : ""
                if (span + scope).isEmpty { continue }
                content["A"] = "<< /O /Table\(span)\(scope) >>"
            }
            changed[element.number] = content
        }
        if !notes.isEmpty, let number = catalog.reference("StructTreeRoot") {
            var root = try file.dictionary(number)
            root["IDTree"] = "<< /Names [\(notes.joined(separator: " "))] >>"
            changed[number] = root
        }
        guard rest.isEmpty else { throw FinishingError("figures were lost") }
        return changed
    }
}

private func isLanguageByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
}
