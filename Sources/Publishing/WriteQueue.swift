import Foundation
import Quantities
import Synchronization

/// Work for the disk, done beside the work that asks for it: who makes files need not wait until they are on the disk.
///
/// So that their bytes do not pile up, only a few pieces are under way; who brings one more waits until one has ended.
final class WriteQueue: Sendable {
    /// How many pieces of work may be under way: a disk brings several files to safety in the time of one.
    static let most = 4

    private struct State {
        /// How many pieces were begun; each has its number.
        var begun = 0
        /// How many of them are under way.
        var underWay = 0
        /// The threads nobody waited for yet, by the numbers of their pieces.
        var threads: [Int: WorkingThread] = [:]
        /// The numbers of pieces whose threads are at their end.
        var ended: Set<Int> = []
        /// What went wrong first.
        var failure: PublishingError?
    }

    private let state = Mutex(State())
    /// Where those wait who bring one piece too many.
    private let ends = NSCondition()

    /// Has a piece of work done soon; throws what earlier work threw.
    ///
    /// Where the system has no thread to give, it is done at once.
    func add(_ work: @escaping @Sendable () throws(PublishingError) -> Void) throws(PublishingError) {
        try check()
        let number = enter()
        let thread = WorkingThread {
            defer { self.leave(number) }
            do throws(PublishingError) { try work() } catch {
                self.state.withLock { if $0.failure == nil { $0.failure = error } }
            }
        }
        state.withLock { $0.threads[number] = thread }
    }

    /// Waits until all work is done; throws the first error of it.
    func finish() throws(PublishingError) {
        let threads = state.withLock { state in
            defer { state.threads = [:] }
            return state.threads
        }
        for thread in threads.values { thread.join() }
        try check()
    }

    /// Waits for a place among the pieces under way and takes leave of threads at their end; the number of the piece.
    private func enter() -> Int {
        ends.lock()
        while state.withLock({ $0.underWay == WriteQueue.most }) { ends.wait() }
        let (number, done) = state.withLock { state in
            state.underWay += 1
            state.begun += 1
            let done = state.ended.filter { state.threads[$0] != nil }
            state.ended.subtract(done)
            return (state.begun, done.compactMap { state.threads.removeValue(forKey: $0) })
        }
        ends.unlock()
        for thread in done { thread.join() }
        return number
    }

    /// Gives the place of a piece that has ended to another one.
    private func leave(_ number: Int) {
        ends.lock()
        state.withLock {
            $0.underWay -= 1
            $0.ended.insert(number)
        }
        ends.signal()
        ends.unlock()
    }

    private func check() throws(PublishingError) { if let failure = state.withLock({ $0.failure }) { throw failure } }
}
