import Changes
import Diagnostics
import Indicators
import Intake
import Publishing
import Quantities

extension RunInput {
    /// The doubts about rows and files that were lost rather than corrected since an earlier edition.
    ///
    /// One for each committee, at its own file of facts, and one for every other file of the seeds that is gone.
    func losses(_ losses: [Loss], since base: EarlierEdition) -> [Diagnostic] {
        let day = base.day.printed(in: .en).replacing(noBreakSpace, with: " ")
        let (before, now) = (base.manifest.inputs.map(\.path), Set(seeds.inputs.map(\.path)))
        let withheld = Set(seeds.withheld)
        let rows = losses.compactMap { loss -> Diagnostic? in
            let isOwn = { (path: String) in InputDigest.Kind(of: path) == .facts(of: loss.committee) }
            let file = before.first(where: isOwn)
            let isGone = file != nil && !now.contains(where: isOwn)
            guard isGone || loss.isLarge else { return nil }
            return Diagnostic(
                .warning, rule: "lost-rows", at: Place(file: "\(seeds.folder)/\(file ?? "facts")"),
                (isGone ? "the file is gone, and " : "")
                    + "'\(loss.committee)' has lost \(loss.text) of the edition of \(day)",
                hint: "if this is not meant, put the \(isGone ? "file" : "rows") back; changes.csv lists what is gone")
        }
        let files = before.filter { path in
            switch InputDigest.Kind(of: path) {
            // Of a committee the register has, what is gone with the file is told above.
            case .facts(let committee): return seeds.register.committee(committee) == nil && !now.contains(path)
            case .aims(let committee) where withheld.contains(committee): return false
            case .aims, .catalogue, .remarks: return !now.contains(path)
            }
        }.map { path in
            Diagnostic(
                .warning, rule: "lost-file", at: Place(file: "\(seeds.folder)/\(path)"),
                "the file is gone, from which the edition of \(day) was made", hint: "if this is not meant, put it back"
            )
        }
        return rows + files
    }
}

extension Loss {
    /// What is gone, as `6 of 14 figures and all 3 targets`.
    fileprivate var text: String {
        [(figures, "figure"), (targets, "target")].filter { $0.0.withdrawn > 0 }.map { part, noun in
            if part.withdrawn < part.before { return "\(part.withdrawn) of \(counted(part.before, noun))" }
            return part.before == 1 ? "its only \(noun)" : "all \(counted(part.before, noun))"
        }.joined(separator: " and ")
    }
}
