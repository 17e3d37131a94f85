package import Indicators

/// A register built in a test: indicators, committees and facts in the form of the files.
package struct SmallRegister {
    package var indicators: [Indicator] = []
    package var committees: [Committee] = [.small("unit")]
    package var kinds: [Register.Label] = []
    package var areas: [Register.Label] = []
    package var sources: [Source] = []
    package var facts: [Fact] = []
    package var aims: [Aim] = []
    package var actions: [Action] = []
    package var clears = Clear.six
    package var gradings: [Grading] = []

    /// Creates a register of one committee from indicators and rows.
    package init(_ indicators: [Indicator], _ rows: [String] = [], of committee: String = "unit") throws {
        self.indicators = indicators
        try add(rows, of: committee)
    }

    /// Adds rows as `Fact(_:of:at:)` reads them.
    package mutating func add(_ rows: [String], of committee: String = "unit") throws {
        for row in rows { try facts.append(Fact(row, of: committee, at: facts.count)) }
    }

    /// Everything as the program takes it.
    package var register: Register {
        Register(
            committees: committees, kinds: kinds, areas: areas, indicators: indicators, sources: sources, facts: facts,
            aims: aims, actions: actions, clears: clears, gradings: gradings)
    }
}
