import Diagnostics
import Indicators
import SourceFiles

extension SeedReading {
    /// Reads `sources.yaml`: the documents figures come from.
    mutating func readSources(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "sources.yaml", log: log)
        let entries = entries(reader, "sources", "documents the figures come from", of: "a source")
        for entry in entries ?? [] {
            if let source = source(entry) { sources.append(source) }
        }
        reader.finish()
        known.sources.isRead = entries != nil
    }

    private mutating func source(_ entry: FieldReader) -> Source? {
        let id = sourceID(entry)
        let title = entry.text("title", "title as printed")
        let publisher = entry.optionalText("publisher", "who published it, if the document says so")
        let date = entry.day("date", "day it was published")
        let language = entry.text("language", "language it is written in")
        let sha256 = entry.text("sha256", "SHA-256 of the document")
        let note = entry.optionalWords("note", "remark")
        entry.finish()
        if let sha256, sha256.utf8.count != 64 || !sha256.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) {
            entry.fault(
                "bad-sha256", at: "sha256", "\(sha256.quoted) is not a SHA-256",
                hint: "write the 64 digits the command sha256sum prints")
        }
        guard let id, let title, let date, let language, let sha256 else { return nil }
        return Source(
            id: id, title: title, publisher: publisher, date: date, language: language, sha256: sha256, note: note,
            place: entry.place)
    }

    /// The id of a source, the document's file name: letters, digits, `.`, `_` and `-`, at most 128.
    private mutating func sourceID(_ entry: FieldReader) -> String? {
        guard let id = entry.text("id", "file name of the document") else { return nil }
        let isPlain = id.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                    || "._-".unicodeScalars.contains(scalar))
        }
        guard isPlain, id.utf8.count <= 128, !id.hasPrefix(".") else {
            entry.fault(
                "bad-id", at: "id", Identifier.refusal(of: id),
                hint: "use the document's own file name of at most 128 letters, digits, dots, underscores and hyphens")
            return nil
        }
        return known.sources.define(id, at: entry.place(of: "id"), log: log) ? id : nil
    }
}
