import Foundation
import Quantities
import Synchronization
import Testing

@testable import Publishing

/// Work for the disk beside the work that makes files.
@Suite struct WriteQueueTests {
    private func error(_ path: String) -> PublishingError {
        PublishingError(cannot: "write the file", path, reason: "No space left on device", nextStep: "make room")
    }

    @Test func `All work is done when the queue is finished, a few pieces at a time`() throws {
        let queue = WriteQueue()
        let state = Mutex((running: 0, most: 0, done: 0))
        for _ in 0..<40 {
            try queue.add { () throws(PublishingError) in
                state.withLock {
                    $0.running += 1
                    $0.most = max($0.most, $0.running)
                }
                usleep(500)
                state.withLock {
                    $0.running -= 1
                    $0.done += 1
                }
            }
        }
        try queue.finish()
        #expect(state.withLock { $0.done } == 40)
        #expect(state.withLock { $0.most } <= WriteQueue.most)
    }

    @Test func `However many bring work, no more than a few pieces are under way`() throws {
        let queue = WriteQueue()
        let state = Mutex((running: 0, most: 0, done: 0))
        concurrently(6) { _ in
            for _ in 0..<20 {
                try? queue.add { () throws(PublishingError) in
                    state.withLock {
                        $0.running += 1
                        $0.most = max($0.most, $0.running)
                    }
                    usleep(500)
                    state.withLock {
                        $0.running -= 1
                        $0.done += 1
                    }
                }
            }
        }
        try queue.finish()
        #expect(state.withLock { $0.done } == 120)
        #expect(state.withLock { $0.most } <= WriteQueue.most)
    }

    @Test func `What failed is thrown by the next piece of work and at the end`() throws {
        let queue = WriteQueue()
        try queue.add { () throws(PublishingError) in throw error("a") }
        #expect(throws: error("a")) { try queue.finish() }
        let isDone = Mutex(false)
        #expect(throws: error("a")) {
            try queue.add { () throws(PublishingError) in isDone.withLock { $0 = true } }
        }
        #expect(throws: error("a")) { try queue.finish() }
        #expect(!isDone.withLock { $0 })
    }
}
