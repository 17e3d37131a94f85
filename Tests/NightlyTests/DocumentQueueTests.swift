import Quantities
import Testing

@testable import Nightly

@Suite struct DocumentQueueTests {
    private let languages: [Language] = [.vi, .en, .vi, .en, .vi, .vi]

    @Test func `Each worker takes one language first, then what is left`() {
        let queue = DocumentQueue(languages)
        #expect([0, 1, 0, 1].map { queue.take(by: $0) } == [0, 1, 2, 3])
        #expect([1, 0, 1, 0].map { queue.take(by: $0) } == [4, 5, nil, nil])
    }

    @Test(arguments: 1...7)
    func `Every document is taken once, however many workers there are`(_ workers: Int) {
        let queue = DocumentQueue(languages)
        var taken: [Int] = []
        for turn in 0..<20 { if let index = queue.take(by: turn % workers) { taken.append(index) } }
        #expect(taken.sorted() == Array(languages.indices))
    }

    @Test func `Without documents there is nothing to take`() {
        #expect(DocumentQueue([]).take(by: 0) == nil)
    }
}
