import Diagnostics
import SourceFiles

extension SeedReading {
    /// The committee a file is named after; nil when it is none, which is reported at the file.
    func ownCommittee(of name: String) -> String? {
        let committee = SeedFiles.committee(of: name)
        let place = folder.place(of: name)
        guard Identifier.isValid(committee) else {
            fault("bad-id", at: place, Identifier.refusal(of: committee), hint: Identifier.hint(for: committee))
            return nil
        }
        return known.committees.resolve(committee, at: place, log: log) ? committee : nil
    }

    /// Refuses a file that bears the name of a copy, or is a second one of its committee; false when it does not.
    ///
    /// Its rows are left alone: they are those of the other file, or are read when it has its own name.
    func refusesName(of name: String) -> Bool {
        let place = folder.place(of: name)
        if let original = fileOwners.original(of: name), let committee = fileOwners.committee(of: name) {
            fault(
                "duplicate-file", at: place, "the file is a second one of '\(committee)', beside '\(original)'",
                hint: "delete it, or move what is new in it to \(original)")
            return true
        }
        guard let committee = fileOwners.copied(by: name) else { return false }
        fault(
            "unexpected-file", at: place, SeedFiles.notRead(onlyOneOf: committee),
            hint: SeedFiles.hint(for: name, of: committee))
        return true
    }
}
