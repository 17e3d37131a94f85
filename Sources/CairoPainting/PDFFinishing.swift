/// Completes the PDF Cairo wrote with what Cairo 1.16 cannot write, as an update behind its bytes.
///
/// The catalog gets the language, version 1.7 and “show the title”; dates get the form `D:…`; the trailer gets an
/// identifier made from the content. Everything is refused that is not exactly of the form Cairo writes.
struct PDFFinishing {
    /// The BCP 47 tag of the document's language.
    let language: String

    /// The completed bytes.
    func finish(_ bytes: [UInt8]) throws(PaintingError) -> [UInt8] {
        let file = try PDFFile(bytes)
        let root = try file.reference("Root")
        let info = try file.reference("Info")
        var catalog = try PDFDictionary(file.object(root))
        guard catalog["Type"] == "/Catalog" else { throw PaintingError(.finishing("no catalog at \(root)")) }
        guard language.utf8.allSatisfy(isLanguageByte), !language.isEmpty else {
            throw PaintingError(.finishing("language “\(language)” must be a tag such as vi"))
        }
        catalog["Lang"] = "(\(language))"
        catalog["ViewerPreferences"] = "<< /DisplayDocTitle true >>"
        catalog["Version"] = "/1.7"
        var facts = try PDFDictionary(file.object(info))
        for key in ["CreationDate", "ModDate"] {
            guard let date = facts[key], date.hasPrefix("("), !date.hasPrefix("(D:") else {
                throw PaintingError(.finishing("no date \(key)"))
            }
            facts[key] = "(D:" + date.dropFirst()
        }
        return file.updated(with: [(root, catalog), (info, facts)])
    }
}

private func isLanguageByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
}
