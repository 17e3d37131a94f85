import Quantities

/// An edition that is being written beside the published ones, under a name readers never see.
struct Stage: ~Copyable {
    /// What the names of all stages begin with.
    static let prefix = ".stage-"

    let name: String
    private let folder: CheckedFolder

    private init(name: String, folder: consuming CheckedFolder) {
        self.name = name
        self.folder = folder
    }

    /// Makes an empty stage.
    static func make(
        _ name: String, in editions: borrowing CheckedFolder
    ) throws(PublishingError) -> Stage {
        try editions.makeFolder(name)
        return Stage(name: name, folder: try editions.folder(name))
    }

    /// Writes every file in the order of the plan, then brings every folder to the disk, innermost first.
    ///
    /// A file that an earlier edition holds with the same bytes becomes a second name of that file.
    func write(
        _ plan: EditionPlan, carrying earlier: EarlierFiles, from editions: borrowing CheckedFolder,
        isStopped: () -> Bool
    ) throws(PublishingError) {
        var folders: Set<[String]> = []
        var names: [String] = []
        var place = try folder.folder(at: names)
        for file in plan.files {
            if isStopped() { throw Stage.stopped(folder.path) }
            for depth in file.path.folders.indices where folders.insert(Array(file.path.names[...depth])).inserted {
                try folder.folder(at: file.path.names[..<depth]).makeFolder(file.path.names[depth])
            }
            if !file.path.folders.elementsEqual(names) {
                names = Array(file.path.folders)
                place = try folder.folder(at: names)
            }
            if try place.link(file, from: earlier, in: editions) { continue }
            try place.write(try file.content(in: editions), named: file.path.name)
        }
        for names in folders.sorted(by: { $0.count > $1.count }) { try folder.folder(at: names).sync() }
        try folder.sync()
    }

    /// Reads everything back and throws unless it is exactly what was planned.
    func verify(_ plan: EditionPlan) throws(PublishingError) { try folder.verify(plan) }

    /// The error of a run that was asked to end.
    static func stopped(_ path: String) -> PublishingError {
        PublishingError(
            .stopped, cannot: "go on", path, reason: "the run was asked to end",
            nextStep: "run again; the earlier edition stands")
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
        if let bytes { return bytes }
        guard let origin else { return [] }
        return try editions.folder(at: [origin.iso] + path.folders).read(path.name)
    }
}

extension CheckedFolder {
    /// Makes a file of an earlier edition appear here as well; false when there is none with these bytes, or the file
    /// system will not give a file two names.
    fileprivate func link(
        _ file: EditionFile, from earlier: EarlierFiles, in editions: borrowing CheckedFolder
    ) throws(PublishingError) -> Bool {
        if let origin = file.origin {
            return link(file.path.name, from: try editions.folder(at: [origin.iso] + file.path.folders))
        }
        guard earlier.digests[file.path.text] == file.digest else { return false }
        let source = try? editions.folder(at: [earlier.edition] + file.path.folders)
        guard let source, (try? source.read(file.path.name)) == file.bytes else { return false }
        return link(file.path.name, from: source)
    }
}

extension CheckedFolder {
    /// Reads everything below this folder and throws unless it is exactly what was planned.
    func verify(_ plan: EditionPlan) throws(PublishingError) {
        guard let damage = try damages(against: plan.digests).first else { return }
        throw PublishingError(
            cannot: "trust what was written", path(of: damage.path), reason: "it reads back differently",
            nextStep: "check the disk, then run again")
    }
}
