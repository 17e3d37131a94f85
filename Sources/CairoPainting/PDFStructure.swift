/// An element of a PDF's tag tree, as Cairo wrote it.
struct PDFElement {
    /// Its object number.
    let number: Int
    let content: PDFDictionary
    /// The element's name, such as `TH`.
    let tag: String
    /// The names of the elements around it, outermost first.
    let ancestors: [String]
}

extension PDFFile {
    /// The elements of the tag tree with one of some names, in reading order.
    func elements(below catalog: PDFDictionary, named names: Set<String>) throws(PaintingError) -> [PDFElement] {
        guard let root = PDFReader.reference(catalog["StructTreeRoot"]) else {
            throw PaintingError(.finishing("no tag tree"))
        }
        var found: [PDFElement] = []
        var seen: Set<Int> = []
        for number in try children(of: PDFDictionary(object(root))) {
            try collect(number, inside: [], named: names, seen: &seen, into: &found)
        }
        return found
    }

    private func collect(
        _ number: Int, inside ancestors: [String], named names: Set<String>, seen: inout Set<Int>,
        into found: inout [PDFElement]
    ) throws(PaintingError) {
        guard seen.insert(number).inserted else {
            throw PaintingError(.finishing("element \(number) stands in two places"))
        }
        let content = try PDFDictionary(object(number))
        guard content["Type"] == "/StructElem", let tag = content["S"]?.dropFirst() else {
            throw PaintingError(.finishing("object \(number) is no element"))
        }
        let name = String(tag)
        if names.contains(name) {
            found.append(PDFElement(number: number, content: content, tag: name, ancestors: ancestors))
        }
        for child in try children(of: content) {
            try collect(child, inside: ancestors + [name], named: names, seen: &seen, into: &found)
        }
    }

    /// The numbers of the elements inside an element; marked content and annotations are left out.
    private func children(of content: PDFDictionary) throws(PaintingError) -> [Int] {
        guard let kids = content["K"] else { return [] }
        guard kids.hasPrefix("[") else { return PDFReader.reference(kids).map { [$0] } ?? [] }
        guard let values = PDFReader.values(inArray: kids) else {
            throw PaintingError(.finishing("a broken tag tree"))
        }
        return values.compactMap { PDFReader.reference($0) }
    }
}
