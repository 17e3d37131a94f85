import Foundation
import Synchronization

/// A thread at a piece of work; whoever began it waits for its end.
///
/// Threads of the system and no dispatch queues or tasks: the library of those counts its threads by files of /proc
/// and ends the process when the system will not open one.
package final class WorkingThread: Sendable {
    /// The system's name for the thread; nil when there is nothing to wait for any more.
    private let thread: Mutex<pthread_t?>

    /// Begins a piece of work; where the system has no thread to give, the caller's does it at once.
    package init(_ work: @escaping @Sendable () -> Void) {
        let name = WorkingThread.begun(work)
        thread = Mutex(name)
        if name == nil { work() }
    }

    /// Begins a piece of work; nil where the system has no thread to give, and nothing is done.
    package static func ifThereIsOne(_ work: @escaping @Sendable () -> Void) -> WorkingThread? {
        begun(work).map { WorkingThread(named: $0) }
    }

    private init(named name: pthread_t) { thread = Mutex(name) }

    /// Waits for the end of the work; a second time, or beside another who waits, does no harm.
    package func join() {
        thread.withLock { thread in
            if let name = thread { pthread_join(name, nil) }
            thread = nil
        }
    }

    /// The name of a thread that was begun for a piece of work; nil where the system has none to give.
    private static func begun(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
        let piece = Unmanaged.passRetained(Piece(work))
        var thread = pthread_t()
        let isBegun = leavingSignals {
            pthread_create(
                &thread, nil,
                { place in
                    if let place { Unmanaged<Piece>.fromOpaque(place).takeRetainedValue().work() }
                    return nil
                }, piece.toOpaque()) == 0
        }
        if !isBegun { piece.release() }
        return isBegun ? thread : nil
    }

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
