import Diagnostics
package import Quantities

extension FieldReader {
    /// A required day, `2025-09-26`.
    package func day(_ key: String, _ about: String) -> Day? { day(key, about, required: true) }

    /// A day, or nil when it is not written.
    package func optionalDay(_ key: String, _ about: String) -> Day? { day(key, about, required: false) }

    /// A period, such as `2030` or `2026-2030`, or nil when it is not written.
    package func optionalPeriod(_ key: String, _ about: String) -> Period? {
        read(key, .period, about, false, "bad-period", "a period") { Period($0) }
    }

    /// A term, such as `2020-2025`, or nil when it is not written.
    package func optionalTerm(_ key: String, _ about: String) -> Term? {
        read(key, .term, about, false, "bad-term", "a term") { Term($0) }
    }

    /// A value of the grammar of the `value` column, or nil when it is not written.
    package func optionalQuantity(_ key: String, _ about: String) -> Quantity? {
        read(key, .quantity, about, false, "bad-value", "a value") { Quantity($0) }
    }

    /// Refuses a time that ends before it begins, at `until`; false when it was refused.
    @discardableResult
    package func refuseReversed(_ span: DaySpan) -> Bool {
        guard let from = span.from, let until = span.until, span.isReversed else { return true }
        fault(
            "reversed-dates", at: "until", "'until' \(until.iso) lies before 'from' \(from.iso)",
            hint: "exchange the two")
        return false
    }

    private func day(_ key: String, _ about: String, required: Bool) -> Day? {
        read(key, .day, about, required, "bad-day", "a day") { Day($0) }
    }

    private func read<Value>(
        _ key: String, _ form: FieldDeclaration.Form, _ about: String, _ required: Bool, _ rule: String,
        _ noun: String, _ convert: (String) -> Value?
    ) -> Value? {
        guard let text = text(key, form, about, required: required) else { return nil }
        if let value = convert(text.value) { return value }
        let hint =
            switch form {
            case .quantity: SlipHint.value(text.value)
            case .period: SlipHint.period(text.value)
            case .term: SlipHint.term(text.value)
            default: SlipHint.day(text.value)
            }
        fault(rule, at: text.place, "\(text.value.quoted) is not \(noun)", hint: hint)
        return nil
    }
}
