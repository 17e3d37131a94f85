import Foundation

/// A file or folder the disk would not give: what was tried, on which path, and the system's reason.
package struct DiskFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was tried, as a verb: `open`, `read`, `list`.
    package let attempt: String
    /// The path as the user would type it.
    package let path: String
    /// The system's text for the error number.
    package let reason: String
    /// What to do next, as a verb phrase; nil where that depends on what the path is for.
    package let nextStep: String?

    /// Creates a fault from its parts.
    package init(_ attempt: String, _ path: String, reason: String, nextStep: String? = nil) {
        self.attempt = attempt
        self.path = path
        self.reason = reason
        self.nextStep = nextStep
    }

    /// One line: `cannot open seeds/facts: Permission denied`.
    package var description: String { "cannot \(attempt) \(path): \(reason)" }

    /// The fault of the system call that has just failed.
    static func last(_ attempt: String, _ path: String, code: Int32 = errno) -> DiskFault {
        let nextStep: String? =
            switch code {
            case EMFILE, ENFILE: "raise the limit of open files, then run again"
            case ENOMEM: "free memory or raise the limit, then run again"
            case EIO: "check the disk, then run again"
            default: nil
            }
        return DiskFault(attempt, path, reason: String(cString: strerror(code)), nextStep: nextStep)
    }
}
