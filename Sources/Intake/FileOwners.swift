import Diagnostics
import SourceFiles

/// The committee each file in `facts/` and `aims/` is meant for, read off its name.
///
/// A copy or a slip counts as the committee's whose id is in it, as long as no other one can be meant that has no
/// file of its own: the figures of that one would be gone without a word.
struct FileOwners: Sendable {
    /// Slips are looked up for so many files at most; a folder with more is not one of slips.
    private static let mostSlips = 20

    private var committees = KnownIDs("committee")
    /// The file named after each committee, by folder and id.
    private var own: [String: String] = [:]
    /// The words in the ids of committees without a file of their own, by folder.
    private var wordsWithoutFile: [Substring: Set<Substring>] = [:]
    /// The committees of names that are slips, by file.
    private var slips: [String: String] = [:]

    /// Knows of no file.
    init() {}

    init(_ files: SeedFiles, _ committees: KnownIDs) {
        guard committees.isRead else { return }
        self.committees = committees
        let names = files.facts + files.aims
        for name in names {
            let key = FileOwners.key(name, SeedFiles.committee(of: name))
            // `mong-cai.csv` goes before `mong-cai.old.csv`.
            if own[key].map({ (name.utf8.count, name) < ($0.utf8.count, $0) }) ?? true { own[key] = name }
        }
        for folder: Substring in ["facts", "aims"] {
            let without = committees.ids.filter { own["\(folder)/\($0)"] == nil }
            wordsWithoutFile[folder] = Set(without.flatMap { $0.split(separator: "-") })
        }
        let unknown = names.filter { name in
            let base = SeedFiles.committee(of: name)
            return Identifier.isValid(base) && !committees.contains(base)
        }
        guard unknown.count <= FileOwners.mostSlips else { return }
        for name in unknown {
            let near = nearestName(to: SeedFiles.committee(of: name), among: committees.ids)
            if let near, own[FileOwners.key(name, near)] == nil { slips[name] = near }
        }
    }

    /// The committee whose figures or aims a file holds by its name; nil when nobody can tell.
    func committee(of name: String) -> String? {
        guard SeedFiles.isOwn(name) else { return nil }
        let base = SeedFiles.committee(of: name)
        if committees.contains(base) { return base }
        return Identifier.isValid(base) ? slips[name] : copied(by: name)
    }

    /// The file a file repeats; nil when it is the committee's only one, or nobody's.
    func original(of name: String) -> String? {
        guard let committee = committee(of: name), let original = own[FileOwners.key(name, committee)] else {
            return nil
        }
        return original == name ? nil : original
    }

    /// The committee whose file bears a copy's name; nil for a name files of seeds have, and for a slip.
    func copied(by name: String) -> String? {
        let base = SeedFiles.committee(of: name)
        guard SeedFiles.isOwn(name), !Identifier.isValid(base) else { return nil }
        let words = base.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        guard let (id, place) = onlyID(in: words) else { return nil }
        let rest = (words[..<place.lowerBound] + words[place.upperBound...]).filter { !$0.allSatisfy(\.isNumber) }
        let others = wordsWithoutFile[FileOwners.folder(of: name)] ?? []
        return rest.contains(where: others.contains) ? nil : id
    }

    /// The longest id that words one after the other make; nil when there is none, or another one beside it.
    private func onlyID(in words: [Substring]) -> (id: String, place: Range<Int>)? {
        guard words.count <= 24 else { return nil }
        let found = words.indices.flatMap { first in
            (first..<words.count).compactMap { last in
                let id = words[first...last].joined(separator: "-")
                return committees.contains(id) ? (id: id, place: first..<last + 1) : nil
            }
        }
        guard let longest = found.max(by: { $0.place.count < $1.place.count }),
            found.allSatisfy({ longest.place.contains($0.place) })
        else { return nil }
        return longest
    }

    private static func folder(of name: String) -> Substring { name.prefix { $0 != "/" } }

    private static func key(_ name: String, _ committee: String) -> String { "\(folder(of: name))/\(committee)" }
}
