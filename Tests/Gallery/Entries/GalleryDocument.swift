import Diagnostics
package import Drawings
import Foundation
package import Layouts
package import Pages
import Quantities
import SourceFiles
import Tables

/// A theme the gallery shows every block in: one of the shipped ones, under the document conventions of the day.
package struct GalleryTheme: Sendable {
    /// The name of its file, without ending.
    package let name: String
    package let theme: Theme

    /// Reads a theme of the layouts folder.
    package init(_ name: String) throws(GalleryFault) {
        let log = DiagnosticLog()
        let read = { (file: String) -> YAMLNode? in
            let path = "\(GalleryTheme.layouts)/\(file).yaml"
            let bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
            return SourceText(bytes, file: path, log: log, kind: .configuration)
                .flatMap { YAMLNode.read($0, log: log, kind: .configuration) }
        }
        let regimes = GalleryTheme.names(in: "Regimes").compactMap { read("Regimes/\($0)") }
            .compactMap { Regime(reading: $0, log: log) }
        let regime = Regime.inForce(on: GalleryTheme.day, among: regimes, log: log)
        guard let theme = read("Themes/\(name)").flatMap({ Theme(reading: $0, log: log) }), !log.hasErrors else {
            throw GalleryFault(lines: log.diagnostics.map(\.text))
        }
        self.name = name
        self.theme = regime.map { theme.following($0) } ?? theme
    }

    /// The day the gallery's pages speak for.
    static let day = Day("2026-11-21") ?? .first(of: 2026)

    private static let layouts = URL(fileURLWithPath: GalleryEntry.folder).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Layouts").path

    private static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(layouts)/\(folder)")) ?? [])
            .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    }

    /// The names of all shipped themes.
    package static var names: [String] { names(in: "Themes") }
}

extension Layout {
    /// The pages of a gallery's layout over tables of a variant.
    package func pages(
        _ tables: GalleryTables, _ theme: Theme, _ measurer: any Measuring
    ) throws(Flow.Overflow) -> PaginatedDocument {
        try made(tables, theme, measurer).document
    }

    /// The same pages with the tables that were set for them.
    package func made(
        _ tables: GalleryTables, _ theme: Theme, _ measurer: any Measuring
    ) throws(Flow.Overflow) -> (document: PaginatedDocument, tables: [ShownTable]) {
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
                .committee: Words(vi: "Đảng bộ thành phố", en: "City Party Committee"),
                .past: Words(same: "2020–2025"), .next: Words(same: "2025–2030"),
                .date: Words(vi: "21/11/2026", en: "21 November 2026"), .sources: Words(same: "2"),
                .latest: Words(vi: "27/9/2025", en: "27 September 2025"), .method: Words(same: "2"),
            ],
            variables: [.past: "2020-2025", .next: "2025-2030"])
        let document = try paginate(
            setting,
            DocumentFacts(
                title: setting.text(title), subject: setting.text(subject), author: "termreport",
                day: GalleryTheme.day, foot: Words(vi: "Phòng mẫu", en: "Gallery")[tables.language]
            ))
        return (document, setting.shownTables)
    }
}
