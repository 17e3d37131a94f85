/// One wording in every language of the reports.
package struct Words: Hashable, Sendable {
    /// In Vietnamese.
    package let vi: String
    /// In English.
    package let en: String

    /// Creates a wording from its two languages.
    package init(vi: String, en: String) {
        self.vi = vi
        self.en = en
    }

    /// Creates a wording that is the same in every language, such as a number of a document.
    package init(same text: String) { self.init(vi: text, en: text) }

    /// Creates a wording by saying it in each language.
    package init(_ wording: (Language) -> String) { self.init(vi: wording(.vi), en: wording(.en)) }

    /// The wording in one language.
    package subscript(language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }

    /// The wording as it stands inside a sentence: its first letter is small unless its first word is an abbreviation.
    package var inSentence: Words {
        map { text, _ in
            guard let second = text.dropFirst().first, !second.isUppercase else { return text }
            return text.prefix(1).lowercased() + text.dropFirst()
        }
    }

    /// The wording with a change made to each language's text.
    package func map(_ change: (String, Language) -> String) -> Words {
        Words(vi: change(vi, .vi), en: change(en, .en))
    }
}
