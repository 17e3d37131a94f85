import Synchronization

/// Adds up how long the steps of a run take; of what workers do at once the times are added.
package final class Stopwatch: Sendable {
    /// A step of a run, in the order of the work.
    package enum Step: String, CaseIterable, Hashable, Sendable {
        /// Layouts, theme and fonts, and the seeds, with all checks.
        case read
        /// Opening the edition before.
        case open
        case assess
        /// Tables in all languages, with what changed.
        case tabulate
        /// Whether tables agree with each other.
        case crossFoot = "cross-foot"
        /// Content keys of all documents.
        case keys
        /// Tables to pages, without breaking and shaping text.
        case compose
        /// Breaking and shaping text.
        case shape
        /// Pages to Cairo's bytes.
        case paint
        /// Cairo's bytes to complete ones.
        case finish
        /// Complete bytes read back and compared with the pages.
        case inspect
        /// All documents, made or taken over, as the clock on the wall shows; the steps before are parts of it.
        ///
        /// Beside them the CSV files are made and written.
        case documents
        /// Index and manifest, what is left to be written, reading everything back, and the switch.
        case write
    }

    private let elapsed: @Sendable () -> Duration
    private let sums = Mutex<[Step: Duration]>([:])

    /// A stopwatch on a clock that only goes forward; rooms have none of their own.
    package init(elapsed: @escaping @Sendable () -> Duration) { self.elapsed = elapsed }

    /// The time since the clock's beginning.
    var now: Duration { elapsed() }

    /// The clock itself, for measuring inside other rooms.
    var clock: @Sendable () -> Duration { elapsed }

    /// Adds to a step's time.
    func add(_ time: Duration, to step: Step) { sums.withLock { $0[step, default: .zero] += time } }

    /// The time of every step that took any, in the order of the work.
    package var times: [(step: Step, time: Duration)] {
        let sums = sums.withLock { $0 }
        return Step.allCases.compactMap { step in sums[step].map { (step, $0) } }
    }
}

extension Optional where Wrapped == Stopwatch {
    /// Does a piece of work and adds its time to a step, if there is a stopwatch.
    func measure<Value, Failure: Error>(
        _ step: Stopwatch.Step, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard let self else { return try work() }
        let start = self.now
        defer { self.add(self.now - start, to: step) }
        return try work()
    }
}
