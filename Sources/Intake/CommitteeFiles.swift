import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// Files of committees that are read at the same time, and taken in the order of their names.
enum CommitteeFiles {
    /// What such files are read against; nothing of it changes meanwhile.
    struct Basis: Sendable {
        let folder: SourceFolder
        let known: Catalogues
        let indicatorsByID: [String: Indicator]
        let issuers: Issuers
        let clears: [Clear]?
        let gradings: [Grading]
        let fileOwners: FileOwners
    }

    /// What one file holds.
    struct Holding: Sendable {
        let known: Catalogues
        let facts: [ReadFact]
        let wishes: [Wish]
        let aims: [Aim]
        let actions: [Action]
        let inputs: [InputDigest]
        let found: DiagnosticLog.Found
        let faultOwners: FaultOwners
        /// Why the disk would not give it.
        let fault: DiskFault?
    }

    /// Reads one file on its own.
    static func holding(
        of name: String, _ basis: Basis, _ read: (inout SeedReading, String) throws(DiskFault) -> Void
    ) -> Holding {
        var reading = SeedReading(basis, log: DiagnosticLog())
        var fault: DiskFault?
        do throws(DiskFault) { try read(&reading, name) } catch { fault = error }
        return Holding(
            known: reading.known, facts: reading.facts, wishes: reading.wishes, aims: reading.aims,
            actions: reading.actions, inputs: reading.inputs, found: reading.log.everything,
            faultOwners: reading.faultOwners, fault: fault)
    }
}

extension SeedReading {
    /// Reads files of committees on all cores; what is found is the same as in one file after the other.
    mutating func readAll(
        _ names: [String], _ read: @Sendable (inout SeedReading, String) throws(DiskFault) -> Void
    ) throws(DiskFault) {
        let basis = CommitteeFiles.Basis(
            folder: folder, known: known, indicatorsByID: indicatorsByID, issuers: issuers, clears: clears,
            gradings: gradings, fileOwners: fileOwners)
        let holdings = names.concurrentMap { CommitteeFiles.holding(of: $0, basis, read) }
        for (name, holding) in zip(names, holdings) {
            if let fault = holding.fault {
                try withhold(name, fault)
            } else if known.settle(holding.known) {
                take(holding)
            } else {
                // The hints run out in this file: it is read again, so that they do so at the same id as ever.
                try read(&self, name)
            }
        }
    }

    /// Refuses a file that only its own rights keep from being read; throws what stands in the way of every file.
    private func withhold(_ name: String, _ fault: DiskFault) throws(DiskFault) {
        guard fault.nextStep == nil else { throw fault }
        self.fault(
            "unreadable-file", at: folder.place(of: name), "cannot \(fault.attempt) the file: \(fault.reason)",
            hint: "make the file readable for the user who runs this")
    }

    private mutating func take(_ holding: CommitteeFiles.Holding) {
        facts += holding.facts
        wishes += holding.wishes
        aims += holding.aims
        actions += holding.actions
        inputs += holding.inputs
        log.report(holding.found)
        faultOwners.take(holding.faultOwners)
    }
}
