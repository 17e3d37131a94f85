import Quantities
import Tables

extension Manifest {
    /// The bytes of `manifest.json` for an edition of these files.
    ///
    /// The same manifest and files give the same bytes. A document or table whose path is not among the files is
    /// a fault of the caller, reported as a flawed plan.
    func bytes(files: [EditionFile]) throws(PublishingError) -> [UInt8] {
        let byPath = Dictionary(files.map { ($0.path.text, $0) }) { first, _ in first }
        for path in documents.map(\.path) + tables.map(\.path) where byPath[path] == nil {
            throw PublishingError(
                .flawedPlan, cannot: "describe it in the manifest", path, reason: "the edition has no such file",
                nextStep: "report this fault of \(Program.name)")
        }
        let size = { (path: String) in JSONValue.count(byPath[path]?.size ?? 0) }
        let digest = { (path: String) in JSONValue.text(byPath[path]?.digest ?? "") }
        return JSONValue.object([
            "edition": .text(edition.iso),
            "program": .object(["name": .text(Program.name), "version": .text(program)]),
            "method": .text(method),
            "inputs": read(inputs),
            "layouts": read(layouts),
            "fonts": .list(
                fonts.map { font in
                    .object(["family": .text(font.family), "file": .text(font.file), "version": .text(font.version)])
                }),
            "documents": .list(
                documents.map { document in
                    .object([
                        "path": .text(document.path), "kind": .text(document.kind.rawValue),
                        "committee": document.committee.map { .text($0) },
                        "language": .text(document.language.rawValue), "pages": .count(document.pages),
                        "key": .text(document.key.whole), "data": .text(document.key.data),
                        "layout": .text(document.key.layout), "outcome": .text(document.outcome.rawValue),
                        "since": .text(document.since.iso),
                        "carried_from": document.carriedFrom.map { .text($0.iso) }, "bytes": size(document.path),
                        "sha256": digest(document.path),
                    ])
                }),
            "tables": .list(
                tables.map { table in
                    .object([
                        "path": .text(table.path), "name": .text(table.name), "rows": .count(table.rows),
                        "bytes": size(table.path), "sha256": digest(table.path),
                    ])
                }),
            "files": .list(
                files.map { file in
                    .object([
                        "path": .text(file.path.text), "bytes": .count(file.size), "sha256": .text(file.digest),
                    ])
                }),
        ]).bytes
    }

    private func read(_ files: [ReadFile]) -> JSONValue {
        .list(files.map { .object(["path": .text($0.path), "sha256": .text($0.sha256)]) })
    }
}
