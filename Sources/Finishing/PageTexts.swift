/// The pages of a finished PDF, each read as a reader reads it.
struct PageTexts {
    /// What each page shows, by its object number.
    private(set) var byNumber: [Int: PageText] = [:]
    /// What the pages show, from the first on.
    private(set) var inOrder: [PageText] = []
    /// What the links say of where they lead, page by page.
    private(set) var links: [String] = []
    /// Where the links lead: a place of the document, or an address.
    private(set) var targets: [String] = []
    private let file: FinishedFile
    private var fonts: [Int: FontCodes] = [:]

    /// Reads every page below a catalog; throws when one is broken or lacks what PDF/UA asks of it.
    init(_ file: FinishedFile, below catalog: PDFDictionary) throws(FinishingError) {
        self.file = file
        guard let root = catalog.reference("Pages") else { throw FinishingError("no pages") }
        try visit(root)
    }

    private mutating func visit(_ number: Int) throws(FinishingError) {
        let node = try file.dictionary(number)
        if node["Type"] == "/Pages" {
            var tokens = node.tokens(of: "Kids")
            guard let kids = tokens?.references(), byNumber.count < file.count else { throw FinishingError("no pages") }
            for kid in kids { try visit(kid) }
            return
        }
        guard node["Type"] == "/Page", node["Tabs"] == "/S", let content = node.reference("Contents"),
            let resources = node.reference("Resources"), byNumber[number] == nil
        else { throw FinishingError("object \(number) is no page, or stands in two places") }
        let page = try PageText(file.stream(content).bytes, fonts: codes(file.dictionary(resources)))
        byNumber[number] = page
        inOrder.append(page)
        var annotations = node.tokens(of: "Annots")
        for link in annotations?.references() ?? [] {
            let facts = try file.dictionary(link)
            guard facts["Subtype"] == "/Link", facts["F"] == "4", let text = facts["Contents"].flatMap(PDFText.read)
            else {
                throw FinishingError("a link says nothing of where it leads")
            }
            links.append(text)
            targets.append(try target(of: facts))
        }
    }

    private func target(of link: PDFDictionary) throws(FinishingError) -> String {
        if let place = link["Dest"] { return PDFText.read(place) ?? "" }
        guard var action = link.tokens(of: "A"), action.takeTwice("<") else {
            throw FinishingError("a link leads nowhere")
        }
        while let key = action.name(), let value = action.text() {
            if key == "URI" { return PDFText.read(value) ?? "" }
        }
        throw FinishingError("a link leads nowhere")
    }

    /// The codes of a page's fonts by their names; a font that is not embedded is a fault.
    private mutating func codes(_ resources: PDFDictionary) throws(FinishingError) -> [String: FontCodes] {
        guard var tokens = resources.tokens(of: "Font"), tokens.takeTwice("<") else { return [:] }
        var codes: [String: FontCodes] = [:]
        while !tokens.takeTwice(">") {
            guard let name = tokens.name(), let number = tokens.leadingReference() else {
                throw FinishingError("broken fonts")
            }
            if fonts[number] == nil { fonts[number] = try font(number) }
            codes[name] = fonts[number]
        }
        return codes
    }

    private func font(_ number: Int) throws(FinishingError) -> FontCodes {
        let font = try file.dictionary(number)
        guard let map = font.reference("ToUnicode") else { throw FinishingError("a font has no map of its letters") }
        let isWide = font["Subtype"] == "/Type0"
        var holder = font
        if isWide {
            var tokens = font.tokens(of: "DescendantFonts")
            guard let inner = tokens?.references()?.first else { throw FinishingError("broken fonts") }
            holder = try file.dictionary(inner)
        }
        guard let descriptor = holder.reference("FontDescriptor") else {
            throw FinishingError("a font is not embedded")
        }
        let facts = try file.dictionary(descriptor)
        guard facts["FontFile2"] ?? facts["FontFile3"] ?? facts["FontFile"] != nil else {
            throw FinishingError("a font is not embedded")
        }
        return try FontCodes(file.stream(map).bytes, isWide: isWide)
    }
}

/// The names of the places in a PDF that links lead to.
struct NamedPlaces {
    /// The names in the order of their bytes.
    private(set) var names: [String] = []

    /// Reads the name tree below a catalog; throws when a name stands twice or the order is wrong.
    init(_ file: FinishedFile, below catalog: PDFDictionary) throws(FinishingError) {
        guard let number = catalog.reference("Names") else { return }
        guard let tree = try file.dictionary(number).reference("Dests") else { return }
        var waiting = [tree]
        var seen = 0
        while let node = waiting.popLast() {
            seen += 1
            guard seen <= file.count else { throw FinishingError("a broken name tree") }
            let facts = try file.dictionary(node)
            if var kids = facts.tokens(of: "Kids") { waiting += (kids.references() ?? []).reversed() }
            guard var tokens = facts.tokens(of: "Names") else { continue }
            guard tokens.take("[") else { throw FinishingError("a broken name tree") }
            while !tokens.take("]") {
                guard let name = tokens.text().flatMap(PDFText.read), tokens.value() != nil else {
                    throw FinishingError("a broken name tree")
                }
                if let last = names.last, !precedes(last, name) {
                    throw FinishingError("the place “\(name)” is named twice, or out of order")
                }
                names.append(name)
            }
        }
    }
}
