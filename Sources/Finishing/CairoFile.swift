/// A PDF as Cairo writes it: one classic cross-reference table, one trailer, every object behind the one before it.
struct CairoFile {
    let bytes: [UInt8]
    let trailer: PDFDictionary
    /// Where each object's content stands, between `obj` and `endobj`, by number; nil for free numbers.
    let objects: [Range<Int>?]

    /// Reads the table, the trailer and where objects begin and end; throws when they are not of Cairo's form.
    init(_ bytes: [UInt8]) throws(FinishingError) {
        let lines = bytes.suffix(64).split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
        guard bytes.starts(with: "%PDF-1.5\n".utf8), lines.count >= 3, lines[lines.count - 1] == "%%EOF",
            lines[lines.count - 3] == "startxref", let start = Int(lines[lines.count - 2]),
            (0..<bytes.count).contains(start)
        else { throw FinishingError("no cross-reference table") }
        let places = try CairoFile.places(bytes, start)
        var end = places.end
        while end < bytes.count, !bytes[end...].starts(with: "startxref".utf8) { end += 1 }
        let trailer = try PDFDictionary(bytes, places.end..<end)
        guard trailer["Size"] == "\(places.all.count)", trailer["Prev"] == nil, trailer["Encrypt"] == nil else {
            throw FinishingError("a trailer of another form")
        }
        self.bytes = bytes
        self.trailer = trailer
        objects = try CairoFile.extents(bytes, of: places.all, before: start)
    }

    /// The content of an object; throws when there is none of that number.
    func object(_ number: Int) throws(FinishingError) -> Range<Int> {
        guard objects.indices.contains(number), let place = objects[number] else {
            throw FinishingError("no object \(number)")
        }
        return place
    }

    /// An object that is a dictionary and not a stream.
    func dictionary(_ number: Int) throws(FinishingError) -> PDFDictionary {
        try PDFDictionary(bytes, object(number))
    }

    /// Whether an object is a stream.
    func isStream(_ number: Int) -> Bool {
        guard let place = objects[number] else { return false }
        return bytes[place].suffix(9).elementsEqual("endstream".utf8)
    }

    /// Where every object begins, and where the table ends, behind the word `trailer`.
    private static func places(_ bytes: [UInt8], _ start: Int) throws(FinishingError) -> (all: [Int?], end: Int) {
        var tokens = PDFTokens(bytes, start..<bytes.count)
        guard tokens.take(word: "xref"), tokens.number() == 0, let count = tokens.number(), count > 0,
            count <= bytes.count
        else { throw FinishingError("a cross-reference table of another form") }
        var all: [Int?] = []
        all.reserveCapacity(count)
        for _ in 0..<count {
            guard let place = tokens.number(), tokens.number() != nil else {
                throw FinishingError("a broken cross-reference table")
            }
            if tokens.take("n") {
                all.append(place)
            } else {
                guard tokens.take("f") else { throw FinishingError("a broken cross-reference table") }
                all.append(nil)
            }
        }
        guard tokens.take(word: "trailer") else { throw FinishingError("no trailer") }
        return (all, tokens.position)
    }

    /// The contents of the objects: each begins with its number and ends right before the next one.
    private static func extents(
        _ bytes: [UInt8], of places: [Int?], before table: Int
    ) throws(FinishingError) -> [Range<Int>?] {
        var extents = [Range<Int>?](repeating: nil, count: places.count)
        var end = table
        let used = places.indices.filter { places[$0] != nil }
        for number in used.sorted(by: { (places[$0] ?? 0, $0) > (places[$1] ?? 0, $1) }) {
            let head = Array("\(number) 0 obj\n".utf8)
            guard let start = places[number], start < end, bytes[start..<end].starts(with: head) else {
                throw FinishingError("no object \(number)")
            }
            let tail = "\nendobj\n".utf8
            let content = start + head.count..<max(end - tail.count, start + head.count)
            guard bytes[content.upperBound..<end].elementsEqual(tail) else {
                throw FinishingError("object \(number) has no end")
            }
            extents[number] = content
            end = start
        }
        return extents
    }
}
