package import Quantities

/// A new file of an edition, still in memory: where it goes, its bytes and their digest.
package struct NewFile: Hashable, Sendable {
    package let path: String
    /// The bytes in parts, which may be parts of what other files hold.
    let parts: [ArraySlice<UInt8>]
    /// The size in bytes.
    package let size: Int
    /// The SHA-256 digest, 64 hexadecimal digits.
    package let digest: String

    /// All the bytes.
    package var bytes: [UInt8] { Array(parts.joined()) }

    /// Takes bytes in parts and works out their digest.
    package init(path: String, parts: [ArraySlice<UInt8>]) {
        self.path = path
        self.parts = parts
        size = parts.reduce(0) { $0 + $1.count }
        digest = sha256(parts)
    }

    /// Takes bytes and works out their digest.
    package init(path: String, bytes: [UInt8]) { self.init(path: path, parts: [bytes[...]]) }
}

/// A file that is written into the stage of an edition already.
package struct StagedFile: Hashable, Sendable {
    package let path: String
    /// The size in bytes.
    package let size: Int
    package let digest: String
}

/// A file of an earlier edition that a new one holds under the same path.
package struct CarriedFile: Hashable, Sendable {
    package let path: String
    /// The size in bytes.
    package let size: Int
    package let digest: String
    /// The day of the edition it lies in.
    package let origin: Day
    /// What the system knew of it just before it was read and found undamaged.
    let stamp: FileStamp
}

/// A file of an edition: where it goes, its size and digest, and where its bytes are.
struct EditionFile: Hashable, Sendable {
    /// Where a file's bytes are before the edition is published.
    enum Source: Hashable, Sendable {
        case memory([ArraySlice<UInt8>])
        /// In the stage, under the same path.
        case stage
        /// In the earlier edition of that day, under the same path, undamaged when it had that stamp.
        case edition(Day, FileStamp)
    }

    let path: RelativePath
    /// The size in bytes.
    let size: Int
    let digest: String
    let source: Source

    init(_ path: RelativePath, _ file: NewFile) {
        self.path = path
        size = file.size
        digest = file.digest
        source = .memory(file.parts)
    }

    init(_ path: RelativePath, _ file: StagedFile) {
        self.path = path
        size = file.size
        digest = file.digest
        source = .stage
    }

    init(_ path: RelativePath, _ file: CarriedFile) {
        self.path = path
        size = file.size
        digest = file.digest
        source = .edition(file.origin, file.stamp)
    }
}
