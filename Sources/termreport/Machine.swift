import Foundation
import Quantities
import Synchronization

/// What the machine says: the day, the time, whether someone is looking, where things are.
enum Machine {
    /// Today in the machine's time zone.
    static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? .first(of: 2026)
    }

    /// The time, to the second.
    static var now: Instant { Instant(seconds: time(nil)) }

    /// Milliseconds since some moment, untouched when somebody sets the clock.
    static var milliseconds: Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
    }

    /// The user the program runs as; nil when the system has no name for it.
    static var user: String? { getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } }

    /// Whether there is anything at a path.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether a path leads to a file.
    static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether output goes to a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Makes the process fit for an unattended run, before anything is opened.
    ///
    /// A reader that went away must not kill the run: writing then fails with an error. A standard descriptor that was
    /// closed stays unusable instead of becoming the next file that is opened, which messages would be written into.
    static func settle() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Whether as many more files can be opened as a run cannot do without; the limit is raised as far as it may be.
    static var canOpenFiles: Bool {
        let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        if getrlimit(files, &limit) == 0, limit.rlim_cur < min(limit.rlim_max, 256) {
            limit.rlim_cur = min(limit.rlim_max, 256)
            setrlimit(files, &limit)
        }
        let opened = (1...16).map { _ in dup(STDERR_FILENO) }
        for descriptor in opened where descriptor >= 0 { close(descriptor) }
        return !opened.contains { $0 < 0 }
    }

    /// Whether a few threads can be begun beside this one, as a run and the libraries under it do.
    static var canBeginThreads: Bool {
        let gate = Gate()
        let threads = gate.closed.withLock { _ in
            (1...4).compactMap { _ in WorkingThread.ifThereIsOne { gate.closed.withLock { _ in } } }
        }
        for thread in threads { thread.join() }
        return threads.count == 4
    }

    /// What holds threads back until all are begun.
    private final class Gate: Sendable {
        let closed = Mutex(())
    }

    /// Whether a run may have the memory it needs: below, libraries end the program wherever they are.
    static var canHaveMemory: Bool {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) != 0 || limit.rlim_cur >= 768 << 20
    }

    /// Lets everyone read what a run publishes, whatever the caller's mask says.
    static func publishForAll() { umask(0o022) }
}
