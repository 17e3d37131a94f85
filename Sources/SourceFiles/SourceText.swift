package import Diagnostics
import Foundation

/// The text of a file as the rest of the house sees it: checked, NFC, lines ended by a line feed.
package struct SourceText: Sendable {
    /// The file's name as shown to the user.
    package let file: String
    /// All of it, without byte order mark.
    package let text: String

    /// Reads bytes as UTF-8, or UTF-16 with a byte order mark, with any line ends; reports what is refused.
    ///
    /// Nil when anything is refused: bytes that are no text, or a character that `TextGate` does not let in.
    package init?(_ bytes: [UInt8], file: String, log: DiagnosticLog, kind: Diagnostic.Kind = .input) {
        if SourceText.isWorkbook(bytes) {
            let message = "the file is a workbook of a spreadsheet or another archive, not text"
            let hint = file.lowercased().hasSuffix(".csv") ? "open it and save it as CSV (UTF-8)" : nil
            log.report(SourceText.undecodable(Place(file: file), message, hint: hint).of(kind))
            return nil
        }
        guard let utf8 = TextDecoding.utf8(bytes) else {
            let refusal = SourceText.undecodable(Place(file: file), "the file is UTF-16 that ends in half a character")
            log.report(refusal.of(kind))
            return nil
        }
        var pass = GatePass(file: file)
        guard let checked = pass.run(utf8) else {
            log.report(pass.refusals.map { $0.of(kind) })
            return nil
        }
        self.file = file
        let plain = String(decoding: checked, as: UTF8.self)
        text = pass.mayCompose ? plain.precomposedStringWithCanonicalMapping : plain
    }

    /// The lines without their ends; an empty text has none.
    package var lines: [Substring] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The refusal of bytes that cannot be decoded.
    static func undecodable(_ place: Place, _ message: String, hint: String? = nil) -> Diagnostic {
        Diagnostic(rule: "not-text", at: place, message, hint: hint ?? "save the file as UTF-8 text")
    }

    /// Whether the bytes begin as those of `.xlsx`, `.ods` and other archives do, or of `.xls`.
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }
}

/// One pass over the bytes of a text: decodes, checks, and makes every line end a line feed.
private struct GatePass {
    let file: String
    private(set) var refusals: [Diagnostic] = []
    /// Whether any character can have another form in NFC, alone or with the one before it.
    private(set) var mayCompose = false
    private var line = 1
    private var column = 1
    private var marks = 0

    init(file: String) { self.file = file }

    /// The bytes with line feeds only, or nil when something was refused.
    mutating func run(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let start = index
            while index < bytes.endIndex, bytes[index] >= 0x20, bytes[index] < 0x7F { index += 1 }
            if index > start {
                result.append(contentsOf: bytes[start..<index])
                (column, marks) = (column + index - start, 0)
                continue
            }
            let byte = bytes[index]
            if byte == 0x0D || byte == 0x0A {
                let isPair = byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
                result.append(0x0A)
                (index, line, column, marks) = (index + (isPair ? 2 : 1), line + 1, 1, 0)
                continue
            }
            guard let (value, length) = TextDecoding.codePoint(bytes, at: index) else {
                refusals.append(SourceText.undecodable(place, "the bytes from here on are not UTF-8"))
                return nil
            }
            check(value)
            guard refusals.count <= TextGate.limit else { return nil }
            result.append(contentsOf: bytes[index..<index + length])
            (index, column) = (index + length, column + 1)
        }
        return refusals.isEmpty ? result : nil
    }

    private var place: Place { Place(file: file, line: line, column: column) }

    private mutating func check(_ value: UInt32) {
        guard let scalar = Unicode.Scalar(value), TextGate.allows(scalar) else {
            let isLast = refusals.count == TextGate.limit
            refusals.append(isLast ? TextGate.more(at: Place(file: file)) : TextGate.refusal(of: value, at: place))
            return
        }
        guard value >= 0x300 else { return }
        if TextGate.isComposed(scalar) {
            marks = 0
            return
        }
        mayCompose = true
        marks = TextGate.isMark(scalar) ? marks + 1 : 0
        if marks == TextGate.mostMarks + 1 { refusals.append(TextGate.tooManyMarks(at: place)) }
    }
}
