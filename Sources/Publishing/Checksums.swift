/// The digests of the files of an edition, as `sha256sum -c` reads and writes them.
struct Checksums: Hashable, Sendable {
    /// The name of the file; it lists every file of the edition but itself.
    static let fileName = "SHA256SUMS"

    /// SHA-256 digests by relative path.
    let digests: [String: String]

    /// The bytes of `SHA256SUMS`: `digest  path`, sorted by path in byte order.
    var bytes: [UInt8] {
        let paths = digests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return Array(paths.map { "\(digests[$0] ?? "")  \($0)\n" }.joined().utf8)
    }

    init(digests: [String: String]) { self.digests = digests }

    /// Reads the bytes of `SHA256SUMS`; nil when a line has another form, names a path twice or leaves the folder.
    init?(_ bytes: [UInt8]) {
        var digests: [String: String] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.count > 66, line.dropFirst(64).starts(with: "  ".utf8) else { return nil }
            guard line.prefix(64).allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else { return nil }
            guard let path = RelativePath(String(decoding: line.dropFirst(66), as: UTF8.self)) else { return nil }
            let digest = String(decoding: line.prefix(64), as: UTF8.self)
            guard digests.updateValue(digest, forKey: path.text) == nil else { return nil }
        }
        self.init(digests: digests)
    }
}
