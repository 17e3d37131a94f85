import Glibc

/// The result of a call to the system; a call that a signal interrupted is made again.
///
/// Throws when the call returns a negative number, with the system's words for `errno`.
@discardableResult
func checked(_ operation: String, _ path: String, _ call: () -> Int) throws(PublishingError) -> Int {
    while true {
        let result = call()
        if result >= 0 { return result }
        if errno != EINTR { throw failure(operation, path, code: errno) }
    }
}

/// The result of a call that must not be made a second time, such as `fsync` and `close`.
func checkedOnce(_ operation: String, _ path: String, _ call: () -> Int32) throws(PublishingError) {
    if call() < 0 { throw failure(operation, path, code: errno) }
}

/// The error for a failed call, with advice for the causes people can mend.
func failure(_ operation: String, _ path: String, code: Int32) -> PublishingError {
    let nextStep =
        switch code {
        case EFBIG: "raise the limit of file sizes, then run again"
        case ENOSPC, EDQUOT: "free space on that disk, then run again"
        case EROFS: "give the user of this job the right to write there, then run again"
        case EACCES, EPERM: "give the user of this job the right to read and write there, then run again"
        case EEXIST, ENOTDIR, EISDIR, ELOOP: "move what stands in the way, then run again"
        case EMFILE, ENFILE: "raise the limit of open files, then run again"
        default: "check the disk, then run again"
        }
    return PublishingError(cannot: operation, path, reason: String(cString: strerror(code)), nextStep: nextStep)
}
