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
    func damages(against digests: [String: String]) throws(PublishingError) -> [Damage] {
        var damages: [Damage] = []
        let found = try tree()
        for path in Set(found.keys).union(digests.keys).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            switch (found[path], digests[path]) {
            case (nil, _?): damages.append(Damage(kind: .missing, path: path))
            case (.file?, let digest?):
                if try self.digest(at: path) != digest { damages.append(Damage(kind: .altered, path: path)) }
            default: damages.append(Damage(kind: .unexpected, path: path))
            }
        }
        return damages
    }

    private func digest(at path: String) throws(PublishingError) -> String? {
        guard let path = RelativePath(path) else { return nil }
        return try folder(at: path.folders).digest(of: path.name)
    }
}
