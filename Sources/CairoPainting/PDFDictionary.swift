/// A PDF dictionary as the text of its entries, in their order; values are kept as they were written.
struct PDFDictionary {
    private var entries: [(key: String, value: String)] = []

    /// Reads `<< … >>`; throws when the text is not one whole dictionary.
    init(_ text: some Collection<UInt8>) throws(PaintingError) {
        var reader = PDFReader(Array(text))
        guard reader.take("<<") else { throw PaintingError(.finishing("no dictionary")) }
        while !reader.take(">>") {
            guard let key = reader.name(), let value = reader.value() else {
                throw PaintingError(.finishing("a broken dictionary"))
            }
            entries.append((key, value))
        }
        guard reader.isAtEnd else { throw PaintingError(.finishing("more than a dictionary")) }
    }

    /// The written form of a value; setting it replaces the entry or adds one at the end.
    subscript(key: String) -> String? {
        get { entries.first { $0.key == key }?.value }
        set {
            if let index = entries.firstIndex(where: { $0.key == key }) {
                if let newValue { entries[index].value = newValue } else { entries.remove(at: index) }
            } else if let newValue {
                entries.append((key, newValue))
            }
        }
    }

    /// The dictionary as it is written.
    var text: String {
        "<< " + entries.map { "/\($0.key) \($0.value)\n" }.joined(separator: "   ") + ">>"
    }
}
