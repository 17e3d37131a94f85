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

    @Test(arguments: [(bringing: 1, each: 40), (bringing: 6, each: 20)])
    func `All work is done when the queue is finished, a few pieces at a time`(
        _ work: (bringing: Int, each: Int)
    ) throws {
        let queue = WriteQueue()
        let state = Mutex((running: 0, most: 0, done: 0))
        concurrently(work.bringing) { _ in
            for _ in 0..<work.each {
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
        #expect(state.withLock { $0.done } == work.bringing * work.each)
        #expect(state.withLock { $0.most } <= WriteQueue.most)
    }

    @Test func `A piece that takes long holds nobody up but its own place`() throws {
        let queue = WriteQueue()
        let isLet = Mutex(false)
        let done = Mutex(0)
        try queue.add { () throws(PublishingError) in while !isLet.withLock({ $0 }) { usleep(100) } }
        for _ in 0..<20 { try queue.add { () throws(PublishingError) in done.withLock { $0 += 1 } } }
        isLet.withLock { $0 = true }
        try queue.finish()
        #expect(done.withLock { $0 } == 20)
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
