import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// A single day as the period of a figure: mostly the day it was counted, seldom the one day it is of.
struct SingleDay {
    private let day: Day
    private let measure: Measure?
    private let kind: Fact.Kind?

    /// Reads a text that is no period; nil when it means no day.
    init?(meantBy written: String, _ measure: Measure?, _ kind: Fact.Kind?) {
        guard let day = SlipHint.day(meantBy: written) else { return nil }
        (self.day, self.measure, self.kind) = (day, measure, kind)
    }

    private init?(_ fact: Fact, _ measure: Measure) {
        guard case .days(let first, let last) = fact.period, first == last else { return nil }
        (day, self.measure, kind) = (first, measure, fact.kind)
    }

    /// What to write for it; a state is of the year, or as of the day.
    var hint: String {
        let year = day == .last(of: day.year) ? "\(day.year)" : nil
        if measure == .rate {
            return "write \(year.map { "\($0), or " } ?? "")the years it is the average of, as 2026-2030"
        }
        let state = (year.map { "\($0), or " } ?? "") + "as of \(day.iso)"
        return "write \(state)" + (canBeEvent ? ", or \(day.iso) for what happened on that day" : "")
    }

    /// Whether it may be of something that happened: done or not, or neither a result nor a target.
    private var canBeEvent: Bool { measure == .flag || kind == .context }

    /// A doubt at every result and target of a single day of an indicator that has targets of years.
    ///
    /// A target as of a day has the same effect: it is never compared with what is of that day alone.
    static func doubts(among facts: [ReadFact], of indicator: Indicator) -> [Diagnostic] {
        guard ![.flag, .rate].contains(indicator.measure),
            facts.contains(where: { $0.fact.kind == .target && isOfTime($0.fact.period) })
        else { return [] }
        return facts.compactMap { read in
            guard read.fact.kind != .context, let single = SingleDay(read.fact, indicator.measure) else { return nil }
            return Diagnostic(
                .warning, rule: "single-day", at: read.period,
                "'\(single.day.iso)' means that day alone, and targets of '\(indicator.id)' are of years or as of a day",
                hint: single.hint)
        }
    }

    private static func isOfTime(_ period: Period) -> Bool {
        switch period {
        case .year, .years, .asOf: true
        case .days, .unknown: false
        }
    }
}
