package import Quantities

extension IndexPage {
    /// One committee with its documents, its verdicts of the past term and its tables.
    package struct Committee: Sendable {
        package let id: String
        package let names: Words
        package let standing: Standing
        package let documents: [Document]
        /// The verdicts of the past term, those of the documents shown; nil when nothing is known of them.
        package let counts: Counts?
        /// What differs from the edition before; nil when the committee was not compared.
        package let changes: Effects?
        /// Its rows of the tables, as files of its folder.
        package let slices: [File]

        package init(
            id: String, names: Words, standing: Standing, documents: [Document], counts: Counts?, changes: Effects?,
            slices: [File]
        ) {
            self.id = id
            self.names = names
            self.standing = standing
            self.documents = documents
            self.counts = counts
            self.changes = changes
            self.slices = slices
        }
    }

    /// How a committee's documents came into the edition.
    package enum Standing: Hashable, Sendable {
        /// They show this edition's data; where nothing changed the files may be older.
        case current
        /// Its data was refused: these are the last good documents, made for the edition of a day.
        case withheld(since: Day, Refusal)
        /// Its data was refused and there is no good document: a notice says why.
        case notice(Refusal)

        /// Why the data was refused; nil when it was not.
        var refusal: Refusal? {
            switch self {
            case .current: nil
            case .withheld(_, let refusal), .notice(let refusal): refusal
            }
        }
    }

    /// Why a committee's data was refused.
    package struct Refusal: Hashable, Sendable {
        /// How many faults its files have.
        package let faults: Int
        /// The place of the first one, `file:line:column`; empty when it is not known.
        package let place: String
        /// What is wrong there, in English as the command words it.
        package let message: String

        package init(faults: Int, place: String, message: String) {
            self.faults = faults
            self.place = place
            self.message = message
        }
    }

    /// How the targets of a term came out.
    package struct Counts: Hashable, Sendable {
        package let targets: Int
        package let exceeded: Int
        package let met: Int
        package let notMet: Int
        package let notAssessable: Int

        package init(targets: Int, exceeded: Int, met: Int, notMet: Int, notAssessable: Int) {
            self.targets = targets
            self.exceeded = exceeded
            self.met = met
            self.notMet = notMet
            self.notAssessable = notAssessable
        }

        /// Each verdict with its number, in the order of the bars.
        var parts: [(verdict: ShownVerdict, count: Int)] {
            [(.exceeded, exceeded), (.met, met), (.notMet, notMet), (.notAssessable, notAssessable)]
        }
    }

    /// How many changes are for the better, for the worse, or neither.
    package struct Effects: Hashable, Sendable {
        package let better: Int
        package let worse: Int
        package let neither: Int

        package init(better: Int, worse: Int, neither: Int) {
            self.better = better
            self.worse = worse
            self.neither = neither
        }

        /// How many there are in all.
        var total: Int { better + worse + neither }
    }

    /// Changes of one kind in the whole edition.
    package struct Change: Hashable, Sendable {
        /// What the kind is called where it stands alone.
        package let kind: Words
        package let effects: Effects

        package init(kind: Words, effects: Effects) {
            self.kind = kind
            self.effects = effects
        }
    }
}
