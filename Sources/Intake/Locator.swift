import Diagnostics
import SourceFiles

/// Where in a source something stands: `p6` is the sixth line that is not blank.
enum Locator {
    /// The paragraph a locator names, from 1; nil when it is no locator.
    static func paragraph(_ text: String) -> Int? {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == 0x70, (1...5).contains(digits.count), digits.first != 0x30 else { return nil }
        guard digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text.dropFirst())
    }

    /// The diagnostic for a text that is no locator; nil when it is one.
    static func refusal(of text: Located<String>) -> Diagnostic? {
        guard paragraph(text.value) == nil else { return nil }
        let numbers = text.value.split { !$0.isWholeNumber }.map { "p" + $0.drop { $0 == "0" } }
        let hint =
            switch numbers.first {
            case let first? where paragraph(first) != nil && numbers.count == 1: "write \(first)"
            case let first? where paragraph(first) != nil: "name one paragraph, such as \(first)"
            default: "write p6 for the sixth paragraph"
            }
        return Diagnostic(
            rule: "bad-locator", at: text.place, "\(text.value.quoted) is not a locator", hint: hint)
    }
}
