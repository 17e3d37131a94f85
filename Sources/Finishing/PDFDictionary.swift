/// A dictionary of a PDF: its entries in their order, values as they stand in the file or as they were set anew.
struct PDFDictionary {
    /// A value: where it stands in the file, or its new written form.
    private enum Value {
        case old(Range<Int>)
        case new(String)
    }

    private let bytes: [UInt8]
    private var entries: [(key: String, value: Value)] = []

    /// Reads `<< … >>` from a part of a file; throws when that is not one whole dictionary.
    init(_ bytes: [UInt8], _ part: Range<Int>) throws(FinishingError) {
        var tokens = PDFTokens(bytes, part)
        try self.init(bytes, &tokens)
        guard tokens.isAtEnd else { throw FinishingError("more than a dictionary") }
    }

    /// Reads `<< … >>`, the next of a file's tokens, whatever follows; throws when no whole dictionary is next.
    init(_ bytes: [UInt8], _ tokens: inout PDFTokens) throws(FinishingError) {
        self.bytes = bytes
        entries.reserveCapacity(6)
        guard tokens.takeTwice("<") else { throw FinishingError("no dictionary") }
        while !tokens.takeTwice(">") {
            guard let key = tokens.name(), let value = tokens.value() else {
                throw FinishingError("a broken dictionary")
            }
            entries.append((key, .old(value)))
        }
    }

    /// The written form of a value; setting it replaces the entry or adds one at the end, nil takes it out.
    subscript(key: String) -> String? {
        get {
            switch entries.first(where: { $0.key == key })?.value {
            case .old(let place): String(decoding: bytes[place], as: UTF8.self)
            case .new(let text): text
            case nil: nil
            }
        }
        set {
            let index = entries.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = .new(value)
            case (let index?, nil): entries.remove(at: index)
            case (nil, let value?): entries.append((key, .new(value)))
            case (nil, nil): break
            }
        }
    }

    /// Tokens of a value that was not set anew; nil when there is none.
    func tokens(of key: String) -> PDFTokens? {
        guard case .old(let place)? = entries.first(where: { $0.key == key })?.value else { return nil }
        return PDFTokens(bytes, place)
    }

    /// The object number a value refers to; nil for any other value.
    func reference(_ key: String) -> Int? {
        var tokens = tokens(of: key)
        return tokens?.reference()
    }

    /// The dictionary as it is written.
    var written: [UInt8] {
        var result: [UInt8] = Array("<<".utf8)
        for (key, value) in entries {
            result.append(UInt8(ascii: "/"))
            result += key.utf8
            result.append(UInt8(ascii: " "))
            switch value {
            case .old(let place): result += bytes[place]
            case .new(let text): result += text.utf8
            }
            result.append(UInt8(ascii: "\n"))
        }
        return result + ">>".utf8
    }
}
