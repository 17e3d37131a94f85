/// A PDF as Cairo writes it: one classic cross-reference table, one trailer.
struct PDFFile {
    private let bytes: [UInt8]
    private let trailer: PDFDictionary
    /// Where the cross-reference table begins.
    private let start: Int
    /// Where each object begins, by number; nil for free numbers.
    private let places: [Int?]

    /// Reads the table and the trailer; throws when they are not of Cairo's form.
    init(_ bytes: [UInt8]) throws(PaintingError) {
        let lines = bytes.suffix(64).split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
        guard bytes.starts(with: "%PDF-1.".utf8), lines.count >= 3, lines[lines.count - 1] == "%%EOF",
            lines[lines.count - 3] == "startxref", let start = Int(lines[lines.count - 2]),
            (0..<bytes.count).contains(start)
        else { throw PaintingError(.finishing("no cross-reference table")) }
        var table = LineReader(bytes: bytes, position: start)
        guard table.next() == "xref", let head = table.next()?.split(separator: " "), head.count == 2, head[0] == "0",
            let count = Int(head[1])
        else { throw PaintingError(.finishing("a cross-reference table of another form")) }
        var places: [Int?] = []
        for _ in 0..<count {
            guard let entry = table.next()?.split(separator: " "), entry.count == 3, let place = Int(entry[0]) else {
                throw PaintingError(.finishing("a broken cross-reference table"))
            }
            places.append(entry[2] == "n" ? place : nil)
        }
        guard table.next() == "trailer" else { throw PaintingError(.finishing("no trailer")) }
        var end = table.position
        while end < bytes.count, !bytes[end...].starts(with: "startxref".utf8) { end += 1 }
        let trailer = try PDFDictionary(bytes[table.position..<end])
        guard trailer["Size"] == "\(count)", trailer["Prev"] == nil, trailer["Encrypt"] == nil else {
            throw PaintingError(.finishing("a trailer of another form"))
        }
        self.bytes = bytes
        self.trailer = trailer
        self.start = start
        self.places = places
    }

    /// The object number the trailer names under a key.
    func reference(_ key: String) throws(PaintingError) -> Int {
        guard let number = PDFReader.reference(trailer[key]) else {
            throw PaintingError(.finishing("no \(key) in the trailer"))
        }
        return number
    }

    /// The bytes of an object that is not a stream, between `obj` and `endobj`.
    func object(_ number: Int) throws(PaintingError) -> ArraySlice<UInt8> {
        let head = "\(number) 0 obj"
        guard places.indices.contains(number), let place = places[number], place < bytes.count,
            bytes[place...].starts(with: head.utf8)
        else { throw PaintingError(.finishing("no object \(number)")) }
        let first = place + head.utf8.count
        var end = first
        while end < bytes.count, bytes[end] != 10 || !bytes[end...].starts(with: "\nendobj".utf8) { end += 1 }
        guard end < bytes.count else { throw PaintingError(.finishing("object \(number) has no end")) }
        return bytes[first..<end]
    }

    /// The bytes with objects replaced, as an update: new objects, table and trailer behind the old ones.
    func updated(with objects: [Int: PDFDictionary]) -> [UInt8] {
        var result = bytes
        var table = "xref\n0 1\n0000000000 65535 f \n"
        for object in objects.sorted(by: { $0.key < $1.key }) {
            let digits = String(result.count)
            let place = String(repeating: "0", count: 10 - digits.count) + digits
            table += "\(object.key) 1\n\(place) 00000 n \n"
            result += "\(object.key) 0 obj\n\(object.value.text)\nendobj\n".utf8
        }
        let identifier = "<\(ContentHash(result).hex)>"
        var ending = trailer
        ending["Prev"] = "\(start)"
        ending["ID"] = "[ \(identifier) \(identifier) ]"
        let place = result.count
        result += "\(table)trailer\n\(ending.text)\nstartxref\n\(place)\n%%EOF\n".utf8
        return result
    }
}

/// Reads a file line by line; lines end with a line feed, and spaces at their end do not count.
private struct LineReader {
    let bytes: [UInt8]
    var position: Int

    mutating func next() -> String? {
        guard let end = bytes[position...].firstIndex(of: 10) else { return nil }
        var line = bytes[position..<end]
        while line.last == 32 || line.last == 13 { line.removeLast() }
        position = end + 1
        return String(decoding: line, as: UTF8.self)
    }
}
