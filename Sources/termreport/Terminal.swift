import Foundation
import Synchronization

/// Where a command writes: results to standard output, faults to standard error.
///
/// Lines of several workers never mix. A reader that is gone or a full disk loses lines and ends nothing.
enum Terminal: Int32 {
    case results = 1
    case faults = 2

    private static let turn = Mutex(())
    private static let hasLost = Atomic(false)

    /// Whether some result could not be written.
    static var hasLostResults: Bool { hasLost.load(ordering: .acquiring) }

    /// Writes lines; false when not all of them could be written.
    @discardableResult
    static func write(_ lines: [String], to terminal: Terminal) -> Bool {
        write(Array(lines.map { $0 + "\n" }.joined().utf8), to: terminal)
    }

    /// Writes all bytes; false when the descriptor takes no more.
    @discardableResult
    static func write(_ bytes: [UInt8], to terminal: Terminal) -> Bool {
        let isWritten = turn.withLock { _ in terminal.takes(bytes) }
        if !isWritten, terminal == .results { hasLost.store(true, ordering: .releasing) }
        return isWritten
    }

    private func takes(_ bytes: [UInt8]) -> Bool {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0, errno == EAGAIN {
                var waiting = pollfd(fd: rawValue, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
                continue
            }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
