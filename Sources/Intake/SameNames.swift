import Diagnostics
import Quantities
import SourceFiles

/// Committees that bear one name: nobody could tell their reports apart.
enum SameNames {
    /// A doubt at every name that an earlier committee has in the same language.
    static func doubts(among names: [Located<Words>]) -> [Diagnostic] {
        var first: [[String]: Place] = [:]
        return names.compactMap { name in
            let texts = Language.allCases.map { (key: [$0.rawValue, name.value[$0]], text: name.value[$0]) }
            defer { for (key, _) in texts where first[key] == nil { first[key] = name.place } }
            guard let (key, text) = texts.first(where: { first[$0.key] != nil }), let earlier = first[key] else {
                return nil
            }
            return Diagnostic(
                .warning, rule: "same-name", at: name.place, "another committee is named \(text.quoted) as well",
                hint: "tell them apart, as by the place or the years; first named at \(earlier.file):\(earlier.line)")
        }
    }
}
