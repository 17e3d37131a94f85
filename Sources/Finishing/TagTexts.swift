/// The tag tree of a finished PDF with the letters each leaf holds, read in the order of the tree.
struct TagTexts {
    /// All leaves, in reading order.
    private(set) var leaves: [ExpectedDocument.Leaf] = []
    /// The alternative texts of figures, in reading order.
    private(set) var alternatives: [String] = []
    private(set) var lists: [String] = []
    /// Marked parts of pages the tree does not name.
    var unnamed: Int { pages.reduce(0) { $0 + $1.value.marked.count } - taken }

    private let file: FinishedFile
    /// What each page shows, by the page's object number.
    private let pages: [Int: PageText]
    private var seen: [Bool]
    /// How many marked parts were named.
    private var taken = 0
    /// The names of the containers around what is read, each with a stroke behind it.
    private var path = ""
    /// The letters of the leaf that is read.
    private var letters: [UInt8] = []

    /// Walks the tree below a catalog; throws when it is broken or names parts that are not there.
    init(_ file: FinishedFile, below catalog: PDFDictionary, pages: [Int: PageText]) throws(FinishingError) {
        self.file = file
        self.pages = pages
        seen = Array(repeating: false, count: file.count)
        guard let root = catalog.reference("StructTreeRoot") else { throw FinishingError("no tag tree") }
        for kid in try kids(of: file.dictionary(root)) {
            guard case .object(let number) = kid else { throw FinishingError("a broken tag tree") }
            try visit(number, inLeaf: false)
        }
    }

    private enum Kid {
        case object(Int)
        case marked(Int, page: Int?)
        case other
    }

    private mutating func visit(_ number: Int, inLeaf: Bool) throws(FinishingError) {
        guard seen.indices.contains(number), !seen[number] else {
            throw FinishingError("element \(number) stands in two places")
        }
        seen[number] = true
        let content = try file.dictionary(number)
        guard content["Type"] == "/StructElem", let tag = content["S"]?.dropFirst() else {
            throw FinishingError("object \(number) is no element")
        }
        let name = String(tag)
        if name == "Figure" {
            guard let alternative = content["Alt"].flatMap(PDFText.read), !alternative.isEmpty else {
                throw FinishingError("a figure has no alternative text")
            }
            alternatives.append(alternative)
        }
        if name == "L" { lists.append(content["A"] ?? "") }
        if name == "TH" {
            let facts = content["A"] ?? ""
            guard facts.hasSuffix("/Scope /Column >>") || facts.hasSuffix("/Scope /Row >>") else {
                throw FinishingError("a head cell has no scope")
            }
        }
        if name == "Note", content["ID"] == nil { throw FinishingError("a note has no name") }
        let isLeaf = !inLeaf && !ExpectedDocument.containers.contains(name)
        let outer = path
        if !inLeaf, !isLeaf, name != "Document" { path += name + "/" }
        if isLeaf { letters = [] }
        let page = content.reference("Pg")
        for kid in try kids(of: content) {
            switch kid {
            case .object(let kid): try visit(kid, inLeaf: inLeaf || isLeaf)
            case .marked(let mark, let own):
                guard let page = own ?? page, let part = pages[page]?.marked[mark] else {
                    throw FinishingError("element \(number) names a part no page has")
                }
                guard inLeaf || isLeaf else { throw FinishingError("text stands directly in \(name)") }
                taken += 1
                letters += part
            case .other: break
            }
        }
        if isLeaf { leaves.append(ExpectedDocument.Leaf(path: path + name, letters: letters)) }
        path = outer
    }

    private func kids(of content: PDFDictionary) throws(FinishingError) -> [Kid] {
        guard var tokens = content.tokens(of: "K") else { return [] }
        guard tokens.take("[") else { return [try kid(&tokens)] }
        var kids: [Kid] = []
        while !tokens.take("]") { kids.append(try kid(&tokens)) }
        return kids
    }

    /// An entry of an element's kids: a number, a reference, or a dictionary of a marked part or of a link.
    private func kid(_ tokens: inout PDFTokens) throws(FinishingError) -> Kid {
        guard var value = tokens.inner() else { throw FinishingError("a broken tag tree") }
        if value.isDictionary {
            let facts = try value.dictionary()
            guard facts["Type"] == "/MCR" else { return .other }
            var mark = facts.tokens(of: "MCID")
            guard let mark = mark?.number() else { throw FinishingError("a broken tag tree") }
            return .marked(mark, page: facts.reference("Pg"))
        }
        guard let number = value.number() else { throw FinishingError("a broken tag tree") }
        return value.isAtEnd ? .marked(number, page: nil) : .object(number)
    }
}
