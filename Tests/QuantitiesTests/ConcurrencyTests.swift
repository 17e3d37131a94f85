import Foundation
import Quantities
import Synchronization
import Testing

/// Work shared by threads.
@Suite struct ConcurrencyTests {
    @Test(arguments: [0, 1, 2, 3, 255, 256, 257, 1_000, 5_003])
    func `Arrays are worked on in any order and come back in their own`(_ count: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.concurrentMap { "\($0)" } == numbers.map { "\($0)" })
        #expect(numbers.concurrentFlatMap { [$0, -$0] } == numbers.flatMap { [$0, -$0] })
    }

    @Test func `Every thread has a number of its own, the caller's the first`() {
        let seen = Mutex<[Int: UInt]>([:])
        concurrently(5) { number in seen.withLock { $0[number] = pthread_self() } }
        let threads = seen.withLock { $0 }
        #expect(threads.keys.sorted() == [0, 1, 2, 3, 4])
        #expect(threads[0] == pthread_self())
    }

    @Test(arguments: [-1, 0, 1])
    func `With no more than one thread the caller does the work`(_ threads: Int) {
        let seen = Mutex<[Int]>([])
        concurrently(threads) { number in seen.withLock { $0.append(number) } }
        #expect(seen.withLock { $0 } == [0])
    }

    @Test func `An array inside shared work is worked on by that thread alone`() {
        let outer = Mutex<[Bool]>([])
        concurrently(2) { _ in
            let own = pthread_self()
            let isAlone = Array(0..<600).concurrentMap { _ in pthread_self() }.allSatisfy { $0 == own }
            outer.withLock { $0.append(isAlone) }
        }
        #expect(outer.withLock { $0 } == [true, true])
    }

    @Test func `Two pieces of work are done at the same time and both can share arrays`() {
        let meeting = Mutex(0)
        let meet: @Sendable () -> Bool = {
            meeting.withLock { $0 += 1 }
            for _ in 0..<20_000 where meeting.withLock({ $0 }) < 2 { usleep(500) }
            return meeting.withLock { $0 } == 2
        }
        let (first, second) = together({ (meet(), Array(0..<9).concurrentMap { $0 * $0 }) }, { meet() })
        #expect(first.0 && second)
        #expect(first.1 == (0..<9).map { $0 * $0 })
    }

    @Test func `A thread leaves signals that end the program to the others`() {
        let before = blockedSignals
        let blocked = Mutex<[Bool]>([])
        WorkingThread { blocked.withLock { $0 = blockedSignals } }.join()
        #expect(blocked.withLock { $0 } == [true, true, true, before[3]])
        #expect(blockedSignals == before)
    }

    @Test func `Whoever waits for a thread comes back when its work is done, the second time as well`() {
        let isDone = Mutex(false)
        let thread = WorkingThread {
            usleep(20_000)
            isDone.withLock { $0 = true }
        }
        let seen = Mutex<[Bool]>([])
        concurrently(3) { _ in
            thread.join()
            seen.withLock { $0.append(isDone.withLock { $0 }) }
        }
        thread.join()
        #expect(seen.withLock { $0 } == [true, true, true])
    }
}

/// Which of the signals that end a program, and of those of its faults, this thread does not take.
private var blockedSignals: [Bool] {
    var signals = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &signals)
    return [SIGTERM, SIGINT, SIGHUP, SIGSEGV].map { sigismember(&signals, $0) == 1 }
}
