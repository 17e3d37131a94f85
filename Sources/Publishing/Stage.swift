package import Quantities
import Synchronization
import Tables

/// An edition that is being written beside the published ones, under a name readers never see.
///
/// Files may be added from several workers at once, each as soon as it is made, so that no edition is whole in memory.
package final class Stage: Sendable {
    /// What the names of all stages begin with.
    static let prefix = ".stage-"

    let name: String
    /// The folder of all editions.
    private let editions: CheckedFolder
    private let folder: CheckedFolder
    /// The folders below the stage that were made.
    private let made = Mutex<Set<[String]>>([])
    private let writes = WriteQueue()

    /// Makes an empty stage in a folder of editions.
    init(_ name: String, in editions: consuming CheckedFolder) throws(PublishingError) {
        try editions.makeFolder(name)
        self.name = name
        folder = try editions.folder(name)
        self.editions = editions
    }

    /// Has a file written and brought to the disk, soon and by another thread; its folders are made.
    ///
    /// The path must be plain and new; see `EditionPlan`, which takes what comes back. What goes wrong with the disk is
    /// thrown by a later call, at the latest when the edition is published.
    package func add(_ path: String, _ bytes: [UInt8]) throws(PublishingError) -> StagedFile {
        guard let place = RelativePath(path) else {
            throw PublishingError(
                .flawedPlan, cannot: "make it part of the edition", path, reason: "it is no plain path inside it",
                nextStep: "report this fault of \(Program.name)")
        }
        try writes.add { () throws(PublishingError) in
            try self.makeFolders(place)
            try self.folder.folder(at: place.folders).write(bytes, named: place.name)
        }
        return StagedFile(path: path, size: bytes.count, digest: sha256(bytes))
    }

    /// Waits until every file that was added is on the disk; throws what went wrong with the first that is not.
    func settle() throws(PublishingError) { try writes.finish() }

    /// Removes the stage, of which nothing shall be published.
    ///
    /// What cannot be removed the next run sweeps away.
    package func discard() {
        try? settle()
        try? editions.remove(name)
    }

    /// Writes every file that is not staged yet, on all cores, then brings every folder to the disk, innermost first.
    ///
    /// A file that an earlier edition holds with the same bytes becomes a second name of that file; those that were
    /// read for it and found to be right come back with their stamps.
    func write(
        _ plan: EditionPlan, carrying earlier: EarlierFiles, isStopped: @Sendable () -> Bool
    ) throws(PublishingError) -> [String: FileStamp] {
        try settle()
        let pieces = Stage.pieces(plan.files.filter { $0.source != .stage })
        for piece in pieces { if let file = piece.first { try makeFolders(file.path) } }
        let read = try allOf(
            pieces.concurrentMap { piece in
                Result { () throws(PublishingError) in try write(piece, carrying: earlier, isStopped: isStopped) }
            })
        for folders in made.withLock({ Dictionary(grouping: $0, by: \.count) }).sorted(by: { $0.key > $1.key }) {
            _ = try allOf(
                folders.value.concurrentMap { names in
                    Result { () throws(PublishingError) in try folder.folder(at: names).sync() }
                })
        }
        try folder.sync()
        return read.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }

    /// Files of one folder each, few enough to be shared by the cores.
    private static func pieces(_ files: [EditionFile]) -> [[EditionFile]] {
        files.reduce(into: []) { pieces, file in
            if let last = pieces.last, last.count < 16, last[0].path.folders == file.path.folders {
                pieces[pieces.count - 1].append(file)
            } else {
                pieces.append([file])
            }
        }
    }

    /// Writes files of one folder; the stamps of those that were found in an earlier edition.
    private func write(
        _ files: [EditionFile], carrying earlier: EarlierFiles, isStopped: () -> Bool
    ) throws(PublishingError) -> [String: FileStamp] {
        var known: [String: FileStamp] = [:]
        guard let first = files.first else { return known }
        let place = try folder.folder(at: first.path.folders)
        var opened: [String: OpenFolder] = [:]
        for file in files {
            if isStopped() { throw Stage.stopped(folder.path) }
            switch try place.link(file, from: earlier, in: editions, &opened) {
            case .linked(let stamp): known[file.path.text] = stamp
            case .missing: try place.write(try file.content(in: editions), named: file.path.name)
            }
        }
        return known
    }

    /// Reads everything back but what is known; throws unless it is exactly what was planned.
    func readBack(
        _ plan: EditionPlan, knowing known: [String: FileStamp] = [:]
    ) throws(PublishingError) -> [String: FileStamp] { try folder.readBack(plan, knowing: known) }

    /// The error of a run that was asked to end.
    static func stopped(_ path: String) -> PublishingError {
        PublishingError(
            .stopped, cannot: "go on", path, reason: "the run was asked to end",
            nextStep: "run again; the earlier edition stands")
    }

    private func makeFolders(_ path: RelativePath) throws(PublishingError) {
        for depth in path.folders.indices {
            let names = Array(path.names[...depth])
            try made.withLock { (made) throws(PublishingError) in
                guard !made.contains(names) else { return }
                try folder.folder(at: names.dropLast()).makeFolder(path.names[depth])
                made.insert(names)
            }
        }
    }
}

