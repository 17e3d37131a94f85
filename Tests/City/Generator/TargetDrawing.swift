import TestSupport

/// The targets of one indicator for one term, in one of the forms its measure allows.
struct TargetDrawing {
    let sheet: IndicatorSheet
    let id: String
    /// The year the term begins in: 2020 or 2025.
    let term: Int
    /// The value the term begins with.
    let anchor: Int

    private var last: Int { term + 5 }
    private var code: String { "\(term)-\(last)" }

    /// Adds the rows; one in thirty indicators has no target, neutral ones never have.
    func add(to lines: inout FactLines, _ dice: inout SeededGenerator) {
        guard sheet.direction != "neutral", !dice.chance(of: 30) else { return }
        let source = CitySources.congress(term)
        let put = { (lines: inout FactLines, period: String, value: String, source: String) in
            lines.add(id, "target", code, period, value, "A", source)
        }
        let aimed = goal(after: 5, &dice)
        if sheet.measure == "level" || sheet.measure == "share", term == 2025, dice.chance(of: 6) {
            let step = (aimed - anchor) / 5
            for year in 1...5 { put(&lines, "\(term + year)", sheet.value(clamped(anchor + step * year)), source) }
            return
        }
        let period = period(&dice)
        let total = sheet.measure == "sum" && period == "\(term + 1)-\(last)"
        put(&lines, period, form(total ? aimed * 5 : aimed, &dice), source)
        if term == 2025, dice.chance(of: 15) {
            put(&lines, period, form(total ? aimed * 6 : goal(after: 6, &dice), &dice), CitySources.amendment)
        }
        if term == 2025, dice.chance(of: 25) {
            lines.add(
                id, "target", code, "\(last)", form(goal(after: 6, &dice), &dice), "A", CitySources.letter,
                setBy: dice.chance(of: 2) ? "sample-city" : "Sample Superior")
        }
    }

    private func period(_ dice: inout SeededGenerator) -> String {
        switch sheet.measure {
        case "rate": return "\(term + 1)-\(last)"
        case "sum":
            let chance = dice.draw(0...3)
            return chance < 2 ? "\(term + 1)-\(last)" : chance == 2 ? "\(term + 1)-\(last) each year" : "\(last)"
        default: return dice.chance(of: 40) ? "unknown" : "\(last)"
        }
    }

    /// Where the usual course ends after some years, more or less.
    private func goal(after years: Int, _ dice: inout SeededGenerator) -> Int {
        let middle = (sheet.step.lowerBound + sheet.step.upperBound) / 2
        let size = abs(anchor) < 10 ? max(1, abs(anchor)) * 10 : abs(anchor)
        let course = size * years * middle / 1_000
        return clamped(anchor + course + course * dice.draw(-300...300) / 1_000)
    }

    private func clamped(_ number: Int) -> Int {
        min(max(number, sheet.bounds.lowerBound), sheet.bounds.upperBound)
    }

    /// A target in words of the grammar, at a number in units of the last decimal.
    private func form(_ number: Int, _ dice: inout SeededGenerator) -> String {
        if term == 2020, dice.chance(of: 40) { return ["exceeded", "met", "missed"][dice.draw(0...2)] }
        let chance = dice.draw(0...5)
        switch sheet.measure {
        case "ratio": return sheet.value(min(number, sheet.first.upperBound + 20))
        case "rank": return chance < 3 ? sheet.value(number) : "top \(number)"
        case "multiple": return ["", ">", ">="][chance / 2] + sheet.value(number)
        case "grade": return chance < 3 ? sheet.value(number) : ">=" + sheet.value(number)
        case "flag": return "yes"
        default: break
        }
        if sheet.id == "violations", chance < 3 { return "0" }
        let width = max(1, abs(number) / 20)
        if sheet.more.contains("limit: band") {
            return "\(sheet.figure(number - width))..\(sheet.figure(number + width))"
        }
        if sheet.more.contains("limit: 100"), chance == 0 { return "100" }
        let isFloor = sheet.direction == "higher"
        let figure = sheet.figure(number)
        let far = sheet.figure(clamped(number + width))
        switch chance {
        case 0: return figure
        case 1: return (isFloor ? ">=" : "<=") + figure
        case 2: return (isFloor ? ">" : "<") + figure
        case 3: return far == figure ? figure : "\(figure)..\(far)"
        case 4: return isFloor && far != figure ? "\(figure)..\(far)+" : figure
        default: return dice.chance(of: 4) ? "~" + figure : figure
        }
    }
}
