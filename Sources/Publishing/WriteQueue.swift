import Dispatch
import Synchronization

/// Work for the disk, done beside the work that asks for it: who makes files need not wait until they are on the disk.
///
/// So that their bytes do not pile up, only a few pieces are under way; who brings one more waits for room.
final class WriteQueue: Sendable {
    /// How many pieces of work may be under way: a disk brings several files to safety in the time of one.
    static let most = 4

    /// One after the other in each: only queues of that kind get threads while all cores are at work.
    private let queues = (0..<most).map { DispatchQueue(label: "termreport.write.\($0)") }
    private let turn = Mutex(0)
    private let room = DispatchSemaphore(value: most)
    private let group = DispatchGroup()
    private let failure = Mutex<PublishingError?>(nil)

    /// Has a piece of work done soon; throws what earlier work threw.
    func add(_ work: @escaping @Sendable () throws(PublishingError) -> Void) throws(PublishingError) {
        try check()
        room.wait()
        let queue = turn.withLock { turn in
            turn += 1
            return queues[turn % queues.count]
        }
        queue.async(group: group) {
            defer { self.room.signal() }
            do throws(PublishingError) { try work() } catch {
                self.failure.withLock { $0 = $0 ?? error }
            }
        }
    }

    /// Waits until all work is done; throws the first error of it.
    func finish() throws(PublishingError) {
        group.wait()
        try check()
    }

    private func check() throws(PublishingError) { if let error = failure.withLock({ $0 }) { throw error } }
}
