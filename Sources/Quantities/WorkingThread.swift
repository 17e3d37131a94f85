import Foundation

/// A thread at a piece of work; whoever began it waits for its end.
///
/// Threads of the system and no dispatch queues or tasks: the library of those counts its threads by files of /proc
/// and ends the process when the system will not open one.
package final class WorkingThread: Sendable {
    /// The system's name for the thread; nil when the work is done already.
    private let thread: pthread_t?

    /// Begins a piece of work; where the system has no thread to give, the caller's does it at once.
    package init(_ work: @escaping @Sendable () -> Void) {
        let piece = Unmanaged.passRetained(Piece(work))
        var thread = pthread_t()
        let isBegun = WorkingThread.leavingSignals {
            pthread_create(
                &thread, nil,
                { place in
                    if let place { Unmanaged<Piece>.fromOpaque(place).takeRetainedValue().work() }
                    return nil
                }, piece.toOpaque()) == 0
        }
        self.thread = isBegun ? thread : nil
        if !isBegun { piece.takeRetainedValue().work() }
    }

    /// Waits for the end of the work; once.
    package func join() { if let thread { pthread_join(thread, nil) } }

    /// Begins a thread that leaves signals which ask the program to end to the threads there were before it.
    private static func leavingSignals(_ begin: () -> Bool) -> Bool {
        var (ends, before) = (sigset_t(), sigset_t())
        sigemptyset(&ends)
        for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&ends, signal) }
        pthread_sigmask(SIG_BLOCK, &ends, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return begin()
    }
}

/// What a thread does.
private final class Piece: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}
