import Glibc

extension [ArraySlice<UInt8>] {
    /// Whether the parts, put together, are these bytes.
    package func areParts(of bytes: [UInt8]) -> Bool {
        var place = 0
        for part in self {
            guard bytes.count - place >= part.count else { return false }
            let isSame = unsafe bytes.withUnsafeBytes { bytes in
                unsafe part.withUnsafeBytes { part in
                    guard let mine = bytes.baseAddress, let other = part.baseAddress else { return part.isEmpty }
                    return unsafe memcmp(mine + place, other, part.count) == 0
                }
            }
            guard isSame else { return false }
            place += part.count
        }
        return place == bytes.count
    }
}
