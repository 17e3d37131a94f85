internal import CPangoCairo

/// Compresses with the library Cairo itself compresses with.
enum Deflate {
    /// Bytes in the zlib format; nil when the library fails.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        let most = compressBound(UInt(bytes.count))
        var length = most
        var isDone = false
        let result = unsafe [UInt8](unsafeUninitializedCapacity: Int(most)) { buffer, count in
            isDone = unsafe compress2(buffer.baseAddress, &length, bytes, UInt(bytes.count), level) == Z_OK
            count = isDone ? Int(length) : 0
        }
        return isDone ? result : nil
    }
}

/// The level of compression, 1 to 9: above it tags get hardly smaller.
private let level: Int32 = 6
