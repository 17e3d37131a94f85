/// Why a PDF could not be completed: it is not as Cairo writes it, or has not what it should have.
package struct FinishingError: Error, Hashable, CustomStringConvertible {
    /// The reason as a clause, such as “object 12 has no end”.
    package let description: String

    package init(_ reason: String) { description = reason }
}
