package import Publishing
import Quantities

/// Something a build has begun or done, told while it goes on, from any worker.
package enum RunEvent: Hashable, Sendable {
    /// The folders are being read.
    case reading(seeds: String, layouts: String)
    /// Documents are being made; from here on a run that is broken off leaves a stage behind.
    case making(documents: Int)
    /// A document is settled: made, or taken from an earlier edition.
    case document(path: String, outcome: Manifest.Document.Outcome, isMade: Bool)
    /// The edition is being written.
    case publishing(folder: String)

    /// The event as one line for a person.
    package var text: String {
        switch self {
        case .reading(let seeds, let layouts): "reading \(seeds) and \(layouts)"
        case .making(let count): "making \(counted(count, "document"))"
        case .document(let path, .whole, let isMade): isMade ? path : "\(path) (unchanged)"
        case .document(let path, .withheld, _): "\(path) (withheld; the last good one stands)"
        case .document(let path, .notice, _): "\(path) (withheld; a notice)"
        case .publishing(let folder): "publishing \(folder)"
        }
    }
}
