package import Diagnostics

/// Everything by which an edition differs from its checksums and its manifest; empty when it is whole.
///
/// Rules: `missing-file`, `altered-file`, `unexpected-file`, `damaged-checksums`, `damaged-manifest`, and
/// `wrong-digest` where manifest and checksums state different digests. Throws when the folder cannot be read.
package func verify(edition path: String) throws(PublishingError) -> [Diagnostic] {
    let edition = try CheckedFolder.open(path)
    let log = DiagnosticLog()
    let report = { (rule: String, file: String, message: String, hint: String?) in
        log.report(Diagnostic(rule: rule, at: Place(file: path + "/" + file), message, hint: hint))
    }
    let again = "publish the edition again, or restore it from a copy"
    guard try edition.kind(of: Checksums.fileName) == .file else {
        report("missing-file", Checksums.fileName, "The checksums are missing", again)
        return log.diagnostics
    }
    let sumBytes = try edition.read(Checksums.fileName)
    guard let sums = Checksums(sumBytes) else {
        report("damaged-checksums", Checksums.fileName, "A line is not a digest, two spaces and a path", again)
        return log.diagnostics
    }
    var expected = sums.digests
    expected[Checksums.fileName] = sha256(sumBytes)
    for damage in try edition.damages(against: expected) {
        switch damage.kind {
        case .missing: report("missing-file", damage.path, "The file is missing", again)
        case .altered: report("altered-file", damage.path, "The file is not the one that was published", again)
        case .unexpected:
            report("unexpected-file", damage.path, "The edition has no such file", "move it out of the edition")
        }
    }
    guard try edition.kind(of: Manifest.fileName) == .file else {
        report("missing-file", Manifest.fileName, "The file is missing", again)
        return log.diagnostics
    }
    guard let stated = StatedManifest(try edition.read(Manifest.fileName)) else {
        report("damaged-manifest", Manifest.fileName, "The manifest cannot be read", again)
        return log.diagnostics
    }
    for path in Set(sums.digests.keys).union(stated.digests.keys) where path != Manifest.fileName {
        guard stated.digests[path] != sums.digests[path] else { continue }
        report("wrong-digest", path, "The manifest and the checksums state different digests", again)
    }
    return log.diagnostics
}
