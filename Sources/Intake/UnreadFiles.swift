import Diagnostics
import Indicators
import SourceFiles

extension SeedReading {
    /// Answers for everything in the folder that is not read, when the facts are.
    ///
    /// A file that is clearly meant as the only one of a committee is refused, because the committee's figures or aims
    /// would be gone without a word; anything else is doubted.
    func checkUnread(_ files: SeedFiles) throws(DiskFault) {
        let reporting = Set(files.facts.map(SeedFiles.committee) + facts.map(\.fact.committee))
        let aiming = Set(files.aims.map(SeedFiles.committee))
        for name in files.unread {
            let committee = fileOwners.committee(of: name)
            let served = name.hasPrefix("facts/") ? reporting : aiming
            let missed = committee.flatMap { served.contains($0) ? nil : $0 }
            log.report(
                Diagnostic(
                    missed == nil ? .warning : .error, rule: "unexpected-file", at: folder.place(of: name),
                    SeedFiles.notRead(onlyOneOf: missed), hint: SeedFiles.hint(for: name, of: committee)))
        }
        for name in files.displaced { try refuse(inPlaceOfFolder: name) }
        for committee in committees.map(\.id) where !reporting.contains(committee) {
            try checkFolder("facts/\(committee).csv")
        }
    }

    /// Refuses a file or a link in the place of a folder: everything in the folder would be gone without a word.
    private func refuse(inPlaceOfFolder name: String) throws(DiskFault) {
        let found = DiagnosticLog()
        _ = try folder.bytes(of: name, limit: 0, log: found)
        let links = found.diagnostics.filter { $0.rule.hasPrefix("link-") }
        let hint = "put the folder itself in its place, with the files in it"
        for link in links { fault(link.rule, at: link.place, link.message, hint: hint) }
        if links.isEmpty { fault("not-a-folder", at: folder.place(of: name), "'\(name)' is not a folder", hint: hint) }
    }

    /// Refuses a folder in the place of a file, which the list of files does not show.
    private func checkFolder(_ name: String) throws(DiskFault) {
        let found = DiagnosticLog()
        _ = try folder.bytes(of: name, limit: 0, log: found)
        guard found.diagnostics.contains(where: { $0.rule == "not-a-file" }) else { return }
        fault(
            "not-a-file", at: folder.place(of: name), "'\(name)' is a folder, not a file of facts",
            hint: "move the folder away, and put the CSV file in its place")
    }
}
