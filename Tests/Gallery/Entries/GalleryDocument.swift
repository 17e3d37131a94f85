import Diagnostics
package import Drawings
import Foundation
package import Layouts
package import Pages
import Quantities
import SourceFiles
import Tables

/// A theme the gallery shows every block in: one of the shipped ones.
package struct GalleryTheme: Sendable {
    /// The name of its file, without ending.
    package let name: String
    package let theme: Theme

    /// Reads a theme of the layouts folder.
    package init(_ name: String) throws(GalleryFault) {
        let log = DiagnosticLog()
        let path = "\(GalleryTheme.folder)/\(name).yaml"
        let bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
        let text = SourceText(bytes, file: path, log: log, kind: .configuration)
        let node = text.flatMap { YAMLNode.read($0, log: log, kind: .configuration) }
        guard let theme = node.flatMap({ Theme(reading: $0, log: log) }) else {
            throw GalleryFault(lines: log.diagnostics.map(\.text))
        }
        (self.name, self.theme) = (name, theme)
    }

    private static let folder = URL(fileURLWithPath: GalleryEntry.folder).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Layouts/Themes").path

    /// The names of all shipped themes.
    package static var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }
}

extension Layout {
    /// The pages of a gallery's layout over tables of a variant.
    package func pages(
        _ tables: GalleryTables, _ theme: Theme, _ measurer: any Measuring
    ) throws(Flow.Overflow) -> PaginatedDocument {
        let data = tables.tables
        let sources = data["sources"].map { table in
            table.rows.map { $0[table.shape.position(of: "source_id") ?? 0].machine }
        }
        let setting = Setting(
            tables: data,
            sourceNumbers: Dictionary(uniqueKeysWithValues: (sources ?? []).enumerated().map { ($1, $0 + 1) }),
            language: tables.language,
            theme: theme, width: theme.sheet.columnWidth, measurer: measurer,
            placeholders: [
                "committee": Words(vi: "Đảng bộ thành phố", en: "City Party Committee"),
                "past": Words(same: "2020–2025"), "next": Words(same: "2025–2030"),
                "date": Words(vi: "21/11/2026", en: "21 November 2026"), "sources": Words(same: "2"),
                "method": Words(same: "2"),
            ],
            variables: ["past": "2020-2025", "next": "2025-2030"])
        return try paginate(
            setting,
            DocumentFacts(
                title: setting.text(title), subject: setting.text(subject), author: "termreport",
                day: Day("2026-11-21") ?? .first(of: 2026), foot: Words(vi: "Phòng mẫu", en: "Gallery")[tables.language]
            ))
    }
}
