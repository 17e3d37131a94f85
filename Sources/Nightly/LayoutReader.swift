import Diagnostics
import Layouts
import Publishing
import Quantities
import SourceFiles
import Tables

/// Reads the files of a layouts folder, reports their faults, and remembers which they were.
final class LayoutReader {
    /// A layout with the names of all files it depends on; nil for one that is refused.
    typealias ReadLayout = (layout: Layout?, files: Set<String>)

    let log = DiagnosticLog()
    /// Each file that was read with its digest.
    private(set) var digests: [Manifest.ReadFile] = []
    private let folder: SourceFolder
    private var latelyRead: Set<String> = []
    private var layouts: [String: ReadLayout] = [:]

    /// Opens a folder; throws a configuration failure when there is none.
    init(folder path: String) throws {
        do {
            folder = try SourceFolder(path, kind: .configuration)
        } catch {
            throw RunFailure(
                .configuration,
                lines: [
                    "\(error); \(error.nextStep ?? "name the folder of layouts with --layouts, and make it readable")"
                ])
        }
    }

    /// The name of a file, as though it stood at the beginning of that file.
    func named(_ name: String) -> Located<String> { Located(name, at: folder.place(of: name)) }

    /// What a file of the folder says; nil after reporting why it cannot be read, at its name.
    func node(_ file: Located<String>) throws -> YAMLNode? {
        let name = file.value
        guard let bytes = try folder.bytes(of: name, limit: 4 << 20, log: log) else {
            let near = nearestName(to: name, among: try folder.names(log: log))
            log.report(
                Diagnostic(
                    kind: .configuration, rule: "missing-file", at: file.place,
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

    /// A layout for each kind of document, one read once however many kinds name it.
    ///
    /// Besides its parts each depends on everything that was read before.
    func layouts(_ files: EachKind<Located<String>?>, shapes: [TableShape]) throws -> EachKind<ReadLayout> {
        var fault: (any Error)?
        let vocabulary = Vocabulary(shapes: shapes, log: log) { part in
            do { return try self.node(part) } catch {
                fault = error
                return nil
            }
        }
        let shared = latelyRead
        let layouts = try EachKind { kind -> ReadLayout in
            guard let file = files[kind] else { return (nil, shared) }
            if let known = self.layouts[file.value] { return known }
            latelyRead = shared
            let layout = try node(file).flatMap { Layout(reading: $0, vocabulary) }
            self.layouts[file.value] = (layout, latelyRead)
            return (layout, latelyRead)
        }
        if let fault { throw fault }
        return layouts
    }
}
