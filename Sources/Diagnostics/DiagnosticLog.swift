/// The growing list of everything found wrong in one run; readers add to it and go on.
///
/// Of one file the first 100 errors and the first 100 warnings are kept; the rest are counted, and told in one line.
package final class DiagnosticLog {
    /// The most errors, and the most warnings, of one file that are listed one by one.
    package static let limit = 100

    /// The most faults of one file that are counted; a reader that found more need not read on.
    package static let countLimit = 1000

    /// The rule of the line that tells how many faults of a file are not listed.
    package static let moreRule = "more-faults"

    /// What is counted together: the diagnostics of one file that are equally grave.
    fileprivate struct Share: Hashable {
        let file: String
        let severity: Diagnostic.Severity
        let kind: Diagnostic.Kind
    }

    private var found: Set<Diagnostic> = []
    private var listed: [Share: Int] = [:]
    private var more: [Share: Int] = [:]

    /// How many errors were found so far; a reader compares before and after to drop a broken record.
    package private(set) var errorCount = 0

    /// Creates an empty log.
    package init() {}

    /// Adds a diagnostic; one that was already reported word for word is kept once.
    package func report(_ diagnostic: Diagnostic) {
        let share = Share(file: diagnostic.place.file, severity: diagnostic.severity, kind: diagnostic.kind)
        if listed[share, default: 0] < DiagnosticLog.limit {
            guard found.insert(diagnostic).inserted else { return }
            listed[share, default: 0] += 1
        } else {
            guard !found.contains(diagnostic) else { return }
            more[share, default: 0] += 1
        }
        if diagnostic.severity == .error { errorCount += 1 }
    }

    /// Adds many diagnostics.
    package func report(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics { report(diagnostic) }
    }

    /// Everything a log found, to be handed from one worker to another.
    package struct Found: Sendable {
        fileprivate let listed: [Diagnostic]
        fileprivate let more: [Share: Int]
    }

    /// Everything found so far, what was only counted included.
    package var everything: Found { Found(listed: found.isEmpty ? [] : found.sorted(), more: more) }

    /// Adds everything another log found, what it only counted included.
    package func report(_ log: DiagnosticLog) {
        if !log.found.isEmpty { report(log.everything) }
    }

    /// Adds everything a log found, what it only counted included.
    package func report(_ found: Found) {
        report(found.listed)
        for (share, count) in found.more {
            more[share, default: 0] += count
            if share.severity == .error { errorCount += count }
        }
    }

    /// Everything found, in the order of places; what is not listed of a file is counted behind its last place.
    package var diagnostics: [Diagnostic] {
        var rest = more.map { share, count in
            let noun = share.severity == .error ? "error" : "warning"
            let most = DiagnosticLog.countLimit - DiagnosticLog.limit
            let many =
                count > most ? "more than \(most) more \(noun)s" : "\(count) more \(noun)\(count == 1 ? "" : "s")"
            let are = "\(many) of this file \(count == 1 ? "is" : "are")"
            return Diagnostic(
                share.severity, kind: share.kind, rule: DiagnosticLog.moreRule, at: Place(file: share.file),
                "\(are) not listed", hint: "mend those that are, then look again")
        }.sorted()
        guard !rest.isEmpty else { return found.sorted() }
        var all: [Diagnostic] = []
        for diagnostic in found.sorted() {
            while let first = rest.first, first.place.file != diagnostic.place.file,
                all.last?.place.file == first.place.file
            { all.append(rest.removeFirst()) }
            all.append(diagnostic)
        }
        return all + rest
    }

    /// Whether anything found forbids going on.
    package var hasErrors: Bool { errorCount > 0 }
}
