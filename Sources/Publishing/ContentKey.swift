package import Quantities

/// Digests of what a document depends on: the same key means that the document need not be made again.
///
/// The edition's day and what changed since the edition before are no part of it: a document that stays the same keeps
/// the day it was made for, and what it said then of the changes.
package struct ContentKey: Hashable, Sendable {
    /// The digest of the rows of every table the document is drawn from.
    package let data: String
    /// The digest of its layout, the theme, the regime and the edition file.
    package let layout: String
    /// The digest of both, of the program, the method, the fonts and the document's path.
    package let whole: String

    /// Puts a key together; `program` names versions of program and method and the fonts.
    package init(path: String, data: String, layout: String, program: [String]) {
        self.init(
            data: data, layout: layout,
            whole: sha256(Array(([path, data, layout] + program).joined(separator: "\0").utf8)))
    }

    /// The fingerprint of a document with this key in an edition, such as `7F3A-91C2-04BE-55D1`.
    ///
    /// It is the first 16 hexadecimal digits of the SHA-256 digest of the whole key, a space and the edition's ISO day.
    package func fingerprint(in edition: Day) -> String {
        let digits = Array(sha256(Array("\(whole) \(edition.iso)".utf8)).uppercased().prefix(16))
        return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// A key that was read back.
    init(data: String, layout: String, whole: String) {
        self.data = data
        self.layout = layout
        self.whole = whole
    }
}
