package import Diagnostics

/// Reads the keys of one mapping and answers for all of them.
///
/// One declaration gives the value, its faults and the reference text. Ask for every key before leaving early: keys
/// never asked for are unknown to `finish()` and missing in `declarations`. What cannot be read is reported at its
/// place and comes back as nil or empty.
package final class FieldReader {
    /// Where the mapping begins.
    package let place: Place
    /// What the mapping describes, as a noun: `committee`.
    package let subject: String
    let log: DiagnosticLog
    let kind: Diagnostic.Kind
    /// What may stand in braces in wordings; nil where braces mean nothing.
    let placeholders: Set<String>?
    private let keys: [(name: String, place: Place)]
    private let values: [String: YAMLNode]
    /// Whether the node was a mapping, so that its keys can be missing.
    package let isMapping: Bool
    private var asked: [(declaration: FieldDeclaration, child: FieldReader?)] = []
    private var known: Set<String> = []

    /// Whether the reader only records what is asked, because there is nothing to read.
    let isDescribing: Bool

    /// Opens a mapping; a node that is none is reported, and then no key is reported as missing.
    package init(
        _ node: YAMLNode, of what: String, log: DiagnosticLog, kind: Diagnostic.Kind = .input,
        placeholders: Set<String>? = nil
    ) {
        self.placeholders = placeholders
        (place, subject, self.log, self.kind, isDescribing) = (node.place, what, log, kind, false)
        guard case .mapping(let pairs) = node.content else {
            (keys, values, isMapping) = ([], [:], false)
            let written = node.isBlank ? "nothing" : node.form
            let message = "\(what) must be a mapping of keys to values, not \(written)"
            log.report(Diagnostic(kind: kind, rule: "wrong-form", at: place, message, hint: "write 'key: value' lines"))
            return
        }
        isMapping = true
        keys = pairs.map { ($0.key.text ?? "", $0.key.place) }
        values = Dictionary(pairs.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private init(describing what: String) {
        placeholders = nil
        (place, subject, log, kind, isDescribing) = (Place(file: ""), what, DiagnosticLog(), .input, true)
        (keys, values, isMapping) = ([], [:], false)
    }

    /// A reader that reads nothing and reports nothing, and only records what it is asked for.
    package static func describing(of what: String) -> FieldReader { FieldReader(describing: what) }

    /// Every key asked for so far, in the order of asking, each once.
    package var declarations: [FieldDeclaration] {
        asked.map { declaration, child in
            let form: FieldDeclaration.Form =
                switch declaration.form {
                case .record(let of, _): .record(of: of, fields: child?.declarations ?? [])
                case .records(let of, _): .records(of: of, fields: child?.declarations ?? [])
                default: declaration.form
                }
            return FieldDeclaration(
                key: declaration.key, form: form, about: declaration.about, isRequired: declaration.isRequired)
        }
    }

    /// The place of a key's value, or of the mapping when the key is not there.
    package func place(of key: String) -> Place { values[key]?.place ?? place }

    /// The text of a key as it is written; nil when it has none.
    package func written(_ key: String) -> String? { values[key]?.text }

    /// Whether a key is written, with or without a value.
    package func has(_ key: String) -> Bool { values[key] != nil }

    /// Reports a fault of this mapping's kind at a key's value.
    package func fault(_ rule: String, at key: String, _ message: String, hint: String? = nil) {
        fault(rule, at: place(of: key), message, hint: hint)
    }

    /// Reports every key that was never asked for; the last thing to do with a reader.
    package func finish() {
        let unknown = keys.filter { !known.contains($0.name) }
        for key in unknown.prefix(50) {
            fault(
                "unknown-key", at: key.place, "unknown key \(key.name.quoted) in \(subject)",
                hint: didYouMean(key.name, among: known))
        }
        if unknown.count > 50 {
            fault(
                "unknown-key", at: place, "\(unknown.count) keys of \(subject) are unknown",
                hint: "mend those named above first")
        }
    }

    func fault(_ rule: String, at place: Place, _ message: String, hint: String? = nil) {
        guard !isDescribing else { return }
        log.report(Diagnostic(kind: kind, rule: rule, at: place, message, hint: hint))
    }

    /// Declares a key and gives its node; a required key without a value is reported.
    func ask(
        _ key: String, _ form: FieldDeclaration.Form, _ about: String, required: Bool, child: FieldReader? = nil
    ) -> YAMLNode? {
        if known.insert(key).inserted {
            asked.append((FieldDeclaration(key: key, form: form, about: about, isRequired: required), child))
        }
        if let node = values[key], !node.isBlank { return node }
        if required, isMapping {
            let near = has(key) ? "has no value" : "is missing"
            fault("missing-key", at: key, "'\(key)' (\(about)) \(near) in \(subject)", hint: "write \(form.wanted)")
        }
        return nil
    }

    /// Reports that a value is not of the form its key wants.
    func wrongForm(_ key: String, _ wanted: String, _ node: YAMLNode, hint: String? = nil) {
        fault(
            "wrong-form", at: node.place, "'\(key)' must be \(wanted), not \(node.form)",
            hint: hint ?? "write \(wanted) after '\(key):'")
    }
}
