package import Diagnostics
import Indicators
package import SourceFiles

/// Reads and checks a folder of seeds.
///
/// All faults of all files are reported in one run. Throws when the disk refuses the folder or one of its files.
package func readRegister(from folder: String, log: DiagnosticLog) throws(DiskFault) -> Seeds {
    let found = DiagnosticLog()
    let folder = try SourceFolder(folder)
    let files = SeedFiles(try folder.names(log: found), in: folder, log: found)
    var reading = SeedReading(folder: folder, log: found)
    try reading.readCatalogues(files)
    try reading.readAll(files.facts) { (reading, name) throws(DiskFault) in try reading.readFacts(name) }
    try reading.readAll(files.aims) { (reading, name) throws(DiskFault) in try reading.readAims(name) }
    try reading.checkUnread(files)
    reading.checkFacts()
    reading.settleWishes()
    log.report(found)
    return reading.seeds
}
