/// A PDF as `PackedFile` writes it, read back: one cross-reference stream, objects in the file or in object streams.
struct FinishedFile {
    /// The file itself, and behind it what its object streams hold.
    private var buffers: [[UInt8]]
    /// Where each object's content stands, and in which of the buffers; nil for free numbers.
    private var places: [(buffer: Int, range: Range<Int>)?]
    /// The dictionary of the cross-reference stream.
    let trailer: PDFDictionary
    private let coding: any StreamCoding

    /// Reads a file; throws when any object is not where its table says, or a stream cannot be inflated.
    init(_ bytes: [UInt8], coding: any StreamCoding) throws(FinishingError) {
        let lines = bytes.suffix(40).split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
        guard bytes.starts(with: "%PDF-1.7\n".utf8), bytes.last == 10, lines.count >= 3,
            lines[lines.count - 1] == "%%EOF",
            lines[lines.count - 3] == "startxref", let start = Int(lines[lines.count - 2]), start < bytes.count
        else { throw FinishingError("the file does not end as it should") }
        var tokens = PDFTokens(bytes, start..<bytes.count)
        guard tokens.number() != nil, tokens.number() == 0, tokens.take(word: "obj"), let place = tokens.value() else {
            throw FinishingError("no cross-reference stream")
        }
        buffers = [bytes]
        places = []
        self.coding = coding
        trailer = try PDFDictionary(bytes, place)
        let table = try FinishedFile.content(bytes, place.lowerBound..<bytes.count, coding).bytes
        guard trailer["W"] == "[1 4 2]", trailer["Size"] == "\(table.count / 7)", table.count % 7 == 0 else {
            throw FinishingError("a cross-reference stream of another form")
        }
        var packed: [(number: Int, pack: Int, index: Int)] = []
        for number in 0..<table.count / 7 {
            let row = 7 * number
            let value = (1...4).reduce(0) { $0 << 8 | Int(table[row + $1]) }
            places.append(table[row] == 1 ? (0, try FinishedFile.object(bytes, number, at: value)) : nil)
            if table[row] == 2 { packed.append((number, value, Int(table[row + 5]) << 8 | Int(table[row + 6]))) }
        }
        try unpack(packed)
    }

    /// How many objects there are, free numbers too.
    var count: Int { places.count }

    /// An object that is a dictionary, or a stream's dictionary.
    func dictionary(_ number: Int) throws(FinishingError) -> PDFDictionary {
        let (buffer, range) = try place(number)
        var tokens = PDFTokens(buffers[buffer], range)
        return try PDFDictionary(buffers[buffer], &tokens)
    }

    /// A stream's dictionary and what it holds, inflated.
    func stream(_ number: Int) throws(FinishingError) -> (facts: PDFDictionary, bytes: [UInt8]) {
        let (buffer, range) = try place(number)
        return try FinishedFile.content(buffers[buffer], range, coding)
    }

    private func place(_ number: Int) throws(FinishingError) -> (buffer: Int, range: Range<Int>) {
        guard places.indices.contains(number), let place = places[number] else {
            throw FinishingError("no object \(number)")
        }
        return place
    }

    /// The content of an object that begins at a place of the file; its end is looked for by whoever reads it.
    private static func object(_ bytes: [UInt8], _ number: Int, at start: Int) throws(FinishingError) -> Range<Int> {
        let head = Array("\(number) 0 obj\n".utf8)
        guard start < bytes.count, bytes[start...].starts(with: head) else {
            throw FinishingError("object \(number) is not where it should be")
        }
        return start + head.count..<bytes.count
    }

    private static func content(
        _ bytes: [UInt8], _ range: Range<Int>, _ coding: any StreamCoding
    ) throws(FinishingError) -> (facts: PDFDictionary, bytes: [UInt8]) {
        var tokens = PDFTokens(bytes, range)
        let facts = try PDFDictionary(bytes, &tokens)
        var length = facts.tokens(of: "Length")
        guard tokens.take(word: "stream"), tokens.position < bytes.count, bytes[tokens.position] == 10,
            let count = length?.number(), tokens.position + 1 + count <= bytes.count
        else { throw FinishingError("a broken stream") }
        let data = bytes[(tokens.position + 1)..<(tokens.position + 1 + count)]
        guard bytes[data.endIndex...].starts(with: "\nendstream\nendobj\n".utf8) else {
            throw FinishingError("a stream has another length than it states")
        }
        if facts["Filter"] == nil { return (facts, Array(data)) }
        guard facts["Filter"] == "/FlateDecode", let inflated = coding.inflated(data) else {
            throw FinishingError("a stream cannot be inflated")
        }
        return (facts, inflated)
    }

    /// Unpacks the object streams and finds the objects in them.
    private mutating func unpack(_ packed: [(number: Int, pack: Int, index: Int)]) throws(FinishingError) {
        var packs: [Int: (buffer: Int, places: [(number: Int, start: Int)])] = [:]
        for (number, pack, index) in packed {
            if packs[pack] == nil {
                let (facts, bytes) = try stream(pack)
                var first = facts.tokens(of: "First")
                var count = facts.tokens(of: "N")
                guard let first = first?.number(), let count = count?.number(), first <= bytes.count else {
                    throw FinishingError("a broken object stream")
                }
                var tokens = PDFTokens(bytes, 0..<first)
                var places: [(number: Int, start: Int)] = []
                for _ in 0..<count {
                    guard let number = tokens.number(), let start = tokens.number(), first + start <= bytes.count else {
                        throw FinishingError("a broken object stream")
                    }
                    places.append((number, first + start))
                }
                packs[pack] = (buffers.count, places)
                buffers.append(bytes)
            }
            guard let (buffer, inside) = packs[pack], index < inside.count, inside[index].number == number else {
                throw FinishingError("object \(number) is not where it should be")
            }
            let end = index + 1 < inside.count ? inside[index + 1].start : buffers[buffer].count
            guard inside[index].start <= end else { throw FinishingError("a broken object stream") }
            places[number] = (buffer, inside[index].start..<end)
        }
    }
}
