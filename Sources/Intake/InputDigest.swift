import Crypto
import Quantities

/// An input file and what it held, for the manifest.
package struct InputDigest: Hashable, Sendable {
    /// The name relative to the folder of seeds.
    package let name: String
    /// The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    package let sha256: String

    /// Creates a digest of a file's bytes.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        sha256 = InputDigest.digest(of: bytes)
    }

    /// What a file of the seeds holds, by its name.
    package enum Kind: Hashable, Sendable {
        /// What all committees share: sources, indicators, committees and what an office declares itself.
        case catalogue
        /// Notes in the other language.
        case remarks
        /// Figures of the committee the file is named after; a table that several share is named otherwise.
        case facts(of: String)
        /// Aims and actions of the committee the file is named after.
        case aims(of: String)

        /// The kind of the file of this name, relative to the folder of seeds.
        package init(of name: String) {
            if name == SeedFiles.remarks {
                self = .remarks
            } else if !SeedFiles.isOwn(name) {
                self = .catalogue
            } else {
                let committee = SeedFiles.committee(of: name)
                self = name.hasPrefix(SeedFiles.factsFolder) ? .facts(of: committee) : .aims(of: committee)
            }
        }
    }

    /// The SHA-256 of bytes, in lower-case hexadecimal digits.
    package static func digest(of bytes: [UInt8]) -> String { hexadecimal(Array(SHA256.hash(data: bytes))) }
}
