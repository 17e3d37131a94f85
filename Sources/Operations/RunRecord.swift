import Diagnostics
package import Foundation
package import Nightly
package import Publishing
package import Quantities

/// How a build went, for those who watch many of them.
package struct RunRecord: Sendable {
    /// The code the build ends with.
    package var exit: Int32 = 0
    package let started: Instant
    /// How long the build took.
    package var milliseconds = 0
    package var documents = DocumentCounts()
    package var pages = 0
    package var tables = 0
    /// Faults of the input, and of the run.
    package var faults = 0
    /// The edition readers have after the build; nil when there is none.
    package var edition: Day?
    /// The last build that ended well, this one included; nil when there was none.
    package var lastSuccess: LastSuccess?

    package init(started: Instant) { self.started = started }

    /// When the build ended.
    package var ended: Instant { Instant(seconds: started.seconds + (milliseconds + 500) / 1000) }

    /// How long ago the last good build was when this one ended; nil when there was none.
    package var age: Age? { lastSuccess.map { Age(of: $0.ended, at: ended) } }

    /// The seconds the build took, exact to the thousandth.
    package var seconds: Decimal { Decimal(milliseconds) / 1000 }

    /// Takes the numbers of a build that ended.
    package mutating func take(_ summary: RunSummary) {
        exit = summary.exit.rawValue
        documents = DocumentCounts(summary)
        pages = summary.pages
        tables = summary.tables
        faults = summary.faults.count { $0.severity == .error }
    }

    /// Takes the code and the number of faults of a build that failed.
    package mutating func take(_ failure: RunFailure) {
        exit = failure.exit.rawValue
        faults = failure.diagnostics.count { $0.severity == .error } + failure.lines.count
    }

    /// Looks up which edition readers have now, and when a build last ended well.
    package mutating func look(in reports: String) {
        edition = try? PublishedEditions(reports)?.latestDay()
        lastSuccess = LastSuccess.read(in: reports)
    }
}

/// Documents of an edition by what became of them.
package struct DocumentCounts: Hashable, Sendable {
    /// Composed and painted in this build.
    package var made = 0
    /// Taken over from an earlier edition, since nothing in them changed.
    package var carried = 0
    /// The last good ones of committees whose input was refused.
    package var withheld = 0
    /// One page each that says why there is no report.
    package var notice = 0

    package init() {}

    init(_ summary: RunSummary) {
        (made, carried) = (summary.made, summary.carried)
        (withheld, notice) = (summary.withheld, summary.notices)
    }

    /// The counts with their names, in the order they are told.
    package var named: [(outcome: String, count: Int)] {
        [("made", made), ("carried", carried), ("withheld", withheld), ("notice", notice)]
    }
}
