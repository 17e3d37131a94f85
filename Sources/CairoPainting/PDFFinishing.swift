internal import Drawings

/// Completes the PDF Cairo wrote with what Cairo 1.16 cannot write, as an update behind its bytes.
///
/// The catalog gets the language, version 1.7 and “show the title”; dates get the form `D:…`; figures their
/// alternative text; header cells their scope; the trailer an identifier made from the content. Everything is refused
/// that is not exactly of the form Cairo writes.
struct PDFFinishing {
    /// The BCP 47 tag of the document's language.
    let language: String
    /// The alternative texts of all figures, in reading order.
    let alternatives: [String]

    /// The completed bytes.
    func finish(_ bytes: [UInt8]) throws(PaintingError) -> [UInt8] {
        let file = try PDFFile(bytes)
        let root = try file.reference("Root")
        let info = try file.reference("Info")
        let catalog = try PDFDictionary(file.object(root))
        guard catalog["Type"] == "/Catalog" else { throw PaintingError(.finishing("no catalog at \(root)")) }
        var changed = try describedElements(of: file, below: catalog)
        changed[root] = try described(catalog)
        changed[info] = try dated(PDFDictionary(file.object(info)))
        return file.updated(with: changed)
    }

    private func described(_ catalog: PDFDictionary) throws(PaintingError) -> PDFDictionary {
        guard language.utf8.allSatisfy(isLanguageByte), !language.isEmpty else {
            throw PaintingError(.finishing("language “\(language)” must be a tag such as vi"))
        }
        var catalog = catalog
        catalog["Lang"] = "(\(language))"
        catalog["ViewerPreferences"] = "<< /DisplayDocTitle true >>"
        catalog["Version"] = "/1.7"
        return catalog
    }

    private func dated(_ facts: PDFDictionary) throws(PaintingError) -> PDFDictionary {
        var facts = facts
        for key in ["CreationDate", "ModDate"] {
            guard let date = facts[key], date.hasPrefix("("), !date.hasPrefix("(D:") else {
                throw PaintingError(.finishing("no date \(key)"))
            }
            facts[key] = "(D:" + date.dropFirst()
        }
        return facts
    }

    private func describedElements(
        of file: PDFFile, below catalog: PDFDictionary
    ) throws(PaintingError) -> [Int: PDFDictionary] {
        var changed: [Int: PDFDictionary] = [:]
        let elements = try file.elements(below: catalog, named: ["Figure", "TH"])
        let figures = elements.filter { $0.tag == "Figure" }
        guard figures.count == alternatives.count else { throw PaintingError(.finishing("figures were lost")) }
        for (figure, alternative) in zip(figures, alternatives) {
            var content = figure.content
            content["Alt"] = textString(alternative)
            changed[figure.number] = content
        }
        for cell in elements where cell.tag == "TH" {
            var content = cell.content
            let scope = cell.ancestors.contains("THead") ? "Column" : "Row"
            content["A"] = "<< /O /Table /Scope /\(scope) >>"
            changed[cell.number] = content
        }
        return changed
    }
}

extension Ink {
    /// The alternative texts of the figures inside, in reading order; decoration has none.
    var alternatives: [String] {
        switch self {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): []
        case .link(_, let content): content.flatMap(\.alternatives)
        case .group(.figure(let alternative), _, let content): [alternative] + content.flatMap(\.alternatives)
        case .group(_, _, let content): content.flatMap(\.alternatives)
        }
    }
}

/// A text as a PDF string: UTF-16 in hexadecimal digits.
private func textString(_ text: String) -> String {
    let units = text.utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<FEFF" + units.joined() + ">"
}

private func isLanguageByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
}
