package import Diagnostics

/// A part of a YAML file with its place; every scalar is the text that was written.
///
/// Nothing is converted: `007`, `NO` and `12:30` stay what they are.
package struct YAMLNode: Sendable {
    /// What a node holds.
    package enum Content: Sendable {
        /// A text; plain when it was written without quotes.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// Keys in the order of the file, each once.
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    /// Where its first character stands.
    package let place: Place
    /// What it holds.
    package let content: Content

    /// Creates a node.
    package init(_ content: Content, at place: Place) {
        self.content = content
        self.place = place
    }

    /// The text of a scalar; nil for a list or a mapping.
    package var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// Whether nothing was written: a plain scalar without a character.
    package var isBlank: Bool {
        if case .scalar("", isPlain: true) = content { true } else { false }
    }

    /// What the node is, in words for a diagnostic: `a text`, `a list`, `a mapping`.
    package var form: String {
        switch content {
        case .scalar: "a text"
        case .sequence: "a list"
        case .mapping: "a mapping"
        }
    }
}
