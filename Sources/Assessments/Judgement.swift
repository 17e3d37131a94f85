package import Indicators
package import Quantities

/// Everything the method says about a register, as seen on one day.
package struct Judgement: Sendable {
    /// The version of the method as a whole; a change of any rule or sentence raises it.
    package static let methodVersion = "3"

    /// The day the edition speaks for.
    package let asOf: Day
    /// Every target in force: by committees, terms, indicators and days.
    package let assessments: [Assessment]
    /// Counts of each committee and term.
    package let tallies: [Tally]
    /// Everything that contradicts itself or another, by committees.
    package let conflicts: [Conflict]
    /// Everything that is expected and not reported, by committees.
    package let gaps: [Gap]
    /// The rows committees are asked to fill in.
    package let requests: [Request]
    /// Totals over committees below, with those they cover.
    package let rollUps: [RollUp]
    /// Counts of verdicts over a committee and all below it.
    package let statusRollUps: [StatusRollUp]
    /// Grades proposed by the rules in force; people decide.
    package let grades: [GradeProposal]
    /// The sentences of first pages, by committees and topics.
    package let findings: [Finding]
    private let explaining: Explaining

    /// Judges a register.
    package init(of register: Register, asOf day: Day) {
        asOf = day
        assessments = register.assessments(asOf: day)
        let index = FactIndex(register, asOf: day)
        tallies = register.tallies(assessments)
        rollUps = register.rollUps(index)
        statusRollUps = register.statusRollUps(tallies)
        conflicts = register.conflicts(index, rollUps, assessments)
        gaps = register.gaps(assessments, tallies, index, asOf: day)
        requests = register.requests(gaps, assessments, asOf: day)
        grades = register.gradeProposals(assessments, gaps, on: day)
        findings = register.findings(assessments, tallies, conflicts, gaps, grades, index, on: day)
        explaining = Explaining(register, index, assessments, tallies, rollUps)
    }

    /// The assessments of a committee's targets; none for an id nobody knows.
    package func assessments(of committee: String) -> ArraySlice<Assessment> { explaining.assessments[committee] }

    /// An explanation of every target, count of targets and roll-up of a committee.
    ///
    /// Keys count from 1 in each of the three. They are worked out at every call, for there are too many to keep those
    /// of all committees; an id nobody knows has none.
    package func explanations(of committee: String) -> [Explanation] { explaining.explanations(of: committee) }
}
