/// A count with its noun as operators are told it, in English: `1 document`, `3000 documents`.
///
/// The noun is given for one and takes an s for any other number, none included.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
