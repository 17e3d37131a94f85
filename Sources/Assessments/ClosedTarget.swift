import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The assessment of a target whose date has come, or whose outcome the source itself reports.
    func closed() -> Assessment {
        let base = heldBaseline()
        let nearest = result()
        let ruling = closedRuling(nearest, isHeld: base != nil)
        let actual = ruling.isMissingYears && spannedYears != nil && nearest?.isPartial != true ? nil : nearest
        var method = Assessment.Method.none
        var compared: Observation?
        switch ruling {
        case .verdict:
            if isWorded || (nearest == nil && said != nil) {
                method = .reported
            } else {
                method = .verdict
                compared = actual.flatMap { yearly == nil || $0.period == target.period ? $0 : nil }
            }
        case .open(let obstacle):
            // A count so far is no result of the whole time: it has no share of the target.
            if obstacle == .tooVague { compared = actual }
        }
        return Assessment(
            target: target, amended: amended, due: due, baseline: base, actual: actual,
            shownActual: shown(actual), attainment: attainment(of: compared), ruling: ruling,
            gap: gap(of: compared), method: method, notes: closedNotes(base, actual, ruling, method))
    }

    /// Whether the target itself is told in words, with its outcome.
    private var isWorded: Bool { if case .reported? = target.value { true } else { false } }

    private func closedNotes(
        _ base: Observation?, _ actual: Observation?, _ ruling: Ruling, _ method: Assessment.Method
    ) -> [Note] {
        var notes: [Note] = []
        if method == .reported { notes.append(isWorded ? .reported : .reportedWithoutResult) }
        switch ruling {
        case .open(let obstacle): notes.append(.obstacle(obstacle))
        case .verdict: notes += yearsLeftOut(of: actual)
        }
        if let base { notes.append(.maintain(baseline: printed(base.value, indicator), base.period)) }
        if let note = yearNote() { notes.append(note) }
        if let computation = actual?.computation {
            notes.append(.computed(computation, years: actual?.facts.count ?? 0))
        }
        if let actual, actual.status != .normal { notes.append(.estimated(actual.status)) }
        if indicator.limit == .band { notes.append(.band) }
        if let actual, actual.isPartial, case .asOf(let day) = actual.period { notes.append(.soFar(day)) }
        return notes + partOfYear(after: actual, until: nil) + amendments + differences()
    }

    /// The years a sum goes over without a figure, as a note; none behind its end, which is told with it.
    private func yearsLeftOut(of actual: Observation?) -> [Note] {
        guard let actual, actual.isPartial, actual.computation == .sum, let end = actual.period.end else { return [] }
        let missing = missingYears().filter { .last(of: $0) <= end }
        return missing.isEmpty ? [] : [.obstacle(.missingYears(missing))]
    }

    /// What a result comes to once its target is due, whether it is or not.
    func closedRuling(_ actual: Observation?, isHeld: Bool) -> Ruling {
        guard let wanted = target.value else { return .open(.noTargetFigure) }
        if case .reported = wanted { return indicator.judge(wanted, against: wanted) }
        let years = yearly == nil ? [] : rulingsOfYears()
        // What is stated for each year, or counted otherwise, cannot make up for a year that was missed.
        if years.contains(.verdict(.notMet)) { return .verdict(.notMet) }
        if let actual, let change = breakBetween(actual) { return .open(.definitionChanged(change)) }
        if !years.isEmpty, actual?.period != target.period { return rulingOfAllYears() }
        let missing = missingYears()
        let isCounted = actual.map { fit(of: $0.period) >= 2 && !$0.isPartial } ?? false
        if !missing.isEmpty, !isCounted, !valuesOfYears(until: nil).isEmpty {
            if let actual, actual.isPartial {
                let ruling = ruling(of: actual, against: wanted)
                if ruling != .open(.tooVague) { return ruling }
            }
            return .open(.missingYears(missing))
        }
        guard let actual else { return said?.value.map { indicator.judge($0, against: $0) } ?? .open(.noResult) }
        if target.period == .unknown || actual.period == .unknown { return .open(.periodUnknown) }
        guard fit(of: actual.period) > 0 || actual.isPartial else { return .open(.otherPeriod(actual.period)) }
        if actual.computation != nil { return ended(ruling(of: actual, against: wanted), actual) }
        let ruling = indicator.judge(actual.value, against: wanted, growing: actual.isPartial, held: isHeld)
        // Met each year is all that can be asked of each year.
        if yearly != nil, ruling == .verdict(.exceeded) { return .verdict(.met) }
        return ended(ruling, actual)
    }

    /// A ruling, which of a count so far that does not decide tells that the count ends too early.
    private func ended(_ ruling: Ruling, _ actual: Observation) -> Ruling {
        guard ruling == .open(.tooVague), actual.isPartial, let end = actual.period.end else { return ruling }
        return .open(.countEnds(end))
    }

    /// The baseline of a target that does not go beyond it; nil for all others.
    func heldBaseline() -> Observation? {
        guard hasPath, let base = baseline(), breakBetween(base) == nil, holdsAll(base) else { return nil }
        return base
    }

    /// The target's earlier versions, as notes.
    var amendments: [Note] {
        amended.compactMap { earlier in
            earlier.value.map { value in
                let isMoved = earlier.period != target.period
                return .amended(
                    Words { printed(value, indicator)[$0] + (isMoved ? earlier.period.inBrackets[$0] : "") })
            }
        }
    }

    /// The latest value minus the nearest end of the target; 0 inside; nil without numbers on both sides.
    func gap(of observed: Observation?) -> Decimal? {
        guard let observed, case .exact(let value) = observed.value, let wanted = target.value, Extent(wanted) != nil
        else { return nil }
        let high = if case .range(_, _, open: true) = wanted { Decimal?.none } else { wanted.upper }
        if let low = wanted.lower, value < low || high == nil { return value - low }
        if let high, value > high || wanted.lower == nil { return value - high }
        return 0
    }

    /// Actual over target in percent to one decimal, for positive numbers that are better the higher.
    ///
    /// One more decimal where the rounded percentage would stand at 100 or beyond it although the value does not.
    func attainment(of observed: Observation?) -> Percentages? {
        guard indicator.direction == .higher, indicator.limit != .band, target.period != .unknown else { return nil }
        guard let value = observed?.number, value > 0 else { return nil }
        guard let wanted = target.value, let first = wanted.lower, first > 0 else { return nil }
        if case .ratio = wanted { return nil }
        if case .rank = wanted { return nil }
        let last = wanted.upper ?? first
        let share = { (end: Decimal) in
            let (isLess, isMore) = (value < end, value > end)
            let percentages = (1...9).lazy.map { Figure.percentage(value, of: end, decimals: $0) }
            return percentages.first { ($0 < 100) == isLess && ($0 > 100) == isMore }
                ?? Figure.percentage(value, of: end, decimals: 9)
        }
        return Percentages(share(first), share(last))
    }

    /// The result as it is printed: as stated, or rounded so that it does not contradict the verdict.
    func shown(_ actual: Observation?) -> Quantity? {
        guard let actual, actual.computation != nil, let value = actual.number, let wanted = target.value else {
            return actual?.value
        }
        return .exact(
            rounded(value, decimals: indicator.decimals) {
                indicator.judge(.exact($0), against: wanted, growing: actual.isPartial)
                    == indicator.judge(
                        actual.value, against: wanted, growing: actual.isPartial)
            })
    }
}

/// A number with as few decimals as tell the truth: more than asked for, up to nine, until a condition holds.
func rounded(_ value: Decimal, decimals: Int, until isTrue: (Decimal) -> Bool) -> Decimal {
    for decimals in decimals...9 {
        let rounded = Figure.rounded(value, decimals: decimals)
        if isTrue(rounded) { return rounded }
    }
    return Figure.rounded(value, decimals: 9)
}
