/// One key a reader asks for: what reference texts and schemas are made from.
package struct FieldDeclaration: Hashable, Sendable {
    /// What is written under the key.
    package enum Form: Hashable, Sendable {
        case text
        /// One wording in each language: a mapping of `vi` and `en`.
        case words
        /// Small letters, digits and hyphens.
        case id
        case ids
        case texts
        /// One of the words listed.
        case choice([String])
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>)
        case flag
        case day
        case period
        case term
        case quantity
        /// A mapping with keys of its own.
        case record(of: String, fields: [FieldDeclaration])
        /// A list of mappings with keys of their own.
        case records(of: String, fields: [FieldDeclaration])
        /// A mapping whose keys are free.
        case entries
        /// The name of something, such as a table or a column; which names there are depends on the rest.
        case name(of: String)
        /// A list whose entries the one who asks reads itself, such as blocks.
        case list(of: String)
    }

    /// The key as it is written.
    package let key: String
    /// What is written under it.
    package let form: Form
    /// What the key means, as a noun phrase.
    package let about: String
    /// Whether leaving it out is a fault.
    package let isRequired: Bool

    /// Creates a declaration.
    package init(key: String, form: Form, about: String, isRequired: Bool) {
        self.key = key
        self.form = form
        self.about = about
        self.isRequired = isRequired
    }
}

extension FieldDeclaration.Form: CustomStringConvertible {
    /// The form in words: `text`, `one of a, b`, `whole number from 1 to 9`.
    package var description: String {
        switch self {
        case .text: "text"
        case .words: "words in vi and en"
        case .id: "id"
        case .ids: "list of ids"
        case .texts: "list of texts"
        case .choice(let names): "one of " + names.joined(separator: ", ")
        case .integer(let range): "whole number" + FieldDeclaration.Form.span(range, "\(Int.min)", "\(Int.max)")
        case .number(let range):
            "number" + FieldDeclaration.Form.span(range, "\(-Double.infinity)", "\(Double.infinity)")
        case .flag: "true or false"
        case .day: "day, as 2025-09-26"
        case .period: "period, as 2030 or 2026-2030"
        case .term: "term, as 2020-2025"
        case .quantity: "value, as 94 or 41..43"
        case .record(let name, _): "mapping: \(name)"
        case .records(let name, _): "list of mappings: \(name)"
        case .entries: "mapping with free keys"
        case .name(let thing): "name of a \(thing)"
        case .list(let thing): "list: \(thing)"
        }
    }

    /// The form as the object of a sentence: `a text`, `an id`, `one of a, b`.
    var wanted: String {
        switch self {
        case .words, .choice, .flag: description
        case .id: "an id"
        case .entries: "a mapping"
        case .name(let thing): "the name of a \(thing)"
        default: "a \(description)"
        }
    }

    /// The bounds of a range in words; the given texts stand for no bound.
    private static func span<Number>(_ range: ClosedRange<Number>, _ lowest: String, _ highest: String) -> String {
        let (low, high) = ("\(range.lowerBound)", "\(range.upperBound)")
        return (low == lowest ? "" : " from \(low)") + (high == highest ? "" : " to \(high)")
    }
}
