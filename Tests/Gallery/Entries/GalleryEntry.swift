import Diagnostics
import Foundation
package import Layouts
import SourceFiles

/// A layout that shows what one block can do, and what its readers have to find on the pages.
///
/// The file `Layouts/<block>.yaml` beside this folder; its first comment lines say which column labels its rows:
/// `# rows: assessments.indicator`, and `# needs: target_min actual` where rows without these are left out.
package struct GalleryEntry: Sendable {
    /// The name of the block it is about.
    package let name: String
    package let layout: Layout
    /// The table and column whose cells must each be found once; nil for blocks of words alone.
    package let rows: (table: String, column: String)?
    /// Columns a row must have to be shown.
    package let needs: [String]

    /// Reads an entry; throws what is wrong with its file, as a run would print it.
    package init(_ name: String) throws(GalleryFault) {
        let path = "\(GalleryEntry.folder)/\(name).yaml"
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw GalleryFault(lines: ["\(path): there is no gallery entry for the block '\(name)'"])
        }
        let log = DiagnosticLog()
        let read = { (path: String) -> YAMLNode? in
            let bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
            return SourceText(bytes, file: path, log: log, kind: .configuration)
                .flatMap { YAMLNode.read($0, log: log, kind: .configuration) }
        }
        let vocabulary = Vocabulary(shapes: GalleryTables.shapes, log: log) { part in
            read("\(GalleryEntry.folder)/\(part.value)")
        }
        guard let layout = read(path).flatMap({ Layout(reading: $0, vocabulary) }) else {
            throw GalleryFault(lines: log.diagnostics.map(\.text))
        }
        self.name = name
        self.layout = layout
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let remark = { (key: String) in
            lines.first { $0.hasPrefix("# \(key): ") }?.dropFirst(key.count + 4).split(separator: " ").map(String.init)
        }
        let parts = remark("rows")?.first?.split(separator: ".").map(String.init)
        rows = parts.flatMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
        needs = remark("needs") ?? []
    }

    /// The folder of the entries' layouts.
    package static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Layouts").path

    /// The names of all entries.
    package static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }
}

/// What is wrong with a file of the gallery, one line each.
package struct GalleryFault: Error, CustomStringConvertible {
    package let lines: [String]

    package var description: String { lines.joined(separator: "\n") }
}
