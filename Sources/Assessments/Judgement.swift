package import Indicators
package import Quantities

/// Everything the method says about a register, as seen on one day.
package struct Judgement: Sendable {
    /// The version of the method as a whole; a change of any rule or sentence raises it.
    package static let methodVersion = "2"

    package let asOf: Day
    package let assessments: [Assessment]
    package let tallies: [Tally]
    package let conflicts: [Conflict]
    package let gaps: [Gap]
    package let rollUps: [RollUp]
    package let findings: [Finding]
    package let explanations: [Explanation]

    /// Judges a register.
    package init(of register: Register, asOf day: Day) {
        asOf = day
        assessments = register.assessments(asOf: day)
        tallies = register.tallies(assessments)
        conflicts = register.conflicts
        gaps = register.gaps(assessments)
        rollUps = register.rollUps
        findings = register.findings(assessments, tallies, gaps)
        explanations = register.explanations(assessments, tallies)
    }
}
