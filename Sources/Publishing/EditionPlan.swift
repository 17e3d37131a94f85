package import Quantities

/// A whole edition as it shall lie on the disk, manifest and checksums included.
package struct EditionPlan: Sendable {
    /// The day the edition speaks for; its folder bears this name.
    package let date: Day
    /// Every file in the order it is written: by path, then the manifest, then the checksums.
    let files: [EditionFile]

    /// Plans an edition of these files; the manifest and the checksums are added, the same input gives the same bytes.
    ///
    /// Files in `staged` were added to the stage the plan is published with, those in `carried` lie in an earlier
    /// edition: neither is read into memory.
    /// A path that leaves the edition, names that differ only in case, a file in the place of
    /// a folder, and a manifest that names an unknown file are faults of the caller, reported as a flawed plan.
    package init(
        date: Day, files: [NewFile], staged: [StagedFile] = [], carried: [CarriedFile] = [], manifest: Manifest
    ) throws(PublishingError) {
        let files =
            files.map { file in (path: file.path, make: { EditionFile($0, file) }) }
            + staged.map { file in (path: file.path, make: { EditionFile($0, file) }) }
            + carried.map { file in (path: file.path, make: { EditionFile($0, file) }) }
        var planned: [EditionFile] = []
        var taken: Set<String> = [Manifest.fileName, Checksums.fileName.lowercased()]
        var folders: Set<String> = []
        var last: ArraySlice<String> = []
        for file in files {
            guard let path = RelativePath(file.path) else {
                throw EditionPlan.flaw(file.path, "it is no plain path inside the edition")
            }
            guard taken.insert(EditionPlan.folded(path.text)).inserted else {
                throw EditionPlan.flaw(file.path, "another file has that name, or one that differs only in case")
            }
            if path.folders != last {
                for depth in path.folders.indices {
                    folders.insert(EditionPlan.folded(path.names[...depth].joined(separator: "/")))
                }
                last = path.folders
            }
            planned.append(file.make(path))
        }
        for file in planned where folders.contains(EditionPlan.folded(file.path.text)) {
            throw EditionPlan.flaw(file.path.text, "there is a folder of that name")
        }
        planned.sort { $0.path.text.utf8.lexicographicallyPrecedes($1.path.text.utf8) }
        planned += try EditionPlan.own(Manifest.fileName, manifest.bytes(files: planned))
        let sums = Checksums(digests: Dictionary(planned.map { ($0.path.text, $0.digest) }) { first, _ in first })
        planned += EditionPlan.own(Checksums.fileName, sums.bytes)
        self.date = date
        self.files = planned
    }

    /// The digest of every file by its path.
    var digests: [String: String] { Dictionary(files.map { ($0.path.text, $0.digest) }) { first, _ in first } }

    private static func own(_ name: String, _ bytes: [UInt8]) -> [EditionFile] {
        RelativePath(name).map { [EditionFile($0, NewFile(path: name, bytes: bytes))] } ?? []
    }

    private static func folded(_ path: String) -> String { path.lowercased() }

    /// The error of a path that cannot be in an edition, which is a fault of the program.
    static func flaw(_ path: String, _ reason: String) -> PublishingError {
        PublishingError(
            .flawedPlan, cannot: "make it part of the edition", path, reason: reason,
            nextStep: "report this fault of \(Program.name)")
    }
}
