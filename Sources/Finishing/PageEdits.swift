/// What pages, their links and their fonts lack for PDF/UA-1 and PDF/A-2a.
struct PageEdits {
    /// Objects with what was added.
    private(set) var changed: [Int: PDFDictionary] = [:]
    /// The numbers of the pages' contents.
    private(set) var contents: Set<Int> = []
    private let file: CairoFile
    /// What the links lead to, in words; the first is the next one.
    private var links: ArraySlice<String>

    /// Edits every page below a catalog; `links` are the texts of all links in the order they are painted.
    init(_ file: CairoFile, below catalog: PDFDictionary, links: [String]) throws(FinishingError) {
        self.file = file
        self.links = links[...]
        guard let root = catalog.reference("Pages") else { throw FinishingError("no pages") }
        var seen: Set<Int> = []
        try visit(root, &seen)
        guard self.links.isEmpty else { throw FinishingError("links were lost") }
    }

    private mutating func visit(_ number: Int, _ seen: inout Set<Int>) throws(FinishingError) {
        guard seen.insert(number).inserted else { throw FinishingError("page \(number) stands in two places") }
        let node = try file.dictionary(number)
        if node["Type"] == "/Pages" {
            guard var kids = node.tokens(of: "Kids"), let pages = kids.references() else {
                throw FinishingError("no pages at \(number)")
            }
            for page in pages { try visit(page, &seen) }
        } else {
            try edit(node, number)
        }
    }

    private mutating func edit(_ page: PDFDictionary, _ number: Int) throws(FinishingError) {
        guard page["Type"] == "/Page", let content = page.reference("Contents"),
            let resources = page.reference("Resources")
        else { throw FinishingError("object \(number) is no page") }
        var page = page
        page["Tabs"] = "/S"
        changed[number] = page
        contents.insert(content)
        if var annotations = page.tokens(of: "Annots") {
            guard let numbers = annotations.references() else { throw FinishingError("broken links on page \(number)") }
            for link in numbers { try describe(link) }
        }
        try completeFonts(of: file.dictionary(resources))
    }

    /// A link is printed with its page and says where it leads.
    private mutating func describe(_ number: Int) throws(FinishingError) {
        var link = try file.dictionary(number)
        guard link["Subtype"] == "/Link", let text = links.popFirst() else { throw FinishingError("links were lost") }
        link["F"] = "4"
        link["Contents"] = PDFText.written(text)
        changed[number] = link
    }

    /// The glyphs of an embedded TrueType font are numbered as its characters are.
    private mutating func completeFonts(of resources: PDFDictionary) throws(FinishingError) {
        guard var fonts = resources.tokens(of: "Font"), fonts.takeTwice("<") else { return }
        while !fonts.takeTwice(">") {
            guard fonts.name() != nil, let place = fonts.value() else { throw FinishingError("broken fonts") }
            var reference = PDFTokens(file.bytes, place)
            guard let number = reference.reference() else { throw FinishingError("broken fonts") }
            let font = try file.dictionary(number)
            guard font["Subtype"] == "/Type0" else { continue }
            guard var tokens = font.tokens(of: "DescendantFonts"), let inner = tokens.references()?.first else {
                throw FinishingError("broken fonts")
            }
            guard changed[inner] == nil else { continue }
            var descendant = try file.dictionary(inner)
            if descendant["Subtype"] == "/CIDFontType2" { descendant["CIDToGIDMap"] = "/Identity" }
            changed[inner] = descendant
        }
    }
}
