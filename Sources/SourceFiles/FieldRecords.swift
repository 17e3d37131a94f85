import Diagnostics

extension FieldReader {
    /// A reader of a required mapping; nil when it is missing.
    ///
    /// A describing reader gives one that describes.
    package func record(_ key: String, _ about: String, of what: String) -> FieldReader? {
        let child = isDescribing ? FieldReader.describing(of: what) : nil
        let node = ask(key, .record(of: what, fields: []), about, required: true, child: child)
        return child ?? node.map { FieldReader($0, of: what, log: log, kind: kind, placeholders: placeholders) }
    }

    /// A reader of an optional mapping; nil when it is not written.
    ///
    /// A describing reader gives one that describes.
    package func optionalRecord(_ key: String, _ about: String, of what: String) -> FieldReader? {
        let child = isDescribing ? FieldReader.describing(of: what) : nil
        let node = ask(key, .record(of: what, fields: []), about, required: false, child: child)
        return child ?? node.map { FieldReader($0, of: what, log: log, kind: kind, placeholders: placeholders) }
    }

    /// Readers of an optional list of mappings; a describing reader gives one that describes.
    package func records(_ key: String, _ about: String, of what: String) -> [FieldReader] {
        let child = isDescribing ? FieldReader.describing(of: what) : nil
        let node = ask(key, .records(of: what, fields: []), about, required: false, child: child)
        if let child { return [child] }
        guard let node else { return [] }
        guard case .sequence(let nodes) = node.content else {
            fault(
                "wrong-form", at: node.place, "'\(key)' must be a list, not \(node.form)",
                hint: "begin each entry with '- '")
            return []
        }
        guard nodes.count <= 10_000 else {
            fault("too-many", at: node.place, "'\(key)' has more than 10,000 entries", hint: "leave some out")
            return []
        }
        return nodes.map { FieldReader($0, of: what, log: log, kind: kind, placeholders: placeholders) }
    }

    /// The node of an optional list whose entries a caller reads itself.
    package func list(_ key: String, _ about: String, of thing: String) -> YAMLNode? {
        ask(key, .list(of: thing), about, required: false)
    }

    /// The pairs of an optional mapping whose keys are free, in the order of the file.
    package func entries(_ key: String, _ about: String) -> [(key: Located<String>, value: YAMLNode)] {
        guard let node = ask(key, .entries, about, required: false) else { return [] }
        guard case .mapping(let pairs) = node.content else {
            wrongForm(key, "a mapping", node, hint: "write 'key: value' lines below it")
            return []
        }
        return pairs.map { (Located($0.key.text ?? "", at: $0.key.place), $0.value) }
    }
}
