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
    /// What may be repeated instead of written.
    private let earlier: EarlierFiles
    /// The folders below the stage that were made.
    private let made = Mutex<Set<[String]>>([])
    /// The stamps of files that are a second name of an earlier edition's, as they were when found to be right.
    private let repeated = Mutex<[String: FileStamp]>([:])
    private let isGivenUp = Atomic(false)
    private let writes = WriteQueue()

    /// Makes an empty stage in a folder of editions.
    init(_ name: String, in editions: consuming CheckedFolder, repeating earlier: EarlierFiles) throws(PublishingError)
    {
        try editions.makeFolder(name)
        self.name = name
        self.earlier = earlier
        folder = try editions.folder(name)
        self.editions = editions
    }

    /// Has a file written and brought to the disk, soon and by another thread; its folders are made.
    ///
    /// The path must be plain and new; see `EditionPlan`, which takes what comes back. What goes wrong with the disk is
    /// thrown by a later call, at the latest when the edition is published.
    package func add(_ path: String, _ bytes: [UInt8]) throws(PublishingError) -> StagedFile {
        let place = try Stage.place(of: path)
        try writes.add { () throws(PublishingError) in
            try self.makeFolders(place)
            try self.folder.folder(at: place.folders).write(bytes, named: place.name)
        }
        return StagedFile(path: path, size: bytes.count, digest: sha256(bytes))
    }

    private static func place(of path: String) throws(PublishingError) -> RelativePath {
        if let place = RelativePath(path) { return place }
        throw EditionPlan.flaw(path, "it is no plain path inside it")
    }

    /// Has files made, written and brought to the disk beside the work that asks for it, by other threads.
    ///
    /// Their bytes are let go once all of them are on the disk. What goes wrong is thrown by a later call.
    package func add(
        isStopped: @escaping @Sendable () -> Bool, making make: @escaping @Sendable () -> [NewFile]
    ) throws(PublishingError) -> FilesUnderWay {
        let files = FilesUnderWay(of: self)
        try writes.add { () throws(PublishingError) in
            let made = make()
            var planned: [EditionFile] = []
            for file in made { planned.append(EditionFile(try Stage.place(of: file.path), file)) }
            try self.write(planned, isStopped: isStopped)
            files.took(made.map { StagedFile(path: $0.path, size: $0.size, digest: $0.digest) })
        }
        return files
    }

    /// Waits until every file that was added is on the disk; throws what went wrong with the first that is not.
    func settle() throws(PublishingError) { try writes.finish() }

    /// Removes the stage, of which nothing shall be published.
    ///
    /// What cannot be removed the next run sweeps away.
    package func discard() {
        isGivenUp.store(true, ordering: .relaxed)
        try? settle()
        try? editions.remove(name)
    }

    /// Writes every file that is not staged yet, then brings every folder to the disk, innermost first.
    func write(_ plan: EditionPlan, isStopped: @Sendable () -> Bool) throws(PublishingError) {
        try settle()
        try write(plan.files.filter { $0.source != .stage }, isStopped: isStopped)
        for folders in made.withLock({ Dictionary(grouping: $0, by: \.count) }).sorted(by: { $0.key > $1.key }) {
            _ = try allOf(
                folders.value.concurrentMap { names in
                    Result { () throws(PublishingError) in try folder.folder(at: names).sync() }
                })
        }
        try folder.sync()
    }

    /// Writes files on all cores.
    ///
    /// A file that the earlier edition holds with the same bytes becomes a second name of that file.
    private func write(_ files: [EditionFile], isStopped: @Sendable () -> Bool) throws(PublishingError) {
        let pieces = Stage.pieces(files)
        for piece in pieces { if let file = piece.first { try makeFolders(file.path) } }
        _ = try allOf(
            pieces.concurrentMap { piece in
                Result { () throws(PublishingError) in try write(piece: piece, isStopped: isStopped) }
            })
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

    /// Writes files of one folder.
    private func write(piece files: [EditionFile], isStopped: () -> Bool) throws(PublishingError) {
        guard let first = files.first else { return }
        let place = try folder.folder(at: first.path.folders)
        var opened: [String: OpenFolder] = [:]
        for file in files {
            if isStopped() || isGivenUp.load(ordering: .relaxed) { throw Stage.stopped(folder.path) }
            switch try place.link(file, from: earlier, in: editions, &opened) {
            case .linked(let stamp): repeated.withLock { $0[file.path.text] = stamp }
            case .missing: try place.write(try file.content(in: editions), named: file.path.name)
            }
        }
    }

    /// Reads everything back but what was found to be right before; throws unless it is exactly what was planned.
    func readBack(_ plan: EditionPlan) throws(PublishingError) -> [String: FileStamp] {
        try folder.readBack(plan, knowing: repeated.withLock { $0 })
    }

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
        let editions = try ensuredEditions()
        let earlier = try editions.files(of: latestDay())
        return try Stage(Stage.prefix + day.iso, in: editions, repeating: earlier)
    }
}

/// Files a stage is to hold that are being made and brought to the disk.
package final class FilesUnderWay: Sendable {
    private let stage: Stage
    private let files = Mutex<[StagedFile]>([])

    init(of stage: Stage) { self.stage = stage }

    /// Waits for everything the stage has under way; throws what went wrong with it.
    package func settled() throws(PublishingError) -> [StagedFile] {
        try stage.settle()
        return files.withLock { $0 }
    }

    func took(_ staged: [StagedFile]) { files.withLock { $0 = staged } }
}

/// The values of results; throws the first error among them.
private func allOf<Value>(_ results: [Result<Value, PublishingError>]) throws(PublishingError) -> [Value] {
    var values: [Value] = []
    for result in results { values.append(try result.get()) }
    return values
}
