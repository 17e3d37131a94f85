import Foundation
import Quantities

/// A manifest as it is read back from an edition, with the digests it states.
struct StatedManifest {
    let manifest: Manifest
    /// The digests the manifest states, by the path in the edition.
    let digests: [String: String]

    /// Reads the bytes of `manifest.json`; nil when they are not such a file.
    init?(_ bytes: [UInt8]) {
        guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)), let edition = Day(file.edition) else {
            return nil
        }
        let documents = file.documents.compactMap(\.document)
        guard documents.count == file.documents.count else { return nil }
        manifest = Manifest(
            edition: edition, program: file.program.version, method: file.method, inputs: file.inputs,
            layouts: file.layouts, fonts: file.fonts, documents: documents, tables: file.tables)
        digests = Dictionary(file.files.map { ($0.path, $0.sha256) }) { first, _ in first }
    }

    private struct File: Decodable {
        let edition: String
        let program: Program
        let method: String
        let inputs: [Manifest.ReadFile]
        let layouts: [Manifest.ReadFile]
        let fonts: [Manifest.Font]
        let documents: [DocumentLine]
        let tables: [Manifest.WrittenTable]
        let files: [Manifest.ReadFile]
    }

    private struct Program: Decodable {
        let version: String
    }

    private struct DocumentLine: Decodable {
        let path: String
        let kind: Manifest.Document.Kind
        let committee: String?
        let language: String
        let pages: Int
        let key: String
        let data: String?
        let layout: String?
        let outcome: Manifest.Document.Outcome
        let since: String
        let carriedFrom: String?

        enum CodingKeys: String, CodingKey {
            case path, kind, committee, language, pages, key, data, layout, outcome, since
            case carriedFrom = "carried_from"
        }

        var document: Manifest.Document? {
            guard let language = Language(rawValue: language), let since = Day(since) else { return nil }
            return Manifest.Document(
                path: path, kind: kind, committee: committee, language: language, pages: pages,
                key: ContentKey(data: data ?? "", layout: layout ?? "", whole: key), outcome: outcome, since: since,
                carriedFrom: carriedFrom.flatMap { Day($0) })
        }
    }
}
