package import Foundation
package import Indicators
package import Quantities

/// An interval of computed percentages; both ends are equal for a single target.
package struct Percentages: Hashable, Sendable {
    /// The lower end, in percent; 100 is all of it.
    package let min: Decimal
    /// The upper end, in percent; never below the lower one.
    package let max: Decimal

    package init(_ one: Decimal, _ other: Decimal) {
        min = Swift.min(one, other)
        max = Swift.max(one, other)
    }
}

/// Verdict and pace of one target, with everything they were computed from.
package struct Assessment: Hashable, Sendable {
    /// The method a result came from, with its version: printed beside every result.
    package enum Method: String, Hashable, Sendable, CaseIterable {
        /// A result against a target, by the verdict table.
        case verdict = "verdict/1"
        /// A verdict worded by the source, without a target figure.
        case reported = "reported/1"
        /// A running target on the straight path.
        case linear = "pace-linear/1"
        /// A running target on the path along its milestones.
        case trajectory = "pace-trajectory/1"
        /// A running target by its growth a year.
        case growth = "pace-growth/1"
        /// A running target with one point only: the growth a year it takes.
        case growthNeeded = "needed-growth/1"
        /// Nothing to compute yet.
        case none = "none/1"
    }

    /// The version of the target in force.
    package let target: Fact
    /// What the target was before it was amended, the oldest first.
    package let amended: [Fact]
    /// The day the target falls due.
    package let due: Day
    /// The value the way starts from; for a closed target only where the target does not go beyond it.
    package let baseline: Observation?
    /// The result a verdict or a pace rests on; nil where there is none by the day of the edition.
    package let actual: Observation?
    /// The result as printed: rounded, where it is computed, so that it does not contradict the verdict.
    package let shownActual: Quantity?
    /// Actual over target in percent, one decimal, against both ends of a range.
    package let attainment: Percentages?
    /// The verdict, or what stands in its way.
    package let ruling: Ruling
    /// The band of a running target; none where it was due, or two points are not known.
    package let pace: Pace
    /// The ratio the pace was read from (1 = exactly on the path); three decimals.
    package let paceRatio: Decimal?
    /// The way to the other end of a range.
    package let stretch: Path?
    /// The ratio on the way to the other end of a range; three decimals.
    package let stretchRatio: Decimal?
    /// Months ahead (negative: behind); one decimal.
    package let leadMonths: Decimal?
    /// The latest value minus the nearest end of the target; 0 inside a range; in the indicator's unit.
    package let gap: Decimal?
    /// The change a year since the baseline, in the indicator’s unit; nil without a way.
    package let donePerYear: Decimal?
    /// The change a year from the latest value to the decisive end, in the indicator’s unit; 0 once it is reached.
    package let neededPerYear: Decimal?
    /// Growth a year in percent from the baseline to both ends of a level target; two decimals.
    package let neededGrowth: Percentages?
    /// The way of a running target with where it stands.
    package let path: Path?
    /// The targets of earlier years the way leads along.
    package let milestones: [Fact]
    /// The rule the verdict or the pace came from.
    package let method: Method
    /// What has to be known beside it, in the order it is told.
    package let notes: [Note]
    /// The target in time; empty until the assessment is made.
    package internal(set) var trajectory = Trajectory()
    /// The number of years an average growth target is meant over; nil for other targets.
    package internal(set) var averagedYears: Int?
    /// What a value of the whole time of a running target, known before that time is over, would make of it.
    package internal(set) var expectation: Expectation?
    /// What a source says in words became of the target, where its figure is stated by another fact.
    var said: Fact?

    init(
        target: Fact, amended: [Fact], due: Day, baseline: Observation?, actual: Observation?, shownActual: Quantity?,
        attainment: Percentages?, ruling: Ruling, pace: Pace = .none, paceRatio: Decimal? = nil,
        stretch: Path? = nil, stretchRatio: Decimal? = nil, leadMonths: Decimal? = nil, gap: Decimal?,
        donePerYear: Decimal? = nil, neededPerYear: Decimal? = nil, neededGrowth: Percentages? = nil,
        path: Path? = nil, milestones: [Fact] = [], method: Method, notes: [Note]
    ) {
        self.target = target
        self.amended = amended
        self.due = due
        self.baseline = baseline
        self.actual = actual
        self.shownActual = shownActual
        self.attainment = attainment
        self.ruling = ruling
        self.pace = pace
        self.paceRatio = paceRatio
        self.stretch = stretch
        self.stretchRatio = stretchRatio
        self.leadMonths = leadMonths
        self.gap = gap
        self.donePerYear = donePerYear
        self.neededPerYear = neededPerYear
        self.neededGrowth = neededGrowth
        self.path = path
        self.milestones = milestones
        self.method = method
        self.notes = notes
    }

    /// The verdict; every open ruling is not assessable.
    package var verdict: Verdict {
        switch ruling {
        case .verdict(let verdict): verdict
        case .open: .notAssessable
        }
    }

    /// Why there is no verdict; nil when there is one.
    package var obstacle: Obstacle? {
        switch ruling {
        case .verdict: nil
        case .open(let obstacle): obstacle
        }
    }

    /// Whether the target is still running.
    package var isRunning: Bool {
        if case .notDue? = obstacle { true } else { false }
    }

    /// Whether the verdict is the source's own word.
    package var isReported: Bool { method == .reported }

    /// Whether the verdict rests on an estimate, a provisional figure or a forecast.
    package var isEstimated: Bool { actual.map { $0.status != .normal } ?? false }
}
