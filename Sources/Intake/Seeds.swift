package import Diagnostics
package import Indicators
package import Quantities

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
    let dates: [DocumentDate]
    /// The folder as the user gave it, without slashes at its end.
    package let folder: String

    /// The committees in whose files or rows there are errors, in byte order.
    package var withheld: [String] { faults.keys.sorted() }

    /// A doubt at the date of every cited document that is later than the day an edition speaks for.
    ///
    /// One that amends another may be announced up to a year ahead.
    package func documents(after day: Day) -> [Diagnostic] {
        let doubts = dates.compactMap { date in date.doubt(on: day).map { (document: date.document, doubt: $0) } }
        guard !doubts.isEmpty, let cited = (register ?? sound)?.citedSources else { return doubts.map(\.doubt) }
        return doubts.filter { cited.contains($0.document) }.map(\.doubt)
    }
}

extension Register {
    /// The ids of the documents anything comes from.
    fileprivate var citedSources: Set<String> {
        Set(facts.map(\.source)).union(aims.map(\.source)).union(actions.map(\.source))
    }
}
