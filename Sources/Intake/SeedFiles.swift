import Diagnostics
import SourceFiles

/// The files of a folder of seeds by what they hold; anything else in the folder is doubted, a missing one refused.
struct SeedFiles {
    /// The files every folder of seeds has, in the order they are read.
    static let catalogues = ["sources.yaml", "indicators.yaml", "committees.yaml"]

    /// The file of notes in the other language, which a folder may have.
    static let remarks = "remarks.yaml"

    /// The file of what an action has to make clear, which a folder may have.
    static let clears = "clears.yaml"

    /// The file of grading rules, which a folder may have.
    static let grading = "grading.yaml"

    private static let optional = [remarks, clears, grading]

    /// The folders that hold a file for each committee.
    private static let folders = ["aims", "facts"]

    /// What the names of files of figures begin with.
    static let factsFolder = "facts/"

    private let present: Set<String>
    let facts: [String]
    let aims: [String]
    /// What else is in the folder.
    let unread: [String]
    /// The files and links that stand where a folder of files should.
    let displaced: [String]

    init(_ names: [String], in folder: SourceFolder, log: DiagnosticLog) {
        let names = SeedFiles.withoutBackups(names)
        let isIn = { (name: String, place: String, ending: String) in
            SeedFiles.isOwn(name) && name.hasPrefix(place) && name.lowercased().hasSuffix(ending)
        }
        facts = names.filter { isIn($0, SeedFiles.factsFolder, ".csv") }
        aims = names.filter { isIn($0, "aims/", ".yaml") }
        let expected = Set(SeedFiles.catalogues + facts + aims + SeedFiles.optional)
        present = expected.intersection(names)
        unread = names.filter { !expected.contains($0) && !SeedFiles.folders.contains($0) }
        displaced = names.filter(SeedFiles.folders.contains)
        if facts.isEmpty, !names.contains("facts") {
            log.report(
                Diagnostic(
                    rule: "no-facts", at: folder.place(of: "facts"), "there is no file of facts",
                    hint: "put one CSV file for each committee into facts/; is the right folder mounted?"))
        }
        for name in SeedFiles.catalogues where !names.contains(name) {
            log.report(
                Diagnostic(
                    rule: "missing-file", at: folder.place(of: name), "the file '\(name)' is missing",
                    hint: "put it back from its last good copy; is the right folder mounted?"))
        }
    }

    /// Whether a file is there.
    func has(_ name: String) -> Bool { present.contains(name) }

    /// The names without the backups editors keep beside a file: `mong-cai.csv~` and `#mong-cai.csv#`.
    static func withoutBackups(_ names: [String]) -> [String] {
        let isMarked = { (name: String) in name.hasSuffix("~") || name.hasSuffix("#") }
        guard names.contains(where: isMarked) else { return names }
        let all = Set(names)
        return names.filter { name in
            guard isMarked(name), let base = name.split(separator: "/").last else { return true }
            let original = base.hasSuffix("~") ? base.dropLast() : base.drop { $0 == "#" }.dropLast()
            return !all.contains(String(name.dropLast(base.count) + original))
        }
    }

    /// What is said of a file that is not read, with the committee that has no other one.
    static func notRead(onlyOneOf committee: String?) -> String {
        "the file is not read" + (committee.map { ", and '\($0)' has no other of its kind" } ?? "")
    }

    /// What to do with a file that is not read; `committee` is the one it is meant for, if that is known.
    static func hint(for name: String, of committee: String?) -> String {
        if let near = nearestName(to: name, among: catalogues + optional) { return "did you mean '\(near)'?" }
        let parts = name.split(separator: "/")
        let base = committee ?? SeedFiles.committee(of: name)
        switch (parts.count, parts[0]) {
        case (2, "facts") where name.lowercased().contains(".csv"): return "rename it to facts/\(base).csv"
        case (2, "aims") where name.lowercased().contains(".yaml") || name.lowercased().hasSuffix(".yml"):
            return "rename it to aims/\(base).yaml"
        case (2, "facts") where mayHoldRows(name): return "save it as CSV under the name facts/\(base).csv"
        case (2, "aims") where mayHoldRows(name): return "save it as YAML under the name aims/\(base).yaml"
        case (2, "facts"), (2, "aims"): return "move it out of \(parts[0])/, or delete it"
        default:
            return "seeds are \((catalogues + optional).joined(separator: ", ")), facts/*.csv and aims/*.yaml"
        }
    }

    /// Whether a file of this name may be a committee's in another form: a spreadsheet or a text.
    private static func mayHoldRows(_ name: String) -> Bool {
        let base = name.split(separator: "/").last ?? ""
        guard let dot = base.lastIndex(of: ".") else { return true }
        let forms = [
            "xls", "xlsx", "xlsm", "xlsb", "ods", "fods", "numbers", "tsv", "tab", "txt", "doc", "docx", "odt", "json",
        ]
        return forms.contains(base[base.index(after: dot)...].lowercased())
    }

    /// Whether a file stands directly in a folder whose files are of one committee each.
    static func isOwn(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        return parts.count == 2 && folders.contains(String(parts[0]))
    }

    /// The committee a file is named after: `facts/mong-cai.csv` is `mong-cai`.
    static func committee(of name: String) -> String {
        let base = name.split(separator: "/").last ?? ""
        return String(base.split(separator: ".", maxSplits: 1).first ?? "")
    }
}
