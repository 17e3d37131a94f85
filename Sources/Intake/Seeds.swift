package import Diagnostics
package import Indicators
package import Quantities
import SourceFiles

/// The outcome of reading a folder of seeds.
package struct Seeds: Sendable {
    /// All input, checked; nil as soon as anything is an error.
    package let register: Register?
    /// All input but the facts, aims and actions of the committees in `withheld`.
    ///
    /// Nil when an error is nobody's: it stands in no committee's own file, and in no row that names one for certain.
    package let sound: Register?
    /// The errors of each committee that is withheld, by its id; none where `sound` is nil.
    ///
    /// Paths are relative to the folder of seeds.
    package let faults: [String: [Diagnostic]]
    /// Every input file that was read, in byte order of its name.
    package let inputs: [InputDigest]
    /// The dates of the documents where they stand.
    let dates: [Located<Day>]
    /// The folder as the user gave it, without slashes at its end.
    package let folder: String

    /// The committees in whose files or rows there are errors, in byte order.
    package var withheld: [String] { faults.keys.sorted() }

    /// A doubt at the date of every document that is later than the day an edition speaks for.
    package func documents(after day: Day) -> [Diagnostic] {
        dates.filter { day < $0.value }.map { date in
            let printed = date.value.printed(in: .en).replacing(noBreakSpace, with: " ")
            return Diagnostic(
                .warning, rule: "document-to-come", at: date.place,
                "the document is dated \(printed), after the day of the edition, \(day.iso)",
                hint: "correct the date, or give a later day with --as-of")
        }
    }
}
