import Quantities
import Synchronization

/// Work for the disk, done beside the work that asks for it: who makes files need not wait until they are on the disk.
///
/// So that their bytes do not pile up, only a few pieces are under way; who brings one more waits for the oldest.
final class WriteQueue: Sendable {
    /// How many pieces of work may be under way: a disk brings several files to safety in the time of one.
    static let most = 4

    /// The pieces under way, the oldest first.
    private let threads = Mutex<[WorkingThread]>([])
    private let failure = Mutex<PublishingError?>(nil)

    /// Has a piece of work done soon; throws what earlier work threw.
    func add(_ work: @escaping @Sendable () throws(PublishingError) -> Void) throws(PublishingError) {
        try check()
        threads.withLock { threads in
            if threads.count == WriteQueue.most { threads.removeFirst().join() }
            threads.append(
                WorkingThread {
                    do throws(PublishingError) { try work() } catch {
                        self.failure.withLock { $0 = $0 ?? error }
                    }
                })
        }
    }

    /// Waits until all work is done; throws the first error of it.
    func finish() throws(PublishingError) {
        threads.withLock { threads in
            for thread in threads { thread.join() }
            threads = []
        }
        try check()
    }

    private func check() throws(PublishingError) { if let error = failure.withLock({ $0 }) { throw error } }
}
