/// A difference between a folder and the digests it should have.
struct Damage: Hashable, Sendable {
    /// What is wrong with a path.
    enum Kind: Hashable, Sendable {
        case missing
        case altered
        /// A file nobody listed, or something that is no plain file.
        case unexpected
    }

    let kind: Kind
    let path: String
}

extension CheckedFolder {
    /// Every difference between this folder and the digests given by relative path, in the order of paths.
    ///
    /// `note` is told the stamp of each file, taken before it was read.
    func damages(
        against digests: [String: String], note: (String, FileStamp) -> Void = { _, _ in }
    ) throws(PublishingError) -> [Damage] {
        var (damages, found): ([Damage], Set<String>) = ([], [])
        try compare(with: digests, below: "", &damages, &found, note)
        damages += digests.keys.filter { !found.contains($0) }.map { Damage(kind: .missing, path: $0) }
        return damages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Compares what lies in this folder, which `prefix` leads to, and notes every path that was found.
    private func compare(
        with digests: [String: String], below prefix: String, _ damages: inout [Damage], _ found: inout Set<String>,
        _ note: (String, FileStamp) -> Void
    ) throws(PublishingError) {
        for name in try names() {
            let path = prefix + name
            switch try (kind(of: name), digests[path]) {
            case (.folder?, nil): try folder(name).compare(with: digests, below: path + "/", &damages, &found, note)
            case (.file?, let digest?):
                found.insert(path)
                note(path, try stamp(of: name))
                if try self.digest(of: name) != digest { damages.append(Damage(kind: .altered, path: path)) }
            default:
                found.insert(path)
                damages.append(Damage(kind: .unexpected, path: path))
            }
        }
    }
}
