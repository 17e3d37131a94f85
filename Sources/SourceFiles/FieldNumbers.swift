import Diagnostics
package import Foundation
import Quantities

extension FieldReader {
    /// A required whole number within bounds.
    package func integer(_ key: String, _ about: String, in range: ClosedRange<Int>) -> Int? {
        integer(key, about, range, required: true)
    }

    /// A whole number within bounds, or nil when it is not written.
    package func optionalInteger(_ key: String, _ about: String, in range: ClosedRange<Int>) -> Int? {
        integer(key, about, range, required: false)
    }

    /// A required number within bounds, written with a decimal point.
    package func number(_ key: String, _ about: String, in range: ClosedRange<Double>) -> Double? {
        number(key, about, range, required: true)
    }

    /// A number within bounds, or nil when it is not written.
    package func optionalNumber(_ key: String, _ about: String, in range: ClosedRange<Double>) -> Double? {
        number(key, about, range, required: false)
    }

    /// A required number within bounds, exactly as written; for what is added up and compared.
    package func decimal(_ key: String, _ about: String, in range: ClosedRange<Decimal>) -> Decimal? {
        let bounds = Figure.approximate(range.lowerBound)...Figure.approximate(range.upperBound)
        guard let text = text(key, .number(bounds), about, required: true) else { return nil }
        guard let value = Figure.read(text.value) else {
            badNumber(text, key, "number")
            return nil
        }
        return inside(range, value, text, key)
    }

    /// `true` or `false`, and nothing else; the default when it is not written.
    package func flag(_ key: String, _ about: String, default value: Bool) -> Bool {
        guard let text = text(key, .flag, about, required: false) else { return value }
        switch text.value {
        case "true": return true
        case "false": return false
        default:
            fault(
                "unknown-value", at: text.place, "\(text.value.quoted) is neither true nor false",
                hint: "write true or false")
            return value
        }
    }

    private func integer(_ key: String, _ about: String, _ range: ClosedRange<Int>, required: Bool) -> Int? {
        guard let text = text(key, .integer(range), about, required: required) else { return nil }
        guard let value = Figure.read(text.value), let whole = Int(Figure.machine(value)) else {
            badNumber(text, key, "whole number", isWhole: true)
            return nil
        }
        return inside(range, whole, text, key)
    }

    private func number(_ key: String, _ about: String, _ range: ClosedRange<Double>, required: Bool) -> Double? {
        guard let text = text(key, .number(range), about, required: required) else { return nil }
        guard let value = Figure.read(text.value) else {
            badNumber(text, key, "number")
            return nil
        }
        return inside(range, NSDecimalNumber(decimal: value).doubleValue, text, key)
    }

    private func badNumber(_ text: Located<String>, _ key: String, _ wanted: String, isWhole: Bool = false) {
        let point = text.value.replacing(",", with: ".")
        let read = Figure.read(point)
        let near = read.map { Figure.machine(isWhole ? Figure.rounded($0, decimals: 0) : $0) }
        let hint =
            if let read, let near {
                isWhole && Figure.machine(read) != near ? "write a whole number such as \(near)" : "write \(near)"
            } else {
                "write a \(wanted) such as 12"
            }
        fault("bad-number", at: text.place, "\(text.value.quoted) is not a \(wanted) for '\(key)'", hint: hint)
    }

    private func inside<Number>(
        _ range: ClosedRange<Number>, _ value: Number, _ text: Located<String>, _ key: String
    ) -> Number? {
        if range.contains(value) { return value }
        fault(
            "out-of-range", at: text.place, "\(text.value) is out of range for '\(key)'",
            hint: "write a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
        return nil
    }

    /// A bound without a needless `.0`.
    private func plain<Number>(_ bound: Number) -> String {
        let text = "\(bound)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
