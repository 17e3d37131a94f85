import Diagnostics
import Indicators
import SourceFiles

/// What has been read of a folder of seeds so far.
struct SeedReading {
    let folder: SourceFolder
    let log: DiagnosticLog
    var known = Catalogues()
    var sources: [Source] = []
    /// The dates of the sources where they stand.
    var dates: [DocumentDate] = []
    var areas: [Register.Label] = []
    private(set) var indicators: [Indicator] = []
    /// The indicators read so far by their ids.
    private(set) var indicatorsByID: [String: Indicator] = [:]
    var kinds: [Register.Label] = []
    var committees: [Committee] = []
    /// Who can have set a target.
    var issuers = Issuers()
    var facts: [ReadFact] = []
    /// What others asked of committees, as rows of facts state it.
    var wishes: [Wish] = []
    var aims: [Aim] = []
    var actions: [Action] = []
    /// What an action has to make clear; nil when the office's own list could not be read.
    var clears: [Clear]? = Clear.six
    var gradings: [Grading] = []
    /// English wordings of notes by their Vietnamese ones.
    var remarks: [String: String] = [:]
    var inputs: [InputDigest] = []
    /// Whose the files of committees are, once these are read.
    var fileOwners = FileOwners()
    /// Whose the faults of files are that are not one committee's own.
    var faultOwners = FaultOwners()

    init(folder: SourceFolder, log: DiagnosticLog) {
        self.folder = folder
        self.log = log
    }

    /// Begins to read one more file against catalogues that were read before.
    init(_ basis: CommitteeFiles.Basis, log: DiagnosticLog) {
        self.init(folder: basis.folder, log: log)
        (known, indicatorsByID) = (basis.known.renewed, basis.indicatorsByID)
        (issuers, clears, gradings, fileOwners) = (basis.issuers, basis.clears, basis.gradings, basis.fileOwners)
    }

    /// Takes an indicator that was read.
    mutating func add(_ indicator: Indicator) {
        indicators.append(indicator)
        indicatorsByID[indicator.id] = indicator
    }

    /// Reads sources, indicators, committees and what an office declares itself, and checks what they say of one
    /// another.
    mutating func readCatalogues(_ files: SeedFiles) throws(DiskFault) {
        if let node = try yaml("sources.yaml") { readSources(node) }
        if let node = try yaml("indicators.yaml") { readIndicators(node) }
        if let node = try yaml("committees.yaml") { readCommittees(node) }
        if files.has(SeedFiles.remarks), let node = try yaml(SeedFiles.remarks) { readRemarks(node) }
        if files.has(SeedFiles.clears) {
            clears = nil
            if let node = try yaml(SeedFiles.clears) { readClears(node) }
        }
        if files.has(SeedFiles.grading), let node = try yaml(SeedFiles.grading) { readGradings(node) }
        fileOwners = FileOwners(files, known.committees)
    }

    /// The checked text of a file, whose digest is kept; nil when it is missing or refused.
    mutating func text(_ name: String, limit: Int) throws(DiskFault) -> SourceText? {
        guard let bytes = try folder.bytes(of: name, limit: limit, log: log) else { return nil }
        inputs.append(InputDigest(name: name, bytes: bytes))
        return SourceText(bytes, file: folder.shownName(name), log: log)
    }

    /// The document of a YAML file; nil when it is missing or refused.
    mutating func yaml(_ name: String) throws(DiskFault) -> YAMLNode? {
        try text(name, limit: 8 << 20).flatMap { YAMLNode.read($0, log: log) }
    }

    /// Reports an error in the seeds.
    func fault(_ rule: String, at place: Place, _ message: String, hint: String? = nil) {
        log.report(Diagnostic(rule: rule, at: place, message, hint: hint))
    }

    /// The entries of a catalogue's list; nil when it is missing or no list, which is reported.
    func entries(_ reader: FieldReader, _ key: String, _ about: String, of what: String) -> [FieldReader]? {
        let before = log.errorCount
        let entries = reader.records(key, about, of: what)
        if reader.isMapping, !reader.has(key) {
            reader.fault(
                "missing-key", at: key, "'\(key)' (\(about)) is missing in \(reader.subject)",
                hint: "write '\(key):' and its entries below it, each beginning with '- '")
        }
        return reader.isMapping && (log.errorCount == before || !entries.isEmpty) ? entries : nil
    }

    /// The entries of a list that may be left out; nil when it is no list, which is reported.
    func optionalEntries(_ reader: FieldReader, _ key: String, _ about: String, of what: String) -> [FieldReader]? {
        let before = log.errorCount
        let entries = reader.records(key, about, of: what)
        return log.errorCount == before || !entries.isEmpty ? entries : nil
    }

    /// The outcome: whole, without the committees that are at fault, or nothing.
    var seeds: Seeds {
        let errors = log.diagnostics.filter { $0.severity == .error }
        let faults = faultOwners.faults(errors) { fileOwners.committee(of: relative($0)) }
        let whole = errors.isEmpty ? register(without: []) : nil
        return Seeds(
            register: whole, sound: faults.map { whole ?? register(without: Set($0.keys)) },
            faults: (faults ?? [:]).mapValues { $0.map { $0.moved(to: relative($0.place.file)) } },
            inputs: inputs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }, dates: dates,
            folder: folder.shown)
    }

    /// The name of a file relative to the folder, as shown.
    private func relative(_ file: String) -> String { String(file.dropFirst(folder.shown.count + 1)) }

    private func register(without withheld: Set<String>) -> Register {
        Register(
            committees: committees, kinds: kinds, areas: areas, indicators: indicators, sources: sources,
            facts: facts.lazy.map(\.fact).filter { !withheld.contains($0.committee) },
            aims: aims.filter { !withheld.contains($0.committee) },
            actions: actions.filter { !withheld.contains($0.committee) }, clears: clears ?? Clear.six,
            gradings: gradings, remarks: remarks)
    }
}

extension Diagnostic {
    /// The same in the same line and column of a file named otherwise.
    fileprivate func moved(to file: String) -> Diagnostic {
        Diagnostic(
            severity, kind: kind, rule: rule, at: Place(file: file, line: place.line, column: place.column), message,
            hint: hint)
    }
}
