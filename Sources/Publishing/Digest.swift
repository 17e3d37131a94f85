import Crypto
import Quantities

/// The SHA-256 digest of bytes, as 64 hexadecimal digits in lower case.
package func sha256(_ bytes: [UInt8]) -> String { hexadecimal(Array(SHA256.hash(data: bytes))) }

/// The SHA-256 digest of bytes in parts, as 64 hexadecimal digits in lower case.
package func sha256(_ parts: [ArraySlice<UInt8>]) -> String {
    var hash = DigestInParts()
    for part in parts { hash.take(part) }
    return hash.text
}

/// The SHA-256 digest of bytes that come in parts, none of which is kept.
package struct DigestInParts {
    private var hash = SHA256()

    /// The digest of no bytes.
    package init() {}

    /// Takes the next bytes.
    package mutating func take(_ bytes: [UInt8]) { hash.update(data: bytes) }

    /// Takes the next bytes.
    package mutating func take(_ bytes: ArraySlice<UInt8>) {
        bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    }

    /// The digest of all bytes so far, as 64 hexadecimal digits in lower case.
    package var text: String { hexadecimal(Array(hash.finalize())) }
}
