/// A file a PDF carries inside (ISO 19005-3, annex E).
package struct AttachedFile: Hashable, Sendable {
    /// What a file is to the document that carries it.
    package enum Relationship: String, Hashable, Sendable {
        /// The data the pages show.
        case data = "Data"
        /// Something that helps to use them.
        case supplement = "Supplement"
    }

    /// The file's name, of ASCII letters, digits, `-`, `_` and `.`.
    package let name: String
    /// The media type, such as `text/csv`.
    package let type: String
    /// What the file holds, in the document's language.
    package let about: String
    package let relationship: Relationship
    package let bytes: [UInt8]

    package init(name: String, type: String, about: String, relationship: Relationship, bytes: [UInt8]) {
        self.name = name
        self.type = type
        self.about = about
        self.relationship = relationship
        self.bytes = bytes
    }
}

/// The objects attached files add to a PDF, and where the catalog names them.
struct Attachments {
    /// Each file's stream and, behind it, its file specification.
    let objects: [PackedFile.NewObject]
    /// The file specifications, as the catalog's array of associated files.
    let associated: String
    /// The file specifications by name, as the name tree of embedded files.
    let names: String

    /// Numbers the objects from `first` on; throws when names are not usable or doubled.
    ///
    /// The date is a PDF's, such as `(D:20261121000000Z)`.
    init(_ files: [AttachedFile], first: Int, date: String) throws(FinishingError) {
        var objects: [PackedFile.NewObject] = []
        var named: [(name: String, number: Int)] = []
        for file in files {
            guard !file.name.isEmpty, file.name.utf8.allSatisfy(isNameByte),
                !named.contains(where: { $0.name == file.name })
            else { throw FinishingError("“\(file.name)” is no name for an attached file, or stands twice") }
            guard file.type.utf8.allSatisfy({ $0 == UInt8(ascii: "/") || isNameByte($0) }) else {
                throw FinishingError("“\(file.type)” is no media type")
            }
            let stream = first + objects.count
            objects.append(
                .stream(
                    facts: "/Type/EmbeddedFile/Subtype/\(file.type.replacing("/", with: "#2F"))"
                        + "/Params<</Size \(file.bytes.count)/CreationDate \(date)/ModDate \(date)>>",
                    content: file.bytes))
            objects.append(
                .plain(
                    "<</Type/Filespec/F(\(file.name))/UF\(PDFText.written(file.name))/Desc\(PDFText.written(file.about))"
                        + "/AFRelationship/\(file.relationship.rawValue)/EF<</F \(stream) 0 R/UF \(stream) 0 R>>>>"))
            named.append((file.name, stream + 1))
        }
        self.objects = objects
        associated = "[" + named.map { "\($0.number) 0 R" }.joined(separator: " ") + "]"
        let sorted = named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        names = "<</Names[" + sorted.map { "(\($0.name)) \($0.number) 0 R" }.joined(separator: " ") + "]>>"
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
    default: false
    }
}
