import Foundation
import Quantities
import Synchronization

/// Work for the disk, done beside the work that asks for it: who makes files need not wait until they are on the disk.
///
/// So that their bytes do not pile up, only a few pieces are under way; who brings one more waits for the oldest.
final class WriteQueue: Sendable {
    /// How many pieces of work may be under way: a disk brings several files to safety in the time of one.
    static let most = 4

    /// The pieces that were begun.
    private struct State {
        var underWay = 0
        /// Those nobody waited for yet, the oldest first.
        var threads: [WorkingThread] = []
    }

    private let state = Mutex(State())
    /// Where those wait who bring one piece too many, until one has ended.
    private let ends = NSCondition()
    private let failure = Mutex<PublishingError?>(nil)

    /// Has a piece of work done soon; throws what earlier work threw.
    ///
    /// Where the system has no thread to give, it is done at once.
    func add(_ work: @escaping @Sendable () throws(PublishingError) -> Void) throws(PublishingError) {
        try check()
        enter()?.join()
        let thread = WorkingThread {
            defer { self.leave() }
            do throws(PublishingError) { try work() } catch { self.failure.withLock { $0 = $0 ?? error } }
        }
        state.withLock { $0.threads.append(thread) }
    }

    /// Waits until all work is done; throws the first error of it.
    func finish() throws(PublishingError) {
        let threads = state.withLock { state in
            defer { state.threads = [] }
            return state.threads
        }
        for thread in threads { thread.join() }
        try check()
    }

    /// Waits for a place among the pieces under way; returns the oldest thread when there are many.
    private func enter() -> WorkingThread? {
        ends.lock()
        defer { ends.unlock() }
        while state.withLock({ $0.underWay == WriteQueue.most }) { ends.wait() }
        return state.withLock { state in
            state.underWay += 1
            return state.threads.count < WriteQueue.most ? nil : state.threads.removeFirst()
        }
    }

    /// Gives the place of a piece that has ended to another one.
    private func leave() {
        ends.lock()
        state.withLock { $0.underWay -= 1 }
        ends.signal()
        ends.unlock()
    }

    private func check() throws(PublishingError) { if let error = failure.withLock({ $0 }) { throw error } }
}
