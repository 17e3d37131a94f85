import Diagnostics
import Layouts
import Publishing
import Quantities
import SourceFiles
import Tables

/// Files that are read instead of those the edition file names, as names inside the layouts folder.
struct ChosenFiles: Sendable {
    /// The layout of every document; nil for those of the edition file.
    var layout: String?
    /// The theme; nil for that of the edition file.
    var theme: String?
}

/// Everything read from the layouts folder: the edition file, the theme, the regimes and the layouts.
struct LayoutFiles: Sendable {
    let edition: EditionLayout
    let theme: Theme
    let layouts: EachKind<Layout>
    /// Where each layout is named; the file itself when it was chosen.
    let places: EachKind<Place>
    /// Each file that was read with its digest, for the manifest and the documents' keys.
    let digests: [Manifest.ReadFile]
    /// Digests of all files each kind of document depends on.
    let keys: EachKind<String>

    /// Reads the folder, reporting every fault of every file; throws a configuration failure when there is one.
    ///
    /// The theme follows the document conventions that are in force on the edition's day.
    init(
        folder path: String, shapes: [TableShape], on day: Day, instead chosen: ChosenFiles = ChosenFiles()
    ) throws {
        let reader = try LayoutReader(folder: path)
        let log = reader.log
        do {
            var named: EditionFiles?
            let edition = try reader.node(reader.named("edition.yaml")).flatMap {
                EditionLayout(reading: $0, log: log) { named = $0 }
            }
            let theme = try (chosen.theme.map(reader.named) ?? named?.theme).flatMap { try reader.node($0) }
                .flatMap { Theme(reading: $0, log: log) }
            let regimes = try (named?.regimes ?? []).compactMap { try reader.node($0) }
                .compactMap { Regime(reading: $0, log: log) }
            let regime = Regime.inForce(on: day, among: regimes, log: log)
            let own = chosen.layout.map(reader.named)
            let files = EachKind { kind in (kind == .notice ? nil : own) ?? named?.layouts[kind] }
            let read = try reader.layouts(files, shapes: shapes)
            guard !log.hasErrors, let edition, let theme, let files = files.whole(),
                let layouts = EachKind({ read[$0].layout }).whole()
            else {
                throw RunFailure(.configuration, diagnostics: log.diagnostics)
            }
            self.edition = edition
            self.theme = regime.map { theme.following($0) } ?? theme
            self.layouts = layouts
            places = EachKind { files[$0].place }
            digests = reader.digests.sorted { $0.path < $1.path }
            keys = EachKind { kind in
                LayoutFiles.key(reader.digests.filter { read[kind].files.contains($0.path) }, regime)
            }
        } catch let fault as DiskFault {
            throw RunFailure(.configuration, lines: ["\(fault); \(fault.nextStep ?? "make the file readable")"])
        }
    }

    /// The digest of the files one kind of document depends on.
    ///
    /// They are a layout with its parts, the theme, the regime in force and the edition file.
    private static func key(_ files: [Manifest.ReadFile], _ regime: Regime?) -> String {
        let lines = files.map { "\($0.path) \($0.sha256)" }.sorted()
        return sha256(Array((lines + ["regime from \(regime?.from.iso ?? "never")"]).joined(separator: "\n").utf8))
    }
}
