import Diagnostics
import Foundation
import Indicators
import Quantities
import SourceFiles

/// A document figures come from, cut into paragraphs with the numbers each of them states.
struct SourceDocument {
    let id: String
    /// The day the register gives for it.
    let date: Day
    /// The language it is written in, `vi` or `en`.
    let language: String
    /// The lines that are not blank.
    let paragraphs: [String]
    /// The numbers in figures and words, paragraph by paragraph.
    let numbers: [Set<Decimal>]

    /// Reads a source's document; nil when it is missing or no text, which is reported at the source.
    ///
    /// A document that differs from the recorded one is reported, and read all the same.
    static func read(_ source: Source, in folder: SourceFolder, log: DiagnosticLog) throws(DiskFault) -> SourceDocument?
    {
        let report = { (rule: String, message: String, hint: String) in
            log.report(Diagnostic(rule: rule, at: source.place, message, hint: hint))
        }
        guard let bytes = try folder.bytes(of: source.id, limit: 64 << 20, log: log) else {
            report(
                "missing-document", "the document \(source.id) is not in \(folder.shown)",
                "put the document there or delete the source")
            return nil
        }
        let digest = InputDigest.digest(of: bytes)
        if digest != source.sha256 {
            report(
                "document-changed", "the document \(source.id) is not the one recorded",
                "restore it, or check its figures and write sha256: \(digest)")
        }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard let text = String(validating: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self) else {
            report("not-text", "the document \(source.id) is not UTF-8", "save it as UTF-8 text")
            return nil
        }
        let lines = text.precomposedStringWithCanonicalMapping.unicodeScalars
            .split { $0 == "\n" || $0 == "\r" }.map { String($0) }
        let paragraphs = lines.filter { line in !line.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
        return SourceDocument(
            id: source.id, date: source.date, language: source.language, paragraphs: paragraphs,
            numbers: paragraphs.map { NumberTokens.numbers(in: $0, language: source.language) })
    }
}
