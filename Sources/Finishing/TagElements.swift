/// An element of a PDF's tag tree, as Cairo wrote it.
struct TagElement {
    /// Its object number.
    let number: Int
    let content: PDFDictionary
    /// The element's name, such as `TH`.
    let tag: String
    /// Whether it stands in a table's head.
    let isInTableHead: Bool
}

extension CairoFile {
    /// The elements of the tag tree with one of some names, in reading order.
    ///
    /// Throws when the tree is broken, or an element stands in it twice.
    func elements(below catalog: PDFDictionary, named names: Set<String>) throws(FinishingError) -> [TagElement] {
        guard let root = catalog.reference("StructTreeRoot") else { throw FinishingError("no tag tree") }
        var walk = TagWalk(file: self, names: names)
        for number in try walk.children(of: dictionary(root)) { try walk.visit(number, isInTableHead: false) }
        return walk.found
    }
}

/// A walk through a tag tree in reading order.
private struct TagWalk {
    let file: CairoFile
    let names: Set<String>
    var found: [TagElement] = []
    private var seen: [Bool]

    init(file: CairoFile, names: Set<String>) {
        self.file = file
        self.names = names
        seen = Array(repeating: false, count: file.objects.count)
    }

    mutating func visit(_ number: Int, isInTableHead: Bool) throws(FinishingError) {
        let content = try file.dictionary(number)
        guard !seen[number] else { throw FinishingError("element \(number) stands in two places") }
        seen[number] = true
        guard content["Type"] == "/StructElem", let tag = content["S"], tag.hasPrefix("/") else {
            throw FinishingError("object \(number) is no element")
        }
        let name = String(tag.dropFirst())
        if names.contains(name) {
            found.append(TagElement(number: number, content: content, tag: name, isInTableHead: isInTableHead))
        }
        for child in try children(of: content) {
            try visit(child, isInTableHead: isInTableHead || name == "THead")
        }
    }

    /// The numbers of the elements inside an element; marked content and annotations are left out.
    func children(of content: PDFDictionary) throws(FinishingError) -> [Int] {
        guard var kids = content.tokens(of: "K") else { return [] }
        if let number = content.reference("K") { return [number] }
        let start = kids
        guard kids.take("[") else { return [] }
        kids = start
        guard let numbers = kids.references() else { throw FinishingError("a broken tag tree") }
        return numbers
    }
}
