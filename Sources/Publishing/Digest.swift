import Crypto

/// The SHA-256 digest of bytes, as 64 hexadecimal digits in lower case.
package func sha256(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

/// The SHA-256 digest of bytes that come in parts, none of which is kept.
package struct DigestInParts {
    private var hash = SHA256()

    /// The digest of no bytes.
    package init() {}

    /// Takes the next bytes.
    package mutating func take(_ bytes: [UInt8]) { hash.update(data: bytes) }

    /// The digest of all bytes so far, as 64 hexadecimal digits in lower case.
    package var text: String { hexadecimal(hash.finalize()) }
}

/// The digest's bytes as hexadecimal digits in lower case.
func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
