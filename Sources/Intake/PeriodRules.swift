import Diagnostics
import Indicators
import Quantities

/// Whether a period fits the term and the measure it is given with.
struct PeriodRules {
    let period: Period
    let term: Term?
    let kind: Fact.Kind
    let measure: Measure?
    let place: Place

    /// What is wrong or doubtful about the period.
    var faults: [Diagnostic] {
        [span, PeriodRules.outside(period, term, kind == .target, at: place)].compactMap { $0 }
    }

    /// A rate needs a span of years, and a level has none.
    private var span: Diagnostic? {
        switch (measure, period) {
        case (.rate, .asOf), (.rate, .days):
            Diagnostic(
                rule: "period-mismatch", at: place, "average growth cannot be of a day, as '\(period.code)' says",
                hint: "write the years it is the average of, as 2026-2030")
        case (.level, .years(_, let last, each: false)) where kind != .context:
            Diagnostic(
                .warning, rule: "period-mismatch", at: place,
                "a level is measured at one time, and '\(period.code)' is a span",
                hint: "write \(last), or '\(period.code) each year'")
        case (.level, .days(let first, let last)) where kind != .context && last.ordinal - first.ordinal > 31:
            Diagnostic(
                .warning, rule: "period-mismatch", at: place,
                "a level is measured at one time, and '\(period.code)' is a span of days",
                hint: "write 'as of \(last.iso)'; what is counted over a time has another measure")
        default: nil
        }
    }

    /// The fault of a period that ends after its term, or of a target that lies before it; nil when it fits.
    ///
    /// What was achieved before the term is doubted only: it may be its baseline.
    static func outside(_ period: Period, _ term: Term?, _ isTarget: Bool, at place: Place) -> Diagnostic? {
        guard let term, let first = period.firstYear, let last = period.end?.year else { return nil }
        if last > term.last || (isTarget && first < term.first) {
            return Diagnostic(
                rule: "period-outside-term", at: place,
                "the period \(period.code) does not lie in the term \(term.code)",
                hint: "correct the period or the term")
        }
        guard last < term.first else { return nil }
        return Diagnostic(
            .warning, rule: "period-outside-term", at: place,
            "the period \(period.code) ends before the term \(term.code) begins", hint: "correct the period or the term"
        )
    }
}
