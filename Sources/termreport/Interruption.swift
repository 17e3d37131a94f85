import Foundation
import Quantities
import Synchronization

/// Signals that ask the program to end: SIGTERM, SIGINT and SIGHUP.
///
/// While nothing is being written the program ends at once. From the first byte of an edition on, the request is kept
/// for the run to ask about: it takes its stage away, or, once the switch is made, carries the run to its end. A run
/// that is still busy with one document after three seconds is broken off; the next run sweeps its stage away.
enum Interruption {
    /// What a signal may do.
    private enum Phase {
        static let free = 0
        static let making = 1
        static let publishing = 2
        static let leaving = 3
        static let done = 4
    }

    private static let phase = Atomic(Phase.free)
    private static let received = Atomic(Int32(0))
    private static let farewell = Mutex<(@Sendable (Int32) -> Void)?>(nil)

    /// The signal that asked the program to end; nil while none has.
    static var signal: Int32? {
        let signal = received.load(ordering: .acquiring)
        return signal == 0 ? nil : signal
    }

    /// The name of a signal, for people.
    static func name(of signal: Int32) -> String {
        switch signal {
        case SIGINT: "SIGINT"
        case SIGHUP: "SIGHUP"
        default: "SIGTERM"
        }
    }

    /// The exit code of a program that a signal ended, as shells count it.
    static func exitCode(of signal: Int32) -> Int32 { 128 + signal }

    /// Has the signals handed to a thread of their own.
    ///
    /// A signal that the caller has the program ignore, as nohup does with SIGHUP, stays ignored; one that the caller
    /// only holds back, as a thread of another program may, is let through. Where there is no such thread to be had, a
    /// signal ends the program as the system does it.
    static func watch() {
        let (outlet, inlet) = channel
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&signals, signal) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
        let reader = WorkingThread.ifThereIsOne {
            var signal = UInt8(0)
            while outlet >= 0 { if read(outlet, &signal, 1) == 1 { arrived(Int32(signal)) } }
        }
        guard reader != nil, inlet >= 0 else { return }
        for signal in [SIGTERM, SIGINT, SIGHUP] where !isIgnored(signal) {
            var action = sigaction()
            action.sa_flags = SA_RESTART
            action.__sigaction_handler.sa_handler = { signal in
                let code = errno
                var byte = UInt8(truncatingIfNeeded: signal)
                _ = write(Interruption.channel.inlet, &byte, 1)
                errno = code
            }
            sigaction(signal, &action, nil)
        }
    }

    /// The pipe a signal's number goes through, for a handler may do no more than write; -1 where there is none.
    private static let channel: (outlet: Int32, inlet: Int32) = {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return (-1, -1) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }()

    /// What is done in the last moment of a program that ends at once.
    static func beforeLeaving(_ work: @escaping @Sendable (Int32) -> Void) { farewell.withLock { $0 = work } }

    /// From here on a signal ends the program between two documents, or three seconds later.
    static func beginMaking() { enter(Phase.making) }

    /// From here on a signal no longer ends the program at once.
    static func beginPublishing() { enter(Phase.publishing) }

    /// From here on a signal no longer changes how the program ends.
    static func finish() { enter(Phase.done) }

    private static func enter(_ next: Int) {
        var current = phase.load(ordering: .acquiring)
        while current != Phase.leaving {
            let (exchanged, original) = phase.compareExchange(
                expected: current, desired: next, ordering: .acquiringAndReleasing)
            if exchanged { return }
            current = original
        }
        while true { pause() }
    }

    private static func arrived(_ signal: Int32) {
        _ = received.compareExchange(expected: 0, desired: signal, ordering: .acquiringAndReleasing)
        if leaves(Phase.free, signal) { return }
        Thread.detachNewThread {
            sleep(3)
            _ = leaves(Phase.making, signal)
        }
    }

    /// Ends the program if it is in a phase; false if it is in another.
    private static func leaves(_ here: Int, _ signal: Int32) -> Bool {
        let (isHere, _) = phase.compareExchange(
            expected: here, desired: Phase.leaving, ordering: .acquiringAndReleasing)
        guard isHere else { return false }
        Thread.detachNewThread {
            sleep(1)
            _exit(exitCode(of: signal))
        }
        farewell.withLock { $0 }?(signal)
        _exit(exitCode(of: signal))
    }

    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(signal, nil, &action) == 0 else { return false }
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }
}
