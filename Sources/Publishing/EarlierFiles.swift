import Quantities
import Tables

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
    func content(in editions: borrowing CheckedFolder) throws(PublishingError) -> [ArraySlice<UInt8>] {
        switch source {
        case .memory(let parts): parts
        case .stage: []
        case .edition(let day, _): [try editions.folder(at: [day.iso] + path.folders).read(path.name)[...]]
        }
    }
}

/// What became of giving a file of an earlier edition a second name.
enum Linking {
    /// It has it; with the stamp by which its bytes are known to be right, if they are.
    case linked(FileStamp?)
    /// There is no such file, or the file system will not give a file two names.
    case missing
}

extension CheckedFolder {
    /// The files of an earlier edition that may have something in common with the next.
    func files(of earlier: Day?) throws(PublishingError) -> EarlierFiles {
        guard let earlier, try kind(of: earlier.iso) == .folder else { return .none }
        let edition = try folder(earlier.iso)
        guard try edition.kind(of: Checksums.fileName) == .file,
            let sums = Checksums(try edition.read(Checksums.fileName))
        else { return .none }
        return EarlierFiles(edition: earlier.iso, digests: sums.digests)
    }

    /// Makes a file of an earlier edition with the same bytes appear here as well.
    ///
    /// `opened` keeps the folders of this name in earlier editions, each of which is opened once.
    func link(
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
final class OpenFolder {
    let folder: CheckedFolder

    init(_ folder: consuming CheckedFolder) { self.folder = folder }
}
