/// Reads a finished PDF back, as a reader would, and compares it with what the pages say.
///
/// Whatever is found here is a fault of the program, and the file must not be published.
package struct PDFInspection {
    private let expected: ExpectedDocument
    private let coding: any StreamCoding

    /// What the file must say, and what inflates it.
    package init(_ expected: ExpectedDocument, coding: any StreamCoding) {
        self.expected = expected
        self.coding = coding
    }

    /// Throws at the first thing by which the file differs from what it must say.
    package func check(_ bytes: [UInt8]) throws(FinishingError) {
        guard FileIdentifier.isWhole(bytes) == true else { throw FinishingError("the identifier is not the content’s") }
        let file = try FinishedFile(bytes, coding: coding)
        guard let root = file.trailer.reference("Root"), let info = file.trailer.reference("Info") else {
            throw FinishingError("no catalog")
        }
        let catalog = try file.dictionary(root)
        try checkFacts(catalog, try file.dictionary(info), file)
        let pages = try PageTexts(file, below: catalog)
        try checkPages(pages)
        let tree = try TagTexts(file, below: catalog, pages: pages.byNumber)
        try checkTree(tree)
        guard try NamedPlaces(file, below: catalog).names == expected.anchors.sorted(by: precedes) else {
            throw FinishingError("the places links lead to are not those of the pages")
        }
        guard try outline(of: catalog, in: file) == expected.bookmarks else {
            throw FinishingError("the outline is not that of the pages")
        }
        try checkAttachments(catalog, file)
    }

    private func checkFacts(
        _ catalog: PDFDictionary, _ info: PDFDictionary, _ file: FinishedFile
    ) throws(FinishingError) {
        guard info["Title"].flatMap(PDFText.read) == expected.title else {
            throw FinishingError("the title is not the document’s")
        }
        guard catalog["Lang"] == "(\(expected.texts.language))" else {
            throw FinishingError("the language is not the document’s")
        }
        let isMarked = catalog["MarkInfo"]?.contains("/Marked true") == true
        guard isMarked, catalog["ViewerPreferences"]?.contains("/DisplayDocTitle true") == true,
            catalog["OutputIntents"]?.contains("/GTS_PDFA1") == true
        else { throw FinishingError("the catalog lacks marks, title display or output intent") }
        guard let number = catalog.reference("Metadata") else { throw FinishingError("no metadata") }
        let packet = try DocumentMetadata(
            info, language: expected.texts.language, origin: expected.texts.origin,
            carriesFiles: !expected.attachments.isEmpty
        ).packet
        guard try file.stream(number).bytes == packet else {
            throw FinishingError("the metadata say something else than the document information")
        }
    }

    private func checkPages(_ pages: PageTexts) throws(FinishingError) {
        guard pages.inOrder.count == expected.decoration.count else {
            throw FinishingError("there are \(pages.inOrder.count) pages instead of \(expected.decoration.count)")
        }
        for (index, page) in pages.inOrder.enumerated() where page.decoration != expected.decoration[index] {
            throw FinishingError(
                "the decoration of page \(index + 1) reads "
                    + difference(page.decoration, expected.decoration[index]))
        }
        guard pages.links == expected.texts.links else {
            throw FinishingError("the links say something else than the pages")
        }
        guard pages.targets == expected.targets else {
            throw FinishingError("the links lead elsewhere than on the pages")
        }
    }

    private func checkTree(_ tree: TagTexts) throws(FinishingError) {
        for (found, due) in zip(tree.leaves, expected.leaves) where found != due {
            guard found.path == due.path else {
                throw FinishingError("an element is \(found.path) instead of \(due.path)")
            }
            throw FinishingError("an element \(due.path) reads " + difference(found.letters, due.letters))
        }
        guard tree.leaves.count == expected.leaves.count else {
            throw FinishingError("there are \(tree.leaves.count) elements instead of \(expected.leaves.count)")
        }
        guard tree.unnamed == 0 else { throw FinishingError("\(tree.unnamed) parts of pages are in no element") }
        guard tree.alternatives == expected.texts.alternatives else {
            throw FinishingError("the figures’ alternative texts are not those of the pages")
        }
        guard tree.lists == expected.texts.lists.map({ "<< /O /List /ListNumbering /\($0.rawValue) >>" }) else {
            throw FinishingError("the lists are not numbered as on the pages")
        }
    }

    private func checkAttachments(_ catalog: PDFDictionary, _ file: FinishedFile) throws(FinishingError) {
        var tokens = catalog.tokens(of: "AF")
        let specifications = tokens?.references() ?? []
        guard specifications.count == expected.attachments.count else {
            throw FinishingError(
                "there are \(specifications.count) attached files instead of \(expected.attachments.count)")
        }
        for (number, attachment) in zip(specifications, expected.attachments) {
            let facts = try file.dictionary(number)
            var tokens = facts.tokens(of: "EF")
            guard facts["F"] == "(\(attachment.name))", tokens?.takeTwice("<") == true, tokens?.name() == "F",
                let stream = tokens?.leadingReference(), try file.stream(stream).bytes == attachment.bytes
            else { throw FinishingError("the attached file \(attachment.name) is another one") }
        }
    }

    private func outline(of catalog: PDFDictionary, in file: FinishedFile) throws(FinishingError) -> [ExpectedDocument
        .Bookmark]
    {
        guard let root = catalog.reference("Outlines") else { return [] }
        var bookmarks: [ExpectedDocument.Bookmark] = []
        var waiting = [try file.dictionary(root).reference("First")]
        while let next = waiting.popLast() {
            guard let next else { continue }
            guard bookmarks.count < file.count else { throw FinishingError("the outline never ends") }
            let entry = try file.dictionary(next)
            bookmarks.append(
                ExpectedDocument.Bookmark(
                    title: entry["Title"].flatMap(PDFText.read) ?? "",
                    anchor: entry["Dest"].flatMap(PDFText.read) ?? ""))
            waiting.append(entry.reference("Next"))
            waiting.append(entry.reference("First"))
        }
        return bookmarks
    }
}

/// Where two texts begin to differ, in words.
private func difference(_ found: [UInt8], _ due: [UInt8]) -> String {
    let same = zip(found, due).prefix { $0 == $1 }.count
    let start = max(same - 12, 0)
    let part = { (letters: [UInt8]) in
        // A letter that was cut in two is left out.
        String(decoding: letters.dropFirst(start).prefix(36), as: UTF8.self).filter { $0 != "\u{FFFD}" }
    }
    return "“\(part(found))” instead of “\(part(due))”"
}

func precedes(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }
