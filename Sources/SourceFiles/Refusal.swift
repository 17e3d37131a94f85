/// Why a word is refused although a person could expect it: the rule, the headline and the next step.
package struct Refusal: Hashable, Sendable {
    /// The rule's stable name.
    package let rule: String
    /// What is wrong, without a full stop.
    package let message: String
    /// What to write instead, as a verb phrase.
    package let hint: String

    /// Creates a refusal.
    package init(rule: String, _ message: String, hint: String) {
        self.rule = rule
        self.message = message
        self.hint = hint
    }
}
