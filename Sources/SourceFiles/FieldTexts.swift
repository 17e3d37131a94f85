import Diagnostics
package import Quantities

extension FieldReader {
    /// The most bytes a text may have: what a column of a page can hold in one piece.
    package static let longestText = 1_200

    /// A required text, without white space around it.
    package func text(_ key: String, _ about: String) -> String? { text(key, .text, about, required: true)?.value }

    /// A text, or nil when it is not written.
    package func optionalText(_ key: String, _ about: String) -> String? {
        text(key, .text, about, required: false)?.value
    }

    /// The required name of something, such as a table or a column.
    package func name(_ key: String, _ about: String, of thing: String) -> String? {
        text(key, .name(of: thing), about, required: true)?.value
    }

    /// The name of something, or nil when it is not written.
    package func optionalName(_ key: String, _ about: String, of thing: String) -> String? {
        text(key, .name(of: thing), about, required: false)?.value
    }

    /// A required wording: a mapping of `vi` and `en`, both required.
    ///
    /// In layouts it may hold the placeholders of all layouts and those its explanation names, as in `with {rows}`.
    package func words(_ key: String, _ about: String) -> Words? { words(key, about, required: true) }

    /// A wording, or nil when it is not written; half a wording is reported.
    package func optionalWords(_ key: String, _ about: String) -> Words? { words(key, about, required: false) }

    /// A required wording that is empty where both texts are written as `''`: nothing is to be printed.
    ///
    /// Half a wording is reported, and comes back with its empty half.
    package func wordsOrEmpty(_ key: String, _ about: String) -> Words? {
        guard case .mapping(let pairs)? = ask(key, .words, about, required: true)?.content else {
            return words(key, about, required: true)
        }
        let texts = Dictionary(pairs.map { ($0.key.text ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
        let (vi, en) = (texts["vi"], texts["en"])
        let isEmpty = { (node: YAMLNode?) in node.map { !$0.isBlank && $0.text?.trimmed == "" } ?? false }
        if pairs.count == 2, isEmpty(vi), isEmpty(en) { return Words(same: "") }
        if let words = words(key, about, required: true) { return words }
        return isEmpty(vi) || isEmpty(en) ? Words(vi: vi?.text?.trimmed ?? "", en: en?.text?.trimmed ?? "") : nil
    }

    /// A required id: small letters, digits and hyphens, 1 to 64 of them.
    package func id(_ key: String, _ about: String) -> String? { id(key, about, required: true) }

    /// An id, or nil when it is not written.
    package func optionalID(_ key: String, _ about: String) -> String? { id(key, about, required: false) }

    /// The ids of an optional list; empty when it is not written.
    package func ids(_ key: String, _ about: String) -> [Located<String>] {
        list(key, .ids, about).filter { checkID($0.value, at: $0.place) }
    }

    /// The texts of an optional list; empty when it is not written.
    package func texts(_ key: String, _ about: String) -> [Located<String>] { list(key, .texts, about) }

    /// A required word out of a type's words.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ about: String, _ type: Choice.Type
    ) -> Choice? where Choice.RawValue == String { choice(key, about, required: true) }

    /// A required word out of a type's words.
    ///
    /// A word that is refused for a reason of its own is answered with that reason.
    package func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ about: String, _ type: Choice.Type, refusing refusal: (String) -> Refusal?
    ) -> Choice? where Choice.RawValue == String { choice(key, about, required: true, refusing: refusal) }

    /// A word out of a type's words, or nil when it is not written.
    package func optionalChoice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ about: String, _ type: Choice.Type
    ) -> Choice? where Choice.RawValue == String { choice(key, about, required: false) }

    /// A word out of some that are known, or nil when it is not written.
    package func optionalChoice(_ key: String, _ about: String, among names: [String]) -> String? {
        guard let text = text(key, .choice(names), about, required: false) else { return nil }
        if names.contains(text.value) { return text.value }
        fault(
            "unknown-value", at: text.place, "\(text.value.quoted) is not a known \(key)",
            hint: didYouMean(text.value, among: names))
        return nil
    }

    /// The text of a key of any form that is written as a text.
    func text(_ key: String, _ form: FieldDeclaration.Form, _ about: String, required: Bool) -> Located<String>? {
        guard let node = ask(key, form, about, required: required) else { return nil }
        guard let text = node.text else {
            wrongForm(key, form.wanted, node)
            return nil
        }
        let trimmed = text.trimmed
        guard trimmed.utf8.count <= FieldReader.longestText else {
            fault(
                "too-long", at: node.place, "'\(key)' is longer than \(FieldReader.longestText) bytes",
                hint: "shorten it so that a page can hold it")
            return nil
        }
        guard trimmed.isEmpty else { return Located(trimmed, at: node.place) }
        fault("missing-key", at: key, "'\(key)' (\(about)) is empty in \(subject)", hint: "write \(form.wanted)")
        return nil
    }

    private func words(_ key: String, _ about: String, required: Bool) -> Words? {
        guard let node = ask(key, .words, about, required: required) else { return nil }
        guard case .mapping = node.content else {
            fault(
                "wrong-form", at: node.place, "'\(key)' must be words in vi and en, not \(node.form)",
                hint: "write a line 'vi: …' and a line 'en: …' below it")
            return nil
        }
        let reader = FieldReader(node, of: key, log: log, kind: kind)
        let (vi, en) = (reader.text("vi", "Vietnamese wording"), reader.text("en", "English wording"))
        reader.finish()
        guard let vi, let en else { return nil }
        for (language, text) in [("vi", vi), ("en", en)] {
            reader.checkPlaceholders(text, at: language, known: placeholders, about)
        }
        return Words(vi: vi, en: en)
    }

    private func id(_ key: String, _ about: String, required: Bool) -> String? {
        guard let text = text(key, .id, about, required: required), checkID(text.value, at: text.place) else {
            return nil
        }
        return text.value
    }

    private func checkID(_ text: String, at place: Place) -> Bool {
        guard !Identifier.isValid(text) else { return true }
        fault("bad-id", at: place, Identifier.refusal(of: text), hint: Identifier.hint(for: text))
        return false
    }

    private func list(_ key: String, _ form: FieldDeclaration.Form, _ about: String) -> [Located<String>] {
        guard let node = ask(key, form, about, required: false) else { return [] }
        guard case .sequence(let nodes) = node.content else {
            wrongForm(key, form.wanted, node, hint: "begin each entry with '- '")
            return []
        }
        guard nodes.count <= 10_000 else {
            fault("too-many", at: node.place, "'\(key)' has more than 10,000 entries", hint: "leave some out")
            return []
        }
        return nodes.compactMap { node in
            guard let text = node.text, !text.isEmpty else {
                fault(
                    "wrong-form", at: node.place, "each entry of '\(key)' must be a text",
                    hint: "write '- ' and a text")
                return nil
            }
            return Located(text, at: node.place)
        }
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ about: String, required: Bool, refusing refusal: (String) -> Refusal? = { _ in nil }
    ) -> Choice? where Choice.RawValue == String {
        let names = Choice.allCases.map(\.rawValue)
        guard let text = text(key, .choice(names), about, required: required) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        if let refusal = refusal(text.value) {
            fault(refusal.rule, at: text.place, refusal.message, hint: refusal.hint)
            return nil
        }
        fault(
            "unknown-value", at: text.place, "\(text.value.quoted) is not a known value of '\(key)'",
            hint: didYouMean(text.value, among: names))
        return nil
    }
}
