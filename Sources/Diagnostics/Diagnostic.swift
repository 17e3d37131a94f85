/// A fault or doubt about the input, worded for the person who can mend it.
///
/// Wording: the message is a headline without a full stop that states the rule and quotes the text as written;
/// the hint is a verb phrase that says what to type.
package struct Diagnostic: Hashable, Sendable {
    /// How grave a diagnostic is.
    package enum Severity: String, Hashable, Sendable {
        /// The input is refused.
        case error
        /// The input is taken, and someone should look at it.
        case warning
    }

    /// What is at fault: where the person who can mend it has to look.
    package enum Kind: String, Hashable, Sendable {
        /// The seeds: facts, committees, indicators, aims, sources, documents.
        case input
        /// Layouts, themes, fonts, the edition file.
        case configuration
        /// The place reports are written to, or a limit of the machine.
        case output
        /// Another run that is at work.
        case lock
        /// The program itself.
        case program
        /// The command line.
        case usage
        /// Somebody who had the run end.
        case signal
    }

    package let severity: Severity
    package let kind: Kind
    /// The rule's stable name, such as `unknown-column`.
    package let rule: String
    package let place: Place
    package let message: String
    /// What to do next, as a verb phrase; nil when the message says it all.
    package let hint: String?

    /// Creates a diagnostic.
    package init(
        _ severity: Severity = .error, kind: Kind = .input, rule: String, at place: Place, _ message: String,
        hint: String? = nil
    ) {
        self.severity = severity
        self.kind = kind
        self.rule = rule
        self.place = place
        self.message = message
        self.hint = hint
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, then rule, then message.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.place != right.place { return left.place < right.place }
        return (left.rule, left.message) < (right.rule, right.message)
    }
}
