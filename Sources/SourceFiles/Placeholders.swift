import Diagnostics

extension FieldReader {
    /// Reports names in braces that nobody fills in; where braces mean nothing, none.
    ///
    /// Braces around white space or other braces are text.
    func checkPlaceholders(_ text: String, _ key: String, _ own: Set<String>, _ known: Set<String>?) {
        guard let known else { return }
        let all = known.union(own)
        var told: Set<String> = []
        for match in text.matches(of: /\{([^{}\s]{1,64})\}/) {
            let name = String(match.1)
            let family = name.firstIndex(of: ":").map { String(name[...$0]) }
            guard !all.contains(name), !(family.map(all.contains) ?? false), told.insert(name).inserted else {
                continue
            }
            let names = all.map { $0.hasSuffix(":") ? $0 + "ID" : $0 }.sorted()
            fault(
                "unknown-placeholder", at: key, "nothing is filled in for '{\(name)}'",
                hint: didYouMean(name, among: names))
        }
    }
}
