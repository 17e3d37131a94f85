import Crypto

/// An input file and what it held, for the manifest.
package struct InputDigest: Hashable, Sendable {
    /// The name relative to the folder of seeds.
    package let name: String
    /// The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
    package let sha256: String

    /// Creates a digest of a file's bytes.
    init(name: String, bytes: [UInt8]) {
        self.name = name
        sha256 = InputDigest.hexadecimal(bytes)
    }

    /// The SHA-256 of bytes, in lower-case hexadecimal digits.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
