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

    /// The SHA-256 of bytes, in lower-case hexadecimal digits.
    package static func digest(of bytes: [UInt8]) -> String { hexadecimal(Array(SHA256.hash(data: bytes))) }
}
