import Glibc

/// An open file or folder, closed exactly once.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Opens a name in a folder (`AT_FDCWD` for the working folder); never inherited by other programs.
    static func open(
        _ name: String, in folder: Int32, flags: Int32, mode: mode_t = 0, for operation: String, path: String
    ) throws(PublishingError) -> Descriptor {
        let number = try checked(operation, path) { Int(openat(folder, name, flags | O_CLOEXEC, mode)) }
        return Descriptor(number: Int32(number))
    }

    private init(number: Int32) { self.number = number }

    deinit { _ = Glibc.close(number) }

    /// Forces what was written to the disk; a failure is final, the call is never made again.
    func sync(path: String) throws(PublishingError) {
        try checkedOnce("bring it to the disk", path) { fsync(number) }
    }

    /// Closes it and checks that the system kept everything.
    consuming func close(path: String) throws(PublishingError) {
        let number = number
        discard self
        try checkedOnce("close it", path) { Glibc.close(number) }
    }
}
