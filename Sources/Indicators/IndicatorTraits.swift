package import Quantities

/// How progress of a running target is measured.
package enum PaceMethod: String, Sendable, CaseIterable {
    /// Along the straight path from baseline to target, or along the milestones that are given.
    case linear
    /// By growth rates a year.
    case growth
}

/// The two counts a computed share is made of.
package struct Fraction: Hashable, Sendable {
    /// The id of the indicator that counts the part.
    package let numerator: String
    /// The id of the indicator that counts the whole.
    package let denominator: String

    package init(numerator: String, denominator: String) {
        self.numerator = numerator
        self.denominator = denominator
    }
}

/// An ordered scale of grades, the worst first.
package struct GradeScale: Hashable, Sendable {
    package let id: String
    package let steps: [Words]
    private let lowercased: [Words]

    package init(id: String, steps: [Words]) {
        self.id = id
        self.steps = steps
        lowercased = steps.map { $0.map { text, _ in text.lowercased() } }
    }

    /// The place of a grade on the scale, 0 the worst; nil when it is none of its steps in either language.
    package func rank(of grade: String) -> Int? {
        let grade = grade.lowercased()
        return lowercased.firstIndex { $0.vi == grade || $0.en == grade }
    }
}

/// A year from which an indicator is counted otherwise: values before and after it are not compared.
package struct SeriesBreak: Hashable, Sendable {
    /// The first year counted in the new way.
    package let year: Int
    package let reason: Words

    package init(year: Int, reason: Words) {
        self.year = year
        self.reason = reason
    }
}
