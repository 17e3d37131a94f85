import Indicators
import Quantities

/// One difference between two editions, told in no language yet.
struct Change: Hashable {
    /// What became different.
    enum Kind: String, CaseIterable {
        case verdictChanged = "verdict_changed"
        case paceChanged = "pace_changed"
        case targetSet = "target_set"
        case targetAmended = "target_amended"
        case targetWithdrawn = "target_withdrawn"
        case aimSet = "aim_set"
        case aimAmended = "aim_amended"
        case aimWithdrawn = "aim_withdrawn"
        case taskStateChanged = "task_state_changed"
        case figureRevised = "figure_revised"
        case figureAdded = "figure_added"
        case figureWithdrawn = "figure_withdrawn"
        case committeeAdded = "committee_added"
        case committeeRemoved = "committee_removed"
        case methodChanged = "method_changed"
        case programChanged = "program_changed"
        case layoutChanged = "layout_changed"
        case fontsChanged = "fonts_changed"
    }

    /// What it is about; an edition as a whole has no subject.
    struct Subject: Hashable {
        let committee: String
        /// The indicator's id; empty for an aim or a task.
        let indicator: String
        /// The indicator's name in the slice, for one the register no longer has; the text of an aim or a task.
        let name: Words
        /// The area's name in the slice, for an indicator the register no longer has.
        let area: String
        let term: String
        let period: String
        /// Whether it is an aim put in words or a task.
        var isAim: Bool { indicator.isEmpty }
    }

    /// One side of a change.
    struct Side: Hashable {
        /// A value in the grammar of the facts files, or a code.
        let text: String
        /// How sure a figure is, and the letter as written; empty for everything else.
        var status = ""
        /// The unit's name in the slice.
        var unit = ""
    }

    /// Why a verdict or pace may differ although nothing was achieved or lost.
    enum Yardstick: Hashable {
        /// The target itself is another one.
        case target
        /// It is measured by another method.
        case method
    }

    let kind: Kind
    let subject: Subject?
    let old: Side?
    let new: Side?
    let effect: Effect
    /// What moved besides the verdict or pace; nil for other changes and where nothing did.
    var yardstick: Yardstick?
    /// The files, fonts and the like a change of the whole edition is about.
    var names: [String] = []
}
