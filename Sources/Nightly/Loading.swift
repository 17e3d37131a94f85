import Diagnostics
import Indicators
import Intake
import Publishing
import Quantities
import SourceFiles

/// The seeds as read, with what was doubtful about them.
struct LoadedSeeds: Sendable {
    var register: Register
    /// The folder as the user gave it, without slashes at its end.
    let folder: String
    let inputs: [Manifest.ReadFile]
    var warnings: [Diagnostic]
    /// The faults of the committees that are withheld, in the order of places.
    let faults: [Diagnostic]
    /// The faults of the committees that are withheld, by their ids; the register has nothing these state.
    ///
    /// Paths are relative to the folder of seeds.
    let faultsWithheld: [String: [Diagnostic]]

    /// Reads a folder of seeds and, if asked, proves its figures against the documents; all faults in one failure.
    ///
    /// Where only some committees' own files or rows are at fault they can be withheld instead, if anything is left.
    /// Documents dated after the day of an edition are doubted, where the day is given.
    init(folder: String, documents: String? = nil, withholding: Bool = false, asOf day: Day? = nil) throws {
        let log = DiagnosticLog()
        do {
            let seeds = try readRegister(from: folder, log: log)
            if let day { log.report(seeds.documents(after: day)) }
            if let documents, let register = seeds.register ?? seeds.sound {
                try checkDocuments(register, in: documents, log: log)
            }
            if let register = seeds.register, !log.hasErrors {
                self.register = register
                faultsWithheld = [:]
            } else if withholding, let sound = seeds.sound, !seeds.withheld.isEmpty, !sound.reported.isEmpty {
                register = sound
                faultsWithheld = seeds.faults
            } else {
                throw RunFailure(.input, diagnostics: log.diagnostics)
            }
            self.folder = seeds.folder
            inputs = seeds.inputs.map { Manifest.ReadFile(path: $0.name, sha256: $0.sha256) }
            warnings = log.diagnostics.filter { $0.severity == .warning }
            faults = log.diagnostics.filter { $0.severity == .error }
        } catch let fault as DiskFault {
            let named = documents == nil ? "name the folder with --seeds" : "look at --seeds and --documents"
            throw RunFailure(
                .input, diagnostics: log.diagnostics,
                lines: ["\(fault); \(fault.nextStep ?? named + ", and make it readable")"])
        }
    }

    /// The ids of withheld committees, in byte order.
    var withheld: [String] { faultsWithheld.keys.sorted() }

    /// Refuses committees the register does not have, or has no report for, naming the option that asked for them.
    func check(only committees: [String], option: String = "--only") throws {
        let known = register.committees.map(\.id)
        let reported = register.reported + withheld
        let lines = committees.filter { !reported.contains($0) }.map { id in
            known.contains(id)
                ? "\(option) \(id): the committee has no figures or aims, so there is no report; choose another"
                : "\(option) \(id): there is no such committee; \(didYouMean(id, among: known))"
        }
        if !lines.isEmpty { throw RunFailure(.usage, lines: lines) }
    }
}
