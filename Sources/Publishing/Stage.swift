package import Quantities
import Synchronization

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

    /// Makes an empty stage in a folder of editions.
    init(_ name: String, in editions: consuming CheckedFolder) throws(PublishingError) {
        try editions.makeFolder(name)
        self.name = name
        folder = try editions.folder(name)
        self.editions = editions
    }

    /// Writes a file and brings it to the disk; its folders are made.
    ///
    /// The path must be plain and new; see `EditionPlan`, which takes what comes back.
    package func add(_ path: String, _ bytes: [UInt8]) throws(PublishingError) -> StagedFile {
        guard let place = RelativePath(path) else {
            throw PublishingError(
                .flawedPlan, cannot: "make it part of the edition", path, reason: "it is no plain path inside it",
                nextStep: "report this fault of termreport")
        }
        try makeFolders(place)
        try folder.folder(at: place.folders).write(bytes, named: place.name)
        return StagedFile(path: path, size: bytes.count, digest: sha256(bytes))
    }

    /// Removes the stage, of which nothing shall be published.
    ///
    /// What cannot be removed the next run sweeps away.
    package func discard() { try? editions.remove(name) }

    /// Writes every file that is not staged yet in the order of the plan.
    ///
    /// Then brings every folder to the disk, innermost first.
    /// A file that an earlier edition holds with the same bytes becomes a second name of that file.
    func write(
        _ plan: EditionPlan, carrying earlier: EarlierFiles, isStopped: () -> Bool
    ) throws(PublishingError) {
        var names: [String] = []
        var place = try folder.folder(at: names)
        for file in plan.files where file.source != .stage {
            if isStopped() { throw Stage.stopped(folder.path) }
            try makeFolders(file.path)
            if !file.path.folders.elementsEqual(names) {
                names = Array(file.path.folders)
                place = try folder.folder(at: names)
            }
            if try place.link(file, from: earlier, in: editions) { continue }
            try place.write(try file.content(in: editions), named: file.path.name)
        }
        for names in made.withLock({ $0.sorted { $0.count > $1.count } }) { try folder.folder(at: names).sync() }
        try folder.sync()
    }

    /// Reads everything back; throws unless it is exactly what was planned.
    func readBack(_ plan: EditionPlan) throws(PublishingError) -> [String: FileStamp] { try folder.readBack(plan) }

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
    fileprivate func content(in editions: borrowing CheckedFolder) throws(PublishingError) -> [UInt8] {
        switch source {
        case .memory(let bytes): bytes
        case .stage: []
        case .edition(let day): try editions.folder(at: [day.iso] + path.folders).read(path.name)
        }
    }
}

extension CheckedFolder {
    /// Makes a file of an earlier edition appear here as well; false when there is none with these bytes, or the file
    /// system will not give a file two names.
    fileprivate func link(
        _ file: EditionFile, from earlier: EarlierFiles, in editions: borrowing CheckedFolder
    ) throws(PublishingError) -> Bool {
        switch file.source {
        case .stage: return true
        case .edition(let day):
            return link(file.path.name, from: try editions.folder(at: [day.iso] + file.path.folders))
        case .memory(let bytes):
            guard earlier.digests[file.path.text] == file.digest else { return false }
            let source = try? editions.folder(at: [earlier.edition] + file.path.folders)
            guard let source, (try? source.read(file.path.name)) == bytes else { return false }
            return link(file.path.name, from: source)
        }
    }
}