extension ReportsFolder {
    /// An empty stage for the edition of a day.
    package func stage(for day: Day) throws(PublishingError) -> Stage {
        try refuseObstacles(to: day.iso)
        return try Stage(Stage.prefix + day.iso, in: ensuredEditions())
    }
}

/// The files of an earlier edition that a new one may repeat byte for byte.
struct EarlierFiles {
    /// The name of the earlier edition's folder.
    let edition: String
    /// The digests its checksums state, by path.
    let digests: [String: String]

    /// Nothing to repeat.
    static let none = EarlierFiles(edition: "", digests: [:])
}

extension EditionFile {
    /// The bytes, read from the earlier edition where the file is carried over.
    fileprivate func content(in editions: borrowing CheckedFolder) throws(PublishingError) -> [ArraySlice<UInt8>] {
        switch source {
        case .memory(let parts): parts
        case .stage: []
        case .edition(let day, _): [try editions.folder(at: [day.iso] + path.folders).read(path.name)[...]]
        }
    }
}

/// What became of giving a file of an earlier edition a second name.
private enum Linking {
    /// It has it; with the stamp by which its bytes are known to be right, if they are.
    case linked(FileStamp?)
    /// There is no such file, or the file system will not give a file two names.
    case missing
}

extension CheckedFolder {
    /// Makes a file of an earlier edition with the same bytes appear here as well.
    ///
    /// `opened` keeps the folders of this name in earlier editions, each of which is opened once.
    fileprivate func link(
        _ file: EditionFile, from earlier: EarlierFiles, in editions: borrowing CheckedFolder,
        _ opened: inout [String: OpenFolder]
    ) throws(PublishingError) -> Linking {
        switch file.source {
        case .stage: return .linked(nil)
        case .edition(let day, let stamp):
            let source = try editions.folder(of: file, in: day.iso, &opened)
            let isKnown = (try? source.folder.stamp(of: file.path.name)) == stamp
            return link(file.path.name, from: source.folder) ? .linked(isKnown ? stamp : nil) : .missing
        case .memory(let parts):
            guard earlier.digests[file.path.text] == file.digest else { return .missing }
            guard let source = try? editions.folder(of: file, in: earlier.edition, &opened),
                let stamp = try? source.folder.stamp(of: file.path.name),
                let bytes = try? source.folder.read(file.path.name), parts.areParts(of: bytes)
            else { return .missing }
            return link(file.path.name, from: source.folder) ? .linked(stamp) : .missing
        }
    }

    /// The folder of an edition that a file of the same path lies in.
    private func folder(
        of file: EditionFile, in edition: String, _ opened: inout [String: OpenFolder]
    ) throws(PublishingError) -> OpenFolder {
        if let known = opened[edition] { return known }
        let folder = OpenFolder(try folder(at: [edition] + file.path.folders))
        opened[edition] = folder
        return folder
    }
}

/// A folder that stays open for several files.
private final class OpenFolder {
    let folder: CheckedFolder

    init(_ folder: consuming CheckedFolder) { self.folder = folder }
}

/// The values of results; throws the first error among them.
private func allOf<Value>(_ results: [Result<Value, PublishingError>]) throws(PublishingError) -> [Value] {
    var values: [Value] = []
    for result in results { values.append(try result.get()) }
    return values
}
