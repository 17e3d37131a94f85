/// Compresses and inflates bytes in the zlib format (RFC 1950).
package protocol StreamCoding {
    /// The bytes in the zlib format; nil when that fails.
    func compressed(_ bytes: [UInt8]) -> [UInt8]?

    /// The bytes a stream in the zlib format stands for; nil when it is broken.
    func inflated(_ bytes: ArraySlice<UInt8>) -> [UInt8]?
}
