/// Completes the PDF Cairo wrote with what Cairo 1.16 cannot write, and packs it.
///
/// The catalog gets the language, “show the title”, metadata and the meaning of colours; dates get the form `D:…`;
/// figures and links their texts; cells their scope and span; notes a name; the trailer an identifier made from the
/// content; what is painted outside of tags is marked as decoration: PDF/UA-1 and PDF/A-2a ask for all of it.
/// Streams are compressed anew, so that Cairo need not; everything that is no stream is written into object streams,
/// as PDF 1.5 and later allow. Refused is what is not exactly of the form Cairo writes.
package struct PDFFinishing {
    private let texts: DocumentTexts
    private let attachments: [AttachedFile]
    private let coding: any StreamCoding

    /// How a document is completed: what it tells beside its pages, the files it carries, and what compresses.
    package init(_ texts: DocumentTexts, attachments: [AttachedFile] = [], coding: any StreamCoding) {
        self.texts = texts
        self.attachments = attachments
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
        let pages = try PageEdits(file, below: catalog, links: texts.links)
        var changed = pages.changed.merging(try describedElements(of: file, below: catalog)) { first, _ in first }
        let count = file.objects.count
        let date = facts["ModDate"] ?? ""
        let carried = try Attachments(attachments, first: count + 2, date: date)
        changed[info] = facts
        var described = try described(catalog, metadata: count, profile: count + 1)
        if !attachments.isEmpty {
            described["AF"] = carried.associated
            if let number = catalog.reference("Names") {
                var names = try file.dictionary(number)
                names["EmbeddedFiles"] = carried.names
                changed[number] = names
            } else {
                described["Names"] = "<</EmbeddedFiles\(carried.names)>>"
            }
        }
        changed[root] = described
        let packet = try DocumentMetadata(
            facts, language: texts.language, origin: texts.origin, carriesFiles: !attachments.isEmpty
        ).packet
        let added: [PackedFile.NewObject] = [
            .stream(facts: "/Type/Metadata/Subtype/XML", content: packet, isCompressed: false),
            .stream(facts: "/N 3", content: ColorProfile.sRGB),
        ]
        return try PackedFile(
            file, changed: changed, loose: [root, info], contents: pages.contents, added: added + carried.objects,
            coding: coding
        ).bytes()
    }

    private func described(
        _ catalog: PDFDictionary, metadata: Int, profile: Int
    ) throws(FinishingError) -> PDFDictionary {
        let language = texts.language
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
        var rest = texts.alternatives[...]
        var lists = texts.lists[...]
        var heads = texts.heads[...]
        var notes: [String] = []
        for element in try file.elements(below: catalog, named: ["Document", "Figure", "Note", "L", "TH", "TD"]) {
            var content = element.content
            switch element.tag {
            case "Document":
                // What Cairo tags as the document's own text is decoration.
                if content.reference("K") != nil { continue }
                var kids = content.tokens(of: "K")
                let elements = kids?.references() ?? []
                content["K"] = "[" + elements.map { "\($0) 0 R" }.joined(separator: " ") + "]"
            case "Figure":
                guard let alternative = rest.popFirst() else { throw FinishingError("figures were lost") }
                content["Alt"] = PDFText.written(alternative)
            case "Note":
                let name = "(note-\(1_000_000 + notes.count))"
                content["ID"] = name
                notes.append("\(name) \(element.number) 0 R")
            case "L":
                guard let numbering = lists.popFirst() else { throw FinishingError("lists were lost") }
                content["A"] = "<< /O /List /ListNumbering /\(numbering.rawValue) >>"
            default:
                var columns = element.columns
                if element.tag == "TH" {
                    guard let head = heads.popFirst() else { throw FinishingError("heads of tables were lost") }
                    columns = max(columns, head)
                }
                let span = columns > 1 ? " /ColSpan \(columns)" : ""
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
        guard heads.isEmpty else { throw FinishingError("heads of tables were lost") }
        guard lists.isEmpty else { throw FinishingError("lists were lost") }
        return changed
    }
}

private func isLanguageByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
}
