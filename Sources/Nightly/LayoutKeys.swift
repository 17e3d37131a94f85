import Layouts
import Publishing
import Quantities

/// Digests of the layout files each kind of document depends on: a layout with its parts, the theme, the regime in
/// force and the edition file.
struct LayoutKeys: Sendable {
    let committee: String
    let consolidated: String
    let notice: String

    /// Takes the digests of all files, and the names of those that were read for each kind of document.
    init(
        _ digests: [Manifest.ReadFile], _ regime: Regime?,
        _ files: (committee: Set<String>, consolidated: Set<String>, notice: Set<String>)
    ) {
        let key = { (names: Set<String>) in
            let lines = digests.filter { names.contains($0.path) }.map { "\($0.path) \($0.sha256)" }.sorted()
            return sha256(Array((lines + ["regime from \(regime?.from.iso ?? "never")"]).joined(separator: "\n").utf8))
        }
        committee = key(files.committee)
        consolidated = key(files.consolidated)
        notice = key(files.notice)
    }
}
