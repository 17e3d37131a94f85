import Assessments
import Indicators
import Layouts
import Publishing
package import Quantities

/// The nightly run: load, check, assess, tabulate, cross-foot, compose, paint, publish.
package struct Run: Sendable {
    let request: RunRequest
    private let now: @Sendable () -> Instant
    private let isStopped: @Sendable () -> Bool
    private let tell: @Sendable (RunEvent) -> Void
    private let stopwatch: Stopwatch?

    /// Creates a run; `tell` hears what is being done, from any worker.
    ///
    /// `now` dates the last success and nothing else; without a clock it is the first second of the edition's day.
    /// `isStopped` is asked between documents, before each file is written and before the switch: once it says yes the
    /// run ends and the earlier edition stands. After the switch the run is carried to its end. A `stopwatch` has no
    /// effect but its own reading.
    package init(
        _ request: RunRequest, now: (@Sendable () -> Instant)? = nil,
        isStopped: @escaping @Sendable () -> Bool = { false }, tell: @escaping @Sendable (RunEvent) -> Void = { _ in },
        stopwatch: Stopwatch? = nil
    ) {
        self.request = request
        self.now = now ?? { Instant(startOf: request.asOf) }
        self.isStopped = isStopped
        self.tell = tell
        self.stopwatch = stopwatch
    }

    /// Makes and publishes an edition; throws a `RunFailure` when the old one has to stand.
    ///
    /// Nothing is published when the latest edition already says everything; old ones are removed all the same.
    package func build() throws -> RunSummary {
        try guarded {
            try request.checkFolders()
            let run = "\(Program.name) build --as-of \(request.asOf.iso)"
            let published = try ReportsFolder.open(request.reports, run: run)
            if let unchanged = try stopwatch.measure(.open, { try StandingNight(request, published).summary() }) {
                tell(.reading(seeds: request.seeds, layouts: request.layouts))
                return succeeded(pruned(unchanged, in: published), in: published)
            }
            let prepared = try prepare()
            // A draft that is refused leaves no folder behind.
            let reports = request.isDraft ? try ReportsFolder.open(request.destination, run: run) : published
            let composing = prepared.composing
            var summary = RunSummary(composing, prepared.documents, input: prepared.input)
            if try composing.isPublished(prepared.documents) {
                summary.isUnchanged = true
                summary = pruned(summary, in: reports)
            } else {
                tell(.making(documents: prepared.documents.count { $0.earlier == nil }))
                let stage = try reports.stage(for: request.asOf)
                let (documents, tables) = try made(prepared.documents, by: composing, to: stage)
                tell(.publishing(folder: "\(request.destination)/\(ReportsFolder.editions)/\(request.asOf.iso)"))
                let publication = try stopwatch.measure(.write) {
                    try composing.publish(
                        documents, tables, inputs: prepared.input.seeds.inputs, in: reports, from: stage,
                        isStopped: isStopped)
                }
                summary.take(documents, publication, on: request.asOf)
            }
            summary.remains = Remains([prepared])
            if summary.exit != .whole { return summary }
            do throws(PublishingError) {
                try StandingNight(request, reports).record(prepared.input, until: prepared.until, summary)
            } catch {
                summary.leftovers.append(error.text)
            }
            return succeeded(summary, in: reports)
        }
    }

    /// The summary of a run that publishes nothing, after it has removed the editions that are not to be kept.
    private func pruned(_ summary: RunSummary, in reports: ReportsFolder) -> RunSummary {
        var summary = summary
        do throws(PublishingError) { try reports.removeOld(keep: request.keep) } catch {
            summary.leftovers.append(error.text)
        }
        return summary
    }

    /// The summary of a run that ended well, which is recorded.
    private func succeeded(_ summary: RunSummary, in reports: ReportsFolder) -> RunSummary {
        var summary = summary
        let success = LastSuccess(edition: summary.edition, ended: now())
        do throws(PublishingError) { try reports.record(success) } catch { summary.leftovers.append(error.text) }
        return summary
    }

    /// Makes documents and tables into a stage, which is removed when that fails.
    ///
    /// The tables are made beside the documents, which keep the processor busier than the disk.
    private func made(
        _ documents: [SettledDocument], by composing: Composing, to stage: Stage
    ) throws -> ([FinishedDocument], FilesUnderWay) {
        let start = stopwatch?.now
        defer { if let stopwatch, let start { stopwatch.add(stopwatch.now - start, to: .documents) } }
        do {
            let tables = try stage.add(isStopped: isStopped, making: { composing.tableFiles })
            let finished = try composing.finish(
                documents, to: stage, isStopped: isStopped, stopwatch: stopwatch, tell: tell)
            return (finished, tables)
        } catch {
            stage.discard()
            throw error
        }
    }

    /// Everything a build does before it makes documents: read, judge, tabulate, compare with what was published.
    private func prepare() throws -> Prepared {
        tell(.reading(seeds: request.seeds, layouts: request.layouts))
        let (read, opened) = together {
            Result { try stopwatch.measure(.read) { try RunInput(request, withholding: !request.isStrict) } }
        } _: { [request, stopwatch] in
            Result {
                try stopwatch.measure(.open) { try EarlierEditions(of: request.reports, before: request.asOf) }
            }
        }
        var input = try read.get()
        var earlier = try opened.get()
        if let latest = earlier.latest, request.asOf < latest, !request.isForced, !request.isDraft {
            throw olderThanLatest(request.asOf, latest, reports: request.reports)
        }
        try earlier.seekGood(input.plansWithheld(for: request), in: request.reports, upTo: request.asOf)
        let withheld = try input.withheld(earlier, request)
        let judgement = stopwatch.measure(.assess) { Judgement(of: input.seeds.register, asOf: request.asOf) }
        let tabulated = stopwatch.measure(.tabulate) {
            Tabulated(input.seeds.register, judgement, languages: input.files.edition.languages, withheld: withheld) {
                [base = earlier.base] tables in base.map { input.changes(since: $0, now: tables) }
            }
        }
        try earlier.checkReadable()
        if let base = earlier.base { input.doubt(input.losses(tabulated.losses, since: base)) }
        try stopwatch.measure(.crossFoot) { try tabulated.crossFoot() }
        let composing = stopwatch.measure(.keys) {
            Composing(request: request, input: input, tabulated: tabulated, earlier: earlier)
        }
        let start = stopwatch?.now
        let documents = composing.settle()
        let until = judgement.nextChange(of: input.seeds.register)
        if let stopwatch, let start { stopwatch.add(stopwatch.now - start, to: .keys) }
        return Prepared(input: input, composing: composing, documents: documents, until: until)
    }

    /// The documents a build would make or take over, and why, without making them or writing anything.
    package func list() throws -> RunForecast {
        try guarded {
            try request.checkFolders()
            let prepared = try prepare()
            return RunForecast(
                documents: prepared.documents.map { ($0.plan, $0.reason) }, faults: prepared.input.seeds.faults,
                warnings: prepared.input.seeds.warnings)
        }
    }

    /// Reads everything a build would read; `documents` proves the figures as well.
    ///
    /// Throws a `RunFailure` with every fault found.
    package func check(documents: String?) throws -> CheckSummary {
        try request.checkFolders(publishing: false)
        return CheckSummary(try RunInput(request, documents: documents).seeds)
    }

    /// Turns failures of publishing into the one kind of failure a command knows.
    private func guarded<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let error as PublishingError {
            throw RunFailure(error)
        } catch is Stopped {
            throw RunFailure(
                .stopped, lines: ["\(request.reports): the run was asked to end; run again, the earlier edition stands"]
            )
        }
    }
}

/// What a build knows before it makes documents.
private struct Prepared: Sendable {
    let input: RunInput
    let composing: Composing
    let documents: [SettledDocument]
    /// The first day on which the same input may say something else.
    let until: Day
}
