import Quantities
import Synchronization

/// Hands out the documents to workers: whoever is free takes the next one.
///
/// Words are shaped once a worker and language, so each worker begins with the documents of one language and helps
/// with the others when there are none left.
final class DocumentQueue: Sendable {
    /// The documents of each language that nobody took, the next one last.
    private let waiting: Mutex<[[Int]]>

    /// Puts documents in line by their languages, in the order given.
    init(_ languages: [Language]) {
        let own = Language.allCases.map { language in
            Array(languages.indices.filter { languages[$0] == language }.reversed())
        }
        waiting = Mutex(own.filter { !$0.isEmpty })
    }

    /// Hands out no more documents.
    func close() { waiting.withLock { $0 = [] } }

    /// The index of the next document for a worker, by its number; nil when all are taken.
    func take(by worker: Int) -> Int? {
        waiting.withLock { waiting in
            guard let longest = waiting.indices.max(by: { waiting[$0].count < waiting[$1].count }) else { return nil }
            let own = worker % waiting.count
            return waiting[waiting[own].isEmpty ? longest : own].popLast()
        }
    }
}
