import Diagnostics
import Foundation

/// Decides which characters may enter: what hides, reorders or ends text is refused at the door.
enum TextGate {
    /// The most faults of one file that are listed one by one.
    static let limit = 20

    /// Whether a character may stand in a text; tab and line feed may.
    static func allows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0x09, 0x0A: true
        case 0...0x9F: false
        case 0x200B, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: false
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF: false
        case 0xFEFF, 0xFFFD, 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }

    /// The refusal of a code point, surrogates included, that names it and what to do.
    static func refusal(of value: UInt32, at place: Place) -> Diagnostic {
        var digits = String(value, radix: 16, uppercase: true)
        while digits.count < 4 { digits = "0" + digits }
        let properties = Unicode.Scalar(value)?.properties
        let name = properties?.name ?? family(of: value)
        return Diagnostic(
            rule: "text-gate", at: place, "the character U+\(digits) (\(name.lowercased())) is not allowed in a text",
            hint: value == 0 ? "save the file as UTF-8 text" : "delete the character")
    }

    /// A text made from escapes, in NFC, and the first refusal of what it holds; nil when all of it may enter.
    static func checked(_ text: String, at place: Place) -> (text: String, refusal: Diagnostic?) {
        var (marks, mayCompose) = (0, false)
        for scalar in text.unicodeScalars {
            guard allows(scalar) else { return (text, refusal(of: scalar.value, at: place)) }
            if scalar.value < 0x300 || isComposed(scalar) {
                marks = 0
                continue
            }
            mayCompose = true
            marks = isMark(scalar) ? marks + 1 : 0
            guard marks <= mostMarks else { return (text, tooManyMarks(at: place)) }
        }
        return (mayCompose ? text.precomposedStringWithCanonicalMapping : text, nil)
    }

    /// The most combining marks that may follow one another.
    static let mostMarks = 8

    /// Whether a character is set over, under or through the one before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// Whether a character above U+0300 is the same in NFC whatever stands beside it: the Vietnamese letters with
    /// their marks, and the signs of printed texts.
    static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1EA0...0x1EF9, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0: true
        default: false
        }
    }

    /// The refusal of marks that pile up.
    static func tooManyMarks(at place: Place) -> Diagnostic {
        Diagnostic(
            rule: "text-gate", at: place, "more than \(mostMarks) combining marks stand on one letter",
            hint: "delete the marks")
    }

    /// The note that ends a long list of refusals.
    static func more(at place: Place) -> Diagnostic {
        Diagnostic(
            rule: "text-gate", at: place, "more than \(limit) characters of this file are not allowed in a text",
            hint: "save the file as UTF-8 text")
    }

    private static func family(of value: UInt32) -> String {
        switch value {
        case 0xD800...0xDFFF: "unpaired surrogate"
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: "private use"
        case 0...0x9F: "control character"
        default: "not a character"
        }
    }
}
