import Diagnostics
import SourceFiles

/// A file of a layouts folder as another file of it names it.
enum InnerFile {
    /// Whether its name stays inside the folder; one that leads out is reported.
    @discardableResult
    static func isInside(_ file: Located<String>, log: DiagnosticLog) -> Bool {
        guard file.value.hasPrefix("/") || file.value.split(separator: "/").contains("..") else { return true }
        log.report(
            Diagnostic(
                kind: .configuration, rule: "outside", at: file.place,
                "'\(file.value)' leads out of the layouts folder", hint: "name a file inside it"))
        return false
    }
}
