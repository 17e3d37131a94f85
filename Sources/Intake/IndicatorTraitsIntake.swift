import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// How values of an indicator are put together, compared over time and graded.
struct IndicatorTraits {
    var weight: String?
    var fraction: Fraction?
    var pace: PaceMethod
    var maxAge: Int?
    var scale: GradeScale?
    var breaks: [SeriesBreak]
    var isFlow: Bool
    var isYearly: Bool
    var beginsWithTerm: Bool
    /// The other indicators that are named, with the key of each.
    var named: [(key: Kinship, id: Located<String>)]
}

/// How often a value is expected, and the time one is counted over.
private enum Cadence: String, CaseIterable {
    case year
}

/// What the values of an indicator begin with.
private enum Beginning: String, CaseIterable {
    case term
}

extension SeedReading {
    /// Reads the optional traits of an indicator.
    func traits(_ entry: FieldReader, _ scales: [String: GradeScale], measure: Measure?) -> IndicatorTraits {
        let counts: [(Kinship, String)] = [
            (.weight, "indicator whose values weigh a weighted mean"),
            (.numerator, "indicator that counts the part"), (.denominator, "indicator that counts the whole"),
        ]
        let named = counts.compactMap { key, about in
            entry.optionalID(key.rawValue, about).map { (key: key, id: Located($0, at: entry.place(of: key.rawValue))) }
        }
        let ids = Dictionary(uniqueKeysWithValues: named.map { ($0.key, $0.id.value) })
        let fraction = ids[.numerator].flatMap { part in
            ids[.denominator].map { Fraction(numerator: part, denominator: $0) }
        }
        let pace = entry.optionalChoice("pace", "how progress of a running target is measured", PaceMethod.self)
        let maxAge = entry.optionalInteger("max_age", "months after which a value is old", in: 1...240)
        let scale = entry.optionalID("scale", "scale its grades stand on")
        let breaks = breaks(entry)
        let every = entry.optionalChoice("every", "how often a value is expected", Cadence.self)
        let over = entry.optionalChoice("over", "time a value is counted over, as exports of a year are", Cadence.self)
        let begins = entry.optionalChoice(
            "begins", "what its values begin with: with the term, there is no baseline to ask for", Beginning.self)
        if let scale { known.scales.resolve(scale, at: entry.place(of: "scale"), log: log) }
        if scale != nil, let measure, measure != .grade {
            entry.fault(
                "needless-scale", at: "scale", "a scale is for grades, and the measure is \(measure.rawValue)",
                hint: "delete it, or give measure grade")
        }
        return IndicatorTraits(
            weight: ids[.weight], fraction: fraction, pace: pace ?? .linear, maxAge: maxAge,
            scale: scale.map { scales[$0] ?? GradeScale(id: $0, steps: []) }, breaks: breaks,
            isFlow: over == .year, isYearly: every == .year, beginsWithTerm: begins == .term, named: named)
    }

    private func breaks(_ entry: FieldReader) -> [SeriesBreak] {
        var breaks: [SeriesBreak] = []
        for record in entry.records("breaks", "years from which it is counted otherwise", of: "a break") {
            let year = record.integer("year", "first year counted in the new way", in: 1900...2199)
            let reason = record.words("reason", "what changed")
            record.finish()
            guard let year, let reason else { continue }
            if let last = breaks.last, year <= last.year {
                record.fault(
                    "unordered-breaks", at: "year", "the break of \(year) stands after that of \(last.year)",
                    hint: "write each year once, in the order of time")
            } else {
                breaks.append(SeriesBreak(year: year, reason: reason))
            }
        }
        return breaks
    }
}
