import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads `sources.yaml`: the documents figures come from.
    mutating func readSources(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "sources.yaml", log: log)
        let entries = entries(reader, "sources", "documents the figures come from", of: "a source")
        var amendments: [Link] = []
        for entry in entries ?? [] {
            if let source = source(entry, &amendments) { sources.append(source) }
        }
        reader.finish()
        known.sources.isRead = entries != nil
        check(amendments)
    }

    /// A document amends an earlier one, and never itself by a detour.
    private func check(_ amendments: [Link]) {
        let dates = Dictionary(sources.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
        for link in amendments {
            known.sources.resolve(link.to, at: link.place, log: log)
            if link.from == link.to {
                fault("self-reference", at: link.place, "a document cannot amend itself", hint: "delete 'amends'")
            } else if let date = dates[link.from], let other = dates[link.to], date < other {
                fault(
                    "amends-later", at: link.place,
                    "a document of \(date.iso) cannot amend \(link.to.quoted) of \(other.iso)",
                    hint: "correct a date, or write 'amends' in the later document")
            }
        }
        log.report(Circles.faults(among: amendments.filter { $0.from != $0.to }))
    }

    private mutating func source(_ entry: FieldReader, _ amendments: inout [Link]) -> Source? {
        let id = sourceID(entry)
        let title = entry.text("title", "title as printed")
        let publisher = entry.optionalText("publisher", "who published it, if the document says so")
        let date = entry.day("date", "day it was published")
        let language = entry.text("language", "language it is written in")
        let sha256 = entry.text("sha256", "SHA-256 of the document")
        let note = entry.optionalWords("note", "remark")
        let amends = entry.optionalText("amends", "document whose targets it replaces from its date on")
        entry.finish()
        if let id, let date {
            let place = entry.place(of: "date")
            dates.append(DocumentDate(document: id, day: date, isAmendment: amends != nil, place: place))
        }
        if let sha256, sha256.utf8.count != 64 || !sha256.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) {
            entry.fault(
                "bad-sha256", at: "sha256", "\(sha256.quoted) is not a SHA-256",
                hint: "write the 64 digits the command sha256sum prints")
        }
        if let id, let amends {
            amendments.append(Link(relation: .amendment, from: id, to: amends, place: entry.place(of: "amends")))
        }
        guard let id, let title, let date, let language, let sha256 else { return nil }
        return Source(
            id: id, title: title, publisher: publisher, date: date, language: language, sha256: sha256, note: note,
            amends: amends, place: entry.place)
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
