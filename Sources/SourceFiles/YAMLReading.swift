package import Diagnostics
import Yams

extension YAMLNode {
    /// Reads the one document of a YAML text; nil when it is refused, which is reported.
    ///
    /// Refuses syntax faults, several documents, keys written twice, anchors, aliases, tags, keys that are no texts,
    /// and more than 40 levels. An empty text is a blank scalar.
    package static func read(
        _ text: SourceText, log: DiagnosticLog, kind: Diagnostic.Kind = .input
    ) -> YAMLNode? {
        let own = DiagnosticLog()
        defer { log.report(own) }
        let report = { (fault: Diagnostic) in own.report(fault.of(kind)) }
        if let refusal = YAMLGuard.refusal(of: text) {
            report(refusal)
            return nil
        }
        do {
            let parser = try Parser(yaml: text.text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else {
                return YAMLNode(.scalar("", isPlain: true), at: Place(file: text.file))
            }
            // Anchors are known to the nodes only while the parser lives.
            return withExtendedLifetime(parser) {
                let node = YAMLWalk(file: text.file, report: report).node(root, depth: 0)
                return own.hasErrors ? nil : node
            }
        } catch let error as YamlError {
            report(YAMLFault(error, in: text).diagnostic)
        } catch {
            report(
                Diagnostic(
                    rule: "yaml-syntax", at: Place(file: text.file), "the file is not YAML",
                    hint: "write 'key: value' lines"))
        }
        return nil
    }
}

/// Copies the parser's tree into located nodes, and reports what the project does not use of YAML.
private struct YAMLWalk {
    let file: String
    let report: (Diagnostic) -> Void

    func node(_ node: Node, depth: Int) -> YAMLNode {
        let place = place(of: node.mark)
        refuseSigns(of: node, at: place)
        guard depth < YAMLGuard.depth else {
            let message = "lists and mappings are nested more than \(YAMLGuard.depth) deep"
            report(Diagnostic(rule: "nested-too-deep", at: place, message, hint: YAMLGuard.flattening))
            return YAMLNode(.scalar("", isPlain: true), at: place)
        }
        switch node {
        case .scalar(let scalar):
            guard scalar.style == .doubleQuoted else {
                return YAMLNode(.scalar(scalar.string, isPlain: scalar.style == .plain), at: place)
            }
            // Escapes such as \u202E bring in what the gate of files never saw.
            let checked = TextGate.checked(scalar.string, at: place)
            if let refusal = checked.refusal { report(refusal) }
            return YAMLNode(.scalar(checked.text, isPlain: false), at: place)
        case .sequence(let list):
            return YAMLNode(.sequence(list.map { self.node($0, depth: depth + 1) }), at: place)
        case .mapping(let pairs):
            let content = pairs.map { pair in
                if pair.key.scalar == nil {
                    report(
                        Diagnostic(
                            rule: "bad-key", at: self.place(of: pair.key.mark), "a key must be a text",
                            hint: "write a word before the colon"))
                }
                return (self.node(pair.key, depth: depth + 1), self.node(pair.value, depth: depth + 1))
            }
            return YAMLNode(.mapping(content), at: place)
        case .alias:
            report(YAMLWalk.anchorRefusal(at: place))
            return YAMLNode(.scalar("", isPlain: true), at: place)
        }
    }

    private func place(of mark: Mark?) -> Place {
        Place(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
    }

    private func refuseSigns(of node: Node, at place: Place) {
        let (tag, anchor): (Tag, Anchor?)
        switch node {
        case .scalar(let scalar): (tag, anchor) = (scalar.tag, scalar.anchor)
        case .sequence(let list): (tag, anchor) = (list.tag, list.anchor)
        case .mapping(let pairs): (tag, anchor) = (pairs.tag, pairs.anchor)
        case .alias: return
        }
        if anchor != nil { report(YAMLWalk.anchorRefusal(at: place)) }
        if !YAMLWalk.plainTags.contains(tag.rawValue) {
            report(
                Diagnostic(
                    rule: "yaml-tag", at: place, "the tag \(tag.rawValue.quoted) is not read", hint: "delete the tag"))
        }
    }

    /// Comparing keys makes the parser write the default tags into them.
    private static let plainTags = ["", "!"] + [Tag.Name.str, .seq, .map].map(\.rawValue)

    private static func anchorRefusal(at place: Place) -> Diagnostic {
        Diagnostic(
            rule: "yaml-alias", at: place, "anchors are not read", hint: "write the value out where it is needed")
    }
}
