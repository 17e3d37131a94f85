/// A PDF written anew, with what is no stream packed into object streams (ISO 32000-1, 7.5.7 and 7.5.8).
struct PackedFile {
    private let file: CairoFile
    private let changed: [Int: PDFDictionary]
    private let loose: Set<Int>
    private let added: [NewObject]
    private let contents: Set<Int>
    private let coding: any StreamCoding
    private var result: [UInt8] = []
    /// For each object number its cross-reference entry: kind, place or pack, and place within the pack.
    private var entries: [(kind: UInt8, place: Int, index: Int)]

    /// An object that is put behind Cairo's.
    enum NewObject {
        /// A stream with further entries of its dictionary; a search for metadata reads files as they stand.
        case stream(facts: String, content: [UInt8], isCompressed: Bool = true)
        /// Anything else, as it is written.
        case plain(String)
    }

    /// A file with some of its objects replaced and others added; `loose` ones are never packed.
    ///
    /// The added objects take the numbers behind the file's own, in their order. In the `contents` of pages what is
    /// painted outside of tags is marked as decoration.
    init(
        _ file: CairoFile, changed: [Int: PDFDictionary], loose: Set<Int>, contents: Set<Int>,
        added: [NewObject], coding: any StreamCoding
    ) {
        self.file = file
        self.changed = changed
        self.loose = loose
        self.contents = contents
        self.added = added
        self.coding = coding
        entries = Array(repeating: (0, 0, 0), count: file.objects.count)
    }

    /// The bytes; the same for the same content.
    consuming func bytes() throws(FinishingError) -> [UInt8] {
        result.reserveCapacity(file.bytes.count / 2)
        result += "%PDF-1.7\n%".utf8
        result += [0xB5, 0xED, 0xAE, 0xFB, 10]
        var packed: [Int] = []
        for number in file.objects.indices {
            guard let place = file.objects[number] else { continue }
            if file.isStream(number) {
                try addStream(number)
            } else if loose.contains(number) {
                addLoose(number)
            } else if isCompound(place) {
                packed.append(number)
            } else if !file.isLength(place) {
                throw FinishingError("object \(number) is of another form")
            }
        }
        for object in added {
            let number = entries.count
            entries.append((1, result.count, 0))
            switch object {
            case .plain(let text): add(number, Array(text.utf8))
            case .stream(let facts, let content, true): try addNew(number, facts, content)
            case .stream(let facts, let content, false):
                let head = Array("<</Length \(content.count)\(facts)>>\nstream\n".utf8)
                add(number, head + content + "\nendstream".utf8)
            }
        }
        for start in stride(from: 0, to: packed.count, by: packSize) {
            try addPack(packed[start..<min(start + packSize, packed.count)])
        }
        try addTable()
        return result
    }

    /// Whether a content is a dictionary or an array.
    private func isCompound(_ place: Range<Int>) -> Bool {
        guard let first = file.bytes[place].first else { return false }
        return first == UInt8(ascii: "<") || first == UInt8(ascii: "[")
    }

    private mutating func addLoose(_ number: Int) {
        entries[number] = (1, result.count, 0)
        let content = changed[number]?.written ?? file.objects[number].map { Array(file.bytes[$0]) } ?? []
        add(number, content)
    }

    private mutating func add(_ number: Int, _ content: [UInt8]) {
        result += "\(number) 0 obj\n".utf8
        result += content
        result += "\nendobj\n".utf8
    }

    /// A stream of Cairo's, inflated and compressed anew; its length stands in it, not in an object of its own.
    ///
    /// What is painted outside of tags is marked, and TrueType fonts, which state one length, lose their hinting. That
    /// is about size alone: one that cannot be read as such stays as Cairo wrote it, and the night goes on.
    private mutating func addStream(_ number: Int) throws(FinishingError) {
        var (facts, data) = try file.stream(number)
        var content = Array(data)
        if facts["Filter"] == "/FlateDecode" {
            guard let inflated = coding.inflated(data) else {
                throw FinishingError("stream \(number) cannot be inflated")
            }
            var edited = inflated
            if contents.contains(number) {
                edited = try ArtifactMarks.added(to: inflated)
            } else if facts["Length1"] != nil, facts["Length2"] == nil {
                edited = (try? UnhintedFont(inflated).bytes()) ?? inflated
                facts["Length1"] = "\(edited.count)"
            }
            guard let compressed = coding.compressed(edited) else { throw FinishingError("the compressor failed") }
            content = compressed
        } else if facts["Filter"] != nil || contents.contains(number) {
            throw FinishingError("stream \(number) is of another form")
        }
        facts["Length"] = "\(content.count)"
        entries[number] = (1, result.count, 0)
        add(number, facts.written + "\nstream\n".utf8 + content + "\nendstream".utf8)
    }

    private mutating func addNew(_ number: Int, _ facts: String, _ content: [UInt8]) throws(FinishingError) {
        guard let data = coding.compressed(content) else { throw FinishingError("the compressor failed") }
        add(
            number,
            Array("<</Length \(data.count)/Filter/FlateDecode\(facts)>>\nstream\n".utf8) + data + "\nendstream".utf8)
    }

    private mutating func addPack(_ numbers: ArraySlice<Int>) throws(FinishingError) {
        let pack = entries.count
        var head: [UInt8] = []
        var body: [UInt8] = []
        for (index, number) in numbers.enumerated() {
            entries[number] = (2, pack, index)
            head += "\(number) \(body.count) ".utf8
            if let object = changed[number] {
                body += object.written
            } else if let place = file.objects[number] {
                body += file.bytes[place]
            }
            body.append(10)
        }
        entries.append((1, result.count, 0))
        try addNew(pack, "/Type/ObjStm/N \(numbers.count)/First \(head.count)", head + body)
    }

    /// The cross-reference stream, with the trailer's entries; its own entry is the last.
    private mutating func addTable() throws(FinishingError) {
        let number = entries.count
        let start = result.count
        entries.append((1, start, 0))
        var table: [UInt8] = []
        for entry in entries {
            table.append(entry.kind)
            for shift in [24, 16, 8, 0] { table.append(UInt8(truncatingIfNeeded: entry.place >> shift)) }
            for shift in [8, 0] { table.append(UInt8(truncatingIfNeeded: entry.index >> shift)) }
        }
        let root = file.trailer["Root"] ?? ""
        let info = file.trailer["Info"] ?? ""
        try addNew(
            number,
            "/Type/XRef/W[1 4 2]/Size \(entries.count)/Root \(root)/Info \(info)\(FileIdentifier.blank)", table)
        result += "startxref\n\(start)\n%%EOF\n".utf8
        FileIdentifier.write(into: &result)
    }
}

/// How many objects one object stream holds at most: readers unpack the whole stream for any of them.
private let packSize = 400
