import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The assessment of a target that is not due yet: pace where two points are known, needed growth where one is.
    ///
    /// - Parameter expectation: what a value of its whole time would make of it, as one of the notes.
    func running(_ expectation: Expectation?) -> Assessment {
        let base = baseline()
        let actual = result(until: asOf)
        // A value of the same year in two terms is no way that has been gone.
        let hasGone = actual?.period.time != base?.period.time
        let path = hasGone ? path(from: base, to: actual) : nil
        let growth = neededGrowth(from: base)
        let pace = pace(on: path, hasGone ? base : nil, actual)
        let known = isAdded ? actual.flatMap { $0.isPartial ? $0 : nil } : isAverage ? nil : actual ?? base
        let latest = known.flatMap { breakBetween($0) == nil ? $0 : nil }
        let ratio = ratio(on: path)
        let stretch = hasGone ? stretch(base, actual) : nil
        let stretchRatio = self.ratio(on: stretch).flatMap(printedRatio)
        return Assessment(
            target: target, amended: amended, due: due, baseline: base, actual: actual, shownActual: shown(actual),
            attainment: attainment(of: latest == actual ? latest : nil), ruling: .open(.notDue(due)), pace: pace,
            paceRatio: ratio.flatMap(printedRatio), stretch: stretch, stretchRatio: stretchRatio,
            leadMonths: path?.leadMonths.flatMap { Figure.decimal($0, decimals: 1) },
            gap: target.period == .unknown || yearly != nil ? nil : gap(of: latest),
            donePerYear: path?.donePerYear.flatMap { Figure.decimal($0, decimals: indicator.decimals + 2) },
            neededPerYear: neededPerYear(from: latest), neededGrowth: growth, path: path,
            milestones: path == nil ? [] : milestones.map(\.fact),
            method: ratio != nil ? method : growth != nil ? .growthNeeded : .none,
            notes: notes(base, actual) + [expectation.map { .expected($0.words(indicator)) }].compactMap(\.self)
                + pathNotes(path, stretchRatio, pace))
    }

    /// Whether the target is an average of years: one year's value is no share of it.
    private var isAverage: Bool { indicator.measure == .rate && spannedYears != nil }

    /// The way the pace of the target is measured.
    private var method: Assessment.Method {
        if indicator.pace == .growth { return .growth }
        return milestones.isEmpty ? .linear : .trajectory
    }

    private func ratio(on path: Path?) -> Double? {
        indicator.pace == .growth ? path?.growthRatio : path?.ratio
    }

    /// A ratio to three decimals, or more where the rounded one would fall into another band.
    private func printedRatio(_ ratio: Double) -> Decimal? {
        guard let exact = Figure.decimal(ratio, decimals: 9) else { return nil }
        return rounded(exact, decimals: 3) { Pace(ratio: Figure.approximate($0)) == Pace(ratio: ratio) }
    }

    private func notes(_ base: Observation?, _ actual: Observation?) -> [Note] {
        var notes: [Note] = [.obstacle(target.period == .unknown ? .periodUnknown : .notDue(due))]
        if let base, holdsAll(base) {
            notes.append(.maintain(baseline: printed(base.value, indicator), base.period))
        }
        for status in [base?.status, actual?.status].compactMap({ $0 }) where status != .normal {
            let note = Note.estimated(status)
            if !notes.contains(note) { notes.append(note) }
        }
        if indicator.limit == .band { notes.append(.band) }
        if let change = changeOfDefinition(base, actual) { notes.append(.definitionChanged(change)) }
        if actual?.period != target.period, let note = yearNote(until: asOf) { notes.append(note) }
        if let actual, actual.isPartial, case .asOf(let day) = actual.period {
            notes.append(.soFar(day))
            if target.value == .exact(0), let value = actual.number { notes.append(.zero(isClean: value == 0)) }
        }
        let missing = missingYears(until: asOf)
        if !missing.isEmpty, !valuesOfYears(until: asOf).isEmpty { notes.append(.obstacle(.missingYears(missing))) }
        if let note = averageNote { notes.append(note) }
        if let latest = actual ?? base, isStale(latest) { notes.append(.stale(latest.period)) }
        return notes + partOfYear(after: actual ?? base, until: asOf) + amendments + differences()
    }

    private func pathNotes(_ path: Path?, _ stretchRatio: Decimal?, _ pace: Pace) -> [Note] {
        guard let path else { return [stretchNote(stretchRatio)].compactMap(\.self) }
        var notes: [Note] = []
        if indicator.pace != .growth, !milestones.isEmpty {
            notes.append(.milestones(milestones.count))
            if path.ratio == nil, pace == .none { notes.append(.nothingDue) }
        }
        if pace != .reachedEarly, let note = stretchNote(stretchRatio) { notes.append(note) }
        if indicator.pace == .growth, path.growthRatio == nil { notes.append(.growthNotComputable) }
        if pace != .reachedEarly, milestones.isEmpty, let growth = path.growthRatio, let ratio = path.ratio,
            Pace(ratio: growth) != Pace(ratio: ratio)
        {
            notes.append(.methodsDisagree(linear: Pace(ratio: ratio), growth: Pace(ratio: growth)))
        }
        return notes
    }

    private func stretchNote(_ ratio: Decimal?) -> Note? {
        guard let ratio, let end = stretchEnd else { return nil }
        return .stretch(end: printed(.exact(end), indicator), ratio: ratio)
    }

    /// The pace by the indicator's method, or early arrival: at the end of a way, or of a count that can only grow.
    ///
    /// A value known within bounds has arrived where the bound decides.
    private func pace(on path: Path?, _ base: Observation?, _ actual: Observation?) -> Pace {
        guard let wanted = target.value, let actual, breakBetween(actual) == nil else { return .none }
        let ruling = indicator.judge(actual.value, against: wanted, growing: actual.isPartial)
        if actual.isPartial || isOnWay(base, actual), ruling.isKept { return .reachedEarly }
        return ratio(on: path).map { Pace(ratio: $0) } ?? .none
    }

    /// Whether a value lies on a way from a baseline that does not have all the target asks for.
    private func isOnWay(_ base: Observation?, _ actual: Observation) -> Bool {
        guard hasPath, decisiveEnd != nil, let base, base.number != nil, !holdsAll(base),
            changeOfDefinition(base, actual) == nil
        else {
            return false
        }
        return years(from: base.period, to: actual.period) != nil && years(from: base.period, to: target.period) != nil
    }

    /// The average growth so far and what the years left have to bring, as a note.
    private var averageNote: Note? {
        guard indicator.measure == .rate, let span = spannedYears, let wanted = target.value,
            let goal = decisiveEnd, Extent(wanted) != nil
        else { return nil }
        let values = valuesOfYears(until: asOf)
        guard values.count < span.count, values.allSatisfy({ breakBetween($0.fact) == nil }),
            let average = averageGrowth(values.map(\.value))
        else { return nil }
        let done = values.reduce(1.0) { $0 * (1 + Figure.approximate($1.value) / 100) }
        let rest = pow(1 + Figure.approximate(goal) / 100, Double(span.count)) / done
        let needed = 100 * (pow(rest, 1 / Double(span.count - values.count)) - 1)
        guard let needed = Figure.decimal(needed, decimals: indicator.decimals + 1) else { return nil }
        return .averageSoFar(
            Figure.rounded(average, decimals: indicator.decimals + 1), years: values.count, needed: needed)
    }

    /// Whether a value is older than the indicator allows, in whole months.
    private func isStale(_ latest: Observation) -> Bool {
        guard let maxAge = indicator.maxAge, let end = latest.period.end else { return false }
        return asOf.months(since: end) > maxAge
    }
}
