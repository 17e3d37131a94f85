package import Diagnostics
package import Quantities
package import SourceFiles

/// The file that says what an edition holds: `edition.yaml`.
package struct EditionLayout: Sendable {
    /// The languages documents are made in; names in CSV tables are in the first.
    package let languages: [Language]
    /// The title of the edition, for its data package and document information.
    package let title: Words
    /// Who publishes, as author of the documents.
    package let author: Words
    /// The theme file, relative to the layouts folder.
    package let theme: Located<String>
    /// The files of dated document conventions, relative to the layouts folder.
    package let regimes: [Located<String>]
    /// The layout of each kind of document, relative to the layouts folder.
    package let layouts: EachKind<Located<String>>
    /// The address under which the reports folder is served, with a slash at its end; nil where it is not.
    package let address: String?
    /// What documents carry inside when their layout does not say.
    package let attachments: AttachmentChoice
    /// The term that was: `@past` in queries.
    package let past: Term
    /// The term that runs: `@next` in queries.
    package let next: Term

    /// Reads the file; nil after reporting every fault in it.
    ///
    /// `files` hears of the files it names, whatever else is at fault, so that theirs can be told in the same run.
    package init?(reading node: YAMLNode, log: DiagnosticLog, files: (EditionFiles) -> Void = { _ in }) {
        let before = log.errorCount
        let fields = FieldReader(node, of: "the edition", log: log, kind: .configuration)
        let title = fields.words("title", "title of the edition")
        let author = fields.words("author", "who publishes it")
        let languages = fields.texts("languages", "languages of the documents, the first one for tables").compactMap {
            entry -> Language? in
            if let language = Language(rawValue: entry.value) { return language }
            log.report(
                Diagnostic(
                    kind: .configuration, rule: "unknown-language", at: entry.place,
                    "there is no language '\(entry.value)'",
                    hint: didYouMean(entry.value, among: Language.allCases.map(\.rawValue))))
            return nil
        }
        let named = EditionFiles(fields, log)
        files(named)
        let address = EditionLayout.address(fields)
        let attachments = fields.optionalChoice("attachments", AttachmentChoice.about, AttachmentChoice.self)
        let past = EditionLayout.term(fields, "past", "the term that was, @past in queries")
        let next = EditionLayout.term(fields, "next", "the term that runs, @next in queries")
        fields.finish()
        if let past, let next, past.last > next.first {
            fields.fault(
                "terms-out-of-order", at: "next",
                past == next
                    ? "'past' and 'next' are the same term, \(next.code)"
                    : "'next' (\(next.code)) begins before 'past' (\(past.code)) has ended",
                hint: "write the term that was under 'past', and the one that follows it under 'next'")
        }
        if languages.isEmpty || Set(languages).count != languages.count {
            fields.fault(
                "no-language", at: "languages", "languages must name at least one language, each once",
                hint: "write [vi, en]")
        }
        guard log.errorCount == before, let title, let author, let theme = named.theme,
            let layouts = named.layouts.whole(), let past, let next
        else { return nil }
        self.languages = languages
        self.title = title
        self.author = author
        self.theme = theme
        regimes = named.regimes
        self.layouts = layouts
        self.address = address
        self.attachments = attachments ?? .nothing
        self.past = past
        self.next = next
    }

    /// An address that can be put before a file's path, or nil.
    private static func address(_ fields: FieldReader) -> String? {
        guard let text = fields.optionalText("address", "where the reports folder is served, for links between reports")
        else { return nil }
        guard text.wholeMatch(of: /https?:\/\/[A-Za-z0-9._~:\/-]+/) != nil else {
            fields.fault(
                "bad-address", at: "address", "'\(text)' is not the address of a folder",
                hint: "write it as https://example.org/reports/")
            return nil
        }
        return text.hasSuffix("/") ? text : text + "/"
    }

    private static func term(_ fields: FieldReader, _ key: String, _ about: String) -> Term? {
        guard let text = fields.text(key, about) else { return nil }
        let term = Term(text)
        if term == nil { fields.fault("bad-term", at: key, "'\(text)' is not a term", hint: "write it as 2020-2025") }
        return term
    }
}
