/// What every document knows to fill in where its name stands in braces, in any text of a layout.
package enum Placeholder: String, CaseIterable, Sendable {
    /// The committee's name; the edition's title where a document is about all of them.
    case committee
    case committeeShort = "committee_short"
    /// The term that ends or ended.
    case past
    /// The term after it.
    case next
    /// The day of the edition.
    case date
    /// How many documents figures come from.
    case sources
    /// The date of the latest of them.
    case latest
    /// The version of the method of assessment.
    case method

    /// All names, without their braces.
    static let names = Set(allCases.map(\.rawValue))
}
