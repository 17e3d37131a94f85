import Diagnostics
import Quantities
package import SourceFiles

/// The digests of all files of a folder of seeds, in byte order of their names; none is understood.
///
/// Backups of editors are passed over, as they are in reading. Nil when one of them would be refused before it is read.
/// Throws when the disk refuses the folder or a file.
package func inputDigests(in path: String) throws(DiskFault) -> [InputDigest]? {
    let log = DiagnosticLog()
    let folder = try SourceFolder(path)
    let names = SeedFiles.withoutBackups(try folder.names(log: log))
    let read = names.concurrentMap { name -> Result<InputDigest?, DiskFault> in
        let own = DiagnosticLog()
        do throws(DiskFault) {
            let bytes = try folder.bytes(of: name, limit: 512 << 20, log: own)
            return .success(bytes.map { InputDigest(name: name, bytes: $0) })
        } catch {
            return .failure(error)
        }
    }
    var digests: [InputDigest] = []
    for result in read {
        guard let digest = try result.get() else { return nil }
        digests.append(digest)
    }
    return log.diagnostics.isEmpty ? digests : nil
}
