package import Indicators

/// The outcome of reading a folder of seeds.
package struct Seeds: Sendable {
    /// All input, checked; nil as soon as anything is an error.
    package let register: Register?
    /// All input but the facts, aims and actions of the committees in `withheld`.
    ///
    /// Nil when an error stands in a file that is not a committee's own.
    package let sound: Register?
    /// The committees whose own files have errors, in byte order; meaningful where `sound` is there.
    package let withheld: [String]
    /// Every input file that was read, in byte order of its name.
    package let inputs: [InputDigest]
}
