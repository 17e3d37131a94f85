import Foundation

/// The end of a program that cannot go on: out of memory in a library, or a fault of its own.
///
/// It is one line and exit code 70 like every other failure. The runtime's own way, a report written by another
/// program, may wait for ever, and a night that waits holds the lock of all nights after it.
enum Collapse {
    /// Has the program end that way, unless whoever looks for a fault asked for the runtime's report.
    static func watch() {
        guard getenv("SWIFT_BACKTRACE") == nil else { return }
        _ = words
        for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
            var action = sigaction()
            action.sa_flags = Int32(bitPattern: UInt32(SA_ONSTACK))
            action.__sigaction_handler.sa_handler = { _ in
                _ = write(STDERR_FILENO, Collapse.words.baseAddress, Collapse.words.count)
                _exit(70)
            }
            sigaction(signal, &action, nil)
        }
    }

    /// The line, made beforehand: nothing can be made any more when it is needed.
    nonisolated(unsafe) private static let words: UnsafeRawBufferPointer = {
        let line: StaticString = """
            termreport: error: cut short, out of memory or by a fault of termreport; what readers have is whole; give it \
            more memory and run again, or report the fault with what SWIFT_BACKTRACE=enable=yes prints

            """
        return UnsafeRawBufferPointer(start: line.utf8Start, count: line.utf8CodeUnitCount)
    }()
}
