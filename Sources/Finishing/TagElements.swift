/// An element of a PDF's tag tree, as Cairo wrote it.
struct TagElement {
    /// Its object number.
    let number: Int
    let content: PDFDictionary
    /// The element's name, such as `TH`.
    let tag: String
    /// Whether it stands in a table's head.
    let isInTableHead: Bool
    /// How many columns of its table it takes: all of them when it is alone in its row.
    var columns = 1
}

extension CairoFile {
    /// The elements of the tag tree with one of some names, in reading order.
    ///
    /// Throws when the tree is broken, or an element stands in it twice.
    func elements(below catalog: PDFDictionary, named names: Set<String>) throws(FinishingError) -> [TagElement] {
        guard let root = catalog.reference("StructTreeRoot") else { throw FinishingError("no tag tree") }
        var walk = TagWalk(file: self, names: names)
        for number in try walk.children(of: dictionary(root)) { try walk.visit(number, in: nil, isInTableHead: false) }
        return walk.spanned
    }
}

/// A walk through a tag tree in reading order.
private struct TagWalk {
    let file: CairoFile
    let names: Set<String>
    private var found: [TagElement] = []
    private var seen: [Bool]
    /// The cells of each row, and the element of the row's table.
    private var rows: [(table: Int, cells: [Int])] = []

    init(file: CairoFile, names: Set<String>) {
        self.file = file
        self.names = names
        seen = Array(repeating: false, count: file.objects.count)
    }

    /// The elements found; a cell alone in its row takes all columns of the table.
    var spanned: [TagElement] {
        var widths: [Int: Int] = [:]
        for row in rows { widths[row.table] = max(widths[row.table] ?? 1, row.cells.count) }
        let wide = rows.filter { $0.cells.count == 1 }.map { ($0.cells[0], widths[$0.table] ?? 1) }
        let columns = Dictionary(wide) { first, _ in first }
        return found.map { element in
            var element = element
            element.columns = columns[element.number] ?? 1
            return element
        }
    }

    mutating func visit(_ number: Int, in table: Int?, isInTableHead: Bool) throws(FinishingError) {
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
        let inner = try children(of: content)
        if name == "TR", let table { rows.append((table, inner)) }
        for child in inner {
            try visit(child, in: name == "Table" ? number : table, isInTableHead: isInTableHead || name == "THead")
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
