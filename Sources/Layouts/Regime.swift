package import Diagnostics
package import Drawings
package import Quantities
package import SourceFiles

/// Document conventions in force from a day on.
///
/// Page, body font, page number, and what an automatic report is.
package struct Regime: Sendable {
    /// The first day they are in force.
    package let from: Day
    /// The last day they are in force; nil while they have no end.
    package let until: Day?
    package let sheet: Theme.Sheet
    /// The font of running text.
    package let body: Font
    package let numberPlace: Theme.NumberPlace
    /// Whether the first page has its number.
    package let numbersFirstPage: Bool
    /// The line on top of a report: that it is an annex and no document of the party.
    package let annex: Words
    /// Where the family of the body font is named.
    let bodyPlace: Place
    /// Where the first day is written.
    private let fromPlace: Place

    /// Whether a day lies in the time the conventions are in force.
    package func isInForce(on day: Day) -> Bool { DaySpan(from: from, until: until).contains(day) }

    /// The conventions in force on a day; nil when there are none.
    ///
    /// Two that share a day are reported whatever the day, at the later one's first day.
    package static func inForce(on day: Day, among regimes: [Regime], log: DiagnosticLog) -> Regime? {
        let ordered = regimes.sorted { ($0.from, $0.fromPlace) < ($1.from, $1.fromPlace) }
        for (earlier, later) in zip(ordered, ordered.dropFirst()) where earlier.isInForce(on: later.from) {
            log.report(
                Diagnostic(
                    kind: .configuration, rule: "two-regimes", at: later.fromPlace,
                    "two regimes are in force on \(later.from.iso), this one and that of \(earlier.fromPlace)",
                    hint: "end the earlier one with 'until:' the day before"))
        }
        return ordered.first { $0.isInForce(on: day) }
    }
}

extension Regime {
    /// Reads a regime file; nil after reporting every fault in it.
    package init?(reading node: YAMLNode, log: DiagnosticLog) {
        let before = log.errorCount
        let fields = FieldReader(node, of: "the regime", log: log, kind: .configuration)
        let from = fields.day("from", "first day they are in force")
        let until = fields.optionalDay("until", "last day they are in force")
        let sheet = fields.record("page", "paper and margins in millimetres", of: "the page").flatMap {
            Theme.Sheet(reading: $0)
        }
        let record = fields.record("body", "the font of running text", of: "the font")
        let family = record?.text("family", "name of an installed font family")
        let size = record?.number("size", "size in points", in: 8...24)
        record?.finish()
        let place = fields.choice("page_number", "where the page number stands", Theme.NumberPlace.self)
        let numbersFirst = fields.flag("first_page_number", "whether the first page has its number", default: true)
        let annex = fields.words("annex", "line on top of an automatic report")
        fields.finish()
        fields.refuseReversed(DaySpan(from: from, until: until))
        guard log.errorCount == before, let from, let sheet, let record, let family, let size, let place,
            let annex
        else { return nil }
        self.init(
            from: from, until: until, sheet: sheet, body: Font(family: family, size: size), numberPlace: place,
            numbersFirstPage: numbersFirst, annex: annex, bodyPlace: record.place(of: "family"),
            fromPlace: fields.place(of: "from"))
    }
}
