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
    let committee: Layout
    let consolidated: Layout
    /// The page that stands for a report whose committee's files were refused.
    let notice: Layout
    /// Where the layout of committees and of the consolidated report is named; the file itself when it was chosen.
    let places: (committee: Place, consolidated: Place)
    /// Each file that was read with its digest, for the manifest and the documents' keys.
    let digests: [Manifest.ReadFile]
    /// Digests of all files each kind of document depends on.
    let keys: LayoutKeys

    /// Reads the folder, reporting every fault of every file; throws a configuration failure when there is one.
    ///
    /// The theme follows the document conventions that are in force on the edition's day.
    init(
        folder path: String, shapes: [TableShape], on day: Day, instead chosen: ChosenFiles = ChosenFiles()
    ) throws {
        let log = DiagnosticLog()
        let folder: SourceFolder
        do {
            folder = try SourceFolder(path, kind: .configuration)
        } catch {
            throw RunFailure(
                .configuration,
                lines: [
                    "\(error); \(error.nextStep ?? "name the folder of layouts with --layouts, and make it readable")"
                ])
        }
        var digests: [Manifest.ReadFile] = []
        var latelyRead: Set<String> = []
        let read = { (name: String, place: Place?) -> YAMLNode? in
            guard let bytes = try folder.bytes(of: name, limit: 4 << 20, log: log) else {
                let near = nearestName(to: name, among: try folder.names(log: log))
                log.report(
                    Diagnostic(
                        kind: .configuration, rule: "missing-file", at: place ?? folder.place(of: name),
                        "there is no file \(name.quoted) in \(folder.shown)",
                        hint: near.map { "did you mean '\($0)'?" } ?? "put it there or name another"))
                return nil
            }
            let digest = Manifest.ReadFile(path: name, sha256: sha256(bytes))
            if !digests.contains(digest) { digests.append(digest) }
            latelyRead.insert(name)
            return SourceText(bytes, file: folder.shownName(name), log: log, kind: .configuration)
                .flatMap { YAMLNode.read($0, log: log, kind: .configuration) }
        }
        do {
            let edition = try read("edition.yaml", nil).flatMap { EditionLayout(reading: $0, log: log) }
            var fault: (any Error)?
            let vocabulary = Vocabulary(shapes: shapes, variables: ["past", "next"], log: log) { name in
                do { return try read(name.value, name.place) } catch {
                    fault = error
                    return nil
                }
            }
            let named = { (name: String) in Located(name, at: folder.place(of: name)) }
            let layout = { (file: Located<String>?) in
                try file.flatMap { try read($0.value, $0.place) }.flatMap { Layout(reading: $0, vocabulary) }
            }
            let theme = try (chosen.theme.map(named) ?? edition?.theme).flatMap { try read($0.value, $0.place) }
                .flatMap { Theme(reading: $0, log: log) }
            let regimes = try (edition?.regimes ?? []).compactMap { try read($0.value, $0.place) }
                .compactMap { Regime(reading: $0, log: log) }
            let regime = Regime.inForce(on: day, among: regimes, log: log)
            let own = chosen.layout.map(named)
            let shared = latelyRead
            let keyed = { (file: Located<String>?) throws -> (layout: Layout?, files: Set<String>) in
                latelyRead = shared
                return (try layout(file), latelyRead)
            }
            let (committee, committeeFiles) = try keyed(own ?? edition?.committee)
            let (consolidated, consolidatedFiles) =
                own == nil ? try keyed(edition?.consolidated) : (committee, committeeFiles)
            let (notice, noticeFiles) = try keyed(edition?.notice)
            if let fault { throw fault }
            guard !log.hasErrors, let edition, let theme, let committee, let consolidated, let notice
            else {
                throw RunFailure(.configuration, diagnostics: log.diagnostics)
            }
            places = (own?.place ?? edition.committee.place, own?.place ?? edition.consolidated.place)
            self.edition = edition
            self.theme = regime.map { theme.following($0) } ?? theme
            self.committee = committee
            self.consolidated = consolidated
            self.notice = notice
            keys = LayoutKeys(digests, regime, (committeeFiles, consolidatedFiles, noticeFiles))
            self.digests = digests.sorted { $0.path < $1.path }
        } catch let fault as DiskFault {
            throw RunFailure(.configuration, lines: ["\(fault); \(fault.nextStep ?? "make the file readable")"])
        }
    }
}
