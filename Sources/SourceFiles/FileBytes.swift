import Foundation

/// What reading a file gave: its bytes, or the reason why they are not wanted.
enum FileBytes {
    case bytes([UInt8])
    case missing
    case notAFile
    case tooLarge

    /// Reads a regular file whole, without following a link in its last step when `path` is already resolved.
    ///
    /// Pipes and devices are not waited for. Throws `DiskFault` when the system refuses to open or read.
    static func read(_ path: String, shown: String, limit: Int) throws(DiskFault) -> FileBytes {
        let handle = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW)
        guard handle >= 0 else {
            if errno == ENOENT { return .missing }
            if errno == ELOOP || errno == ENXIO { return .notAFile }
            throw .last("open", shown)
        }
        defer { close(handle) }
        var status = stat()
        guard fstat(handle, &status) == 0 else { throw .last("read", shown) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
        guard status.st_size <= limit else { return .tooLarge }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(handle, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .last("read", shown)
            }
            if count == 0 { return .bytes(bytes) }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { return .tooLarge }
        }
    }
}
