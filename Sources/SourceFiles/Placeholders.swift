import Diagnostics

extension FieldReader {
    /// Reports names in braces that nobody fills in; where braces mean nothing, none.
    ///
    /// Known are those of all layouts and those a key's explanation names: `{rows}`, or `{page:ID}` for all that begin
    /// with `page:`. Braces around white space or other braces are text.
    func checkPlaceholders(_ text: String, at key: String, known: Set<String>?, _ about: String) {
        guard let known else { return }
        let all = known.union(names(in: about))
        let families = Set(all.compactMap(family))
        var told: Set<String> = []
        for name in names(in: text) where !all.contains(name) && told.insert(name).inserted {
            if let family = family(name), families.contains(family) { continue }
            fault(
                "unknown-placeholder", at: key, "nothing is filled in for '{\(name)}'",
                hint: didYouMean(name, among: all))
        }
    }

    private func names(in text: String) -> [String] {
        // Most texts have none.
        guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
        return text.matches(of: /\{([^{}\s]{1,64})\}/).map { String($0.1) }
    }

    /// What a name begins with up to its colon; nil without one.
    private func family(_ name: String) -> String? { name.firstIndex(of: ":").map { String(name[...$0]) } }
}
