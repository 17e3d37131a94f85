package import Foundation
package import Quantities

/// A dated rule by which committees are proposed for a grade; people decide.
package struct Grading: Sendable {
    /// A side condition of a level, besides its points.
    package enum Condition: String, Hashable, Sendable, CaseIterable {
        /// No assessable target of the term was missed.
        case noTargetMissed = "no_target_missed"
        /// Every target of the term that is due has a verdict.
        case allTargetsAssessable = "all_targets_assessable"
        /// No task of the action programme is overdue.
        case noTaskOverdue = "no_task_overdue"
        /// Nothing the committee is expected to report is missing.
        case nothingMissing = "nothing_missing"
    }

    /// One grade with what it takes; the best first.
    package struct Level: Hashable, Sendable {
        package let id: String
        package let names: Words
        /// The least points it takes.
        package let points: Decimal
        package let conditions: [Condition]

        package init(id: String, names: Words, points: Decimal, conditions: [Condition] = []) {
            self.id = id
            self.names = names
            self.points = points
            self.conditions = conditions
        }
    }

    /// A bound on how many may get a level: a percentage of those that reach another one or better.
    package struct Quota: Hashable, Sendable {
        package let level: String
        /// The level whose number, the better ones included, is the whole.
        package let of: String
        package let percent: Decimal

        package init(level: String, of: String, percent: Decimal) {
            self.level = level
            self.of = of
            self.percent = percent
        }
    }

    package let id: String
    package let names: Words
    /// The first day the rule is in force.
    package let from: Day
    /// The last day; nil while it lasts.
    package let until: Day?
    /// The indicator that holds the points.
    package let indicator: String
    package let levels: [Level]
    package let quota: Quota?

    package init(
        id: String, names: Words, from: Day, until: Day?, indicator: String, levels: [Level], quota: Quota?
    ) {
        self.id = id
        self.names = names
        self.from = from
        self.until = until
        self.indicator = indicator
        self.levels = levels
        self.quota = quota
    }

    /// Whether the rule is in force on a day.
    package func isInForce(on day: Day) -> Bool { DaySpan(from: from, until: until).contains(day) }
}
