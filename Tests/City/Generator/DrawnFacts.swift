import TestSupport

/// The drawn figures of one committee, all in its own stream of random numbers.
struct DrawnFacts {
    private let committee: CityCommittee
    private let size: CitySize
    private var dice: SeededGenerator
    private var lines = FactLines()
    /// The values of the indicators drawn so far, by the id within the thirty.
    private var drawn: [String: [Int]] = [:]

    init(_ committee: CityCommittee, _ size: CitySize) {
        self.committee = committee
        self.size = size
        dice = SeededGenerator(seed: size.seed &* 0x1_0001 &+ UInt64(committee.number) &* 0x9E37_79B9)
    }

    /// The file's text; nil for the committees that report nothing at all, one in 37.
    var text: String? {
        guard committee.number % 37 != 36 else { return nil }
        var drawing = self
        for (index, indicator) in IndicatorFile.indicators(size).enumerated() where reports(index, indicator.sheet) {
            drawing.add(indicator.sheet, indicator.sheet.id + indicator.suffix)
        }
        return drawing.lines.text
    }

    /// Committees with others below them leave half of what can be rolled up to those.
    private func reports(_ index: Int, _ sheet: IndicatorSheet) -> Bool {
        let isAbove = ["city", "bloc", "district", "department"].contains(committee.kind)
        return !isAbove || sheet.rollUp == "none" || (index + committee.number).isMultiple(of: 2)
    }

    private mutating func add(_ sheet: IndicatorSheet, _ id: String) {
        let values = series(sheet)
        drawn[sheet.id] = values
        for term in [2020, 2025] {
            let targets = TargetDrawing(sheet: sheet, id: id, term: term, anchor: values[term - 2020 < 5 ? 0 : 5])
            targets.add(to: &lines, &dice)
        }
        for (index, value) in values.enumerated() { observe(sheet, id, CitySize.firstYear + index, value) }
        if sheet.measure == "sum", dice.chance(of: 10) {
            let status = dice.chance(of: 2) ? "A" : "P"
            lines.add(
                id, sheet.kind, "2025-2030", "as of 2028-02-29", sheet.value(values[5] * 2), status,
                CitySources.report(2027))
        }
        if dice.chance(of: 60) {
            lines.add(id, sheet.kind, "2025-2030", "unknown", sheet.value(values[5]), "A", CitySources.letter)
        }
    }

    /// The values from 2020 to the newest year and one more, in units of the last decimal.
    private mutating func series(_ sheet: IndicatorSheet) -> [Int] {
        let count = size.newest - CitySize.firstYear + 2
        if sheet.id == "admitted", let young = drawn["admitted-young"], let other = drawn["admitted-other"] {
            let missing = dice.chance(of: 20) ? 1 : 0
            return zip(young, other).map { $0 + $1 + missing }
        }
        if sheet.id == "trained-share", let trained = drawn["trained"], let workers = drawn["workers"] {
            return zip(trained, workers).map { min(1_000, $0 * 1_000 / $1) }
        }
        let first = dice.draw(sheet.first)
        var value = first
        return (0..<count).map { index in
            if index > 0 {
                let change = abs(first) < 10 ? max(1, abs(first)) * 10 : abs(first)
                value += change * dice.draw(sheet.step) / 1_000
            }
            value = min(max(value, sheet.bounds.lowerBound), sheet.bounds.upperBound)
            return value
        }
    }

    /// One year: final, an estimate later replaced, the newest an estimate, one more forecast, some missing.
    private mutating func observe(_ sheet: IndicatorSheet, _ id: String, _ year: Int, _ value: Int) {
        let term = year <= 2025 ? "2020-2025" : "2025-2030"
        let text = sheet.value(value)
        let chance = dice.draw(0...119)
        switch year {
        case (size.newest + 1)...:
            if chance < 40 { lines.add(id, sheet.kind, term, "\(year)", text, "F", CitySources.report(size.newest)) }
        case size.newest:
            guard chance >= 8 else { return }
            lines.add(id, sheet.kind, term, "\(year)", text, chance < 110 ? "E" : "P", CitySources.report(year))
        default:
            if chance < 4 { return }
            if chance < 7 {
                let status = ["O", "M", "L"][chance - 4]
                lines.add(id, sheet.kind, term, "\(year)", "", status, chance == 6 ? "" : CitySources.report(year))
                return
            }
            if chance < 30 {
                let other = sheet.value(min(max(value - 1, sheet.bounds.lowerBound), sheet.bounds.upperBound))
                let status = chance < 10 ? "A" : "E"
                lines.add(id, sheet.kind, term, "\(year)", other, status, CitySources.report(year))
            }
            lines.add(id, sheet.kind, term, "\(year)", text, "A", CitySources.yearbook(year))
        }
    }
}

extension SeededGenerator {
    /// A whole number of a range.
    mutating func draw(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    /// Whether the one case in so many comes about.
    mutating func chance(of cases: Int) -> Bool { draw(1...cases) == 1 }
}
