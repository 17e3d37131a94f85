import Assessments
import Indicators
import Layouts
import Publishing
import Quantities

/// The nightly run: load, check, assess, tabulate, cross-foot, compose, paint, publish.
package struct Run: Sendable {
    let request: RunRequest
    private let progress: @Sendable (String) -> Void

    /// Creates a run; `progress` is told what is being done, one line at a time, from any worker.
    package init(_ request: RunRequest, progress: @escaping @Sendable (String) -> Void = { _ in }) {
        self.request = request
        self.progress = progress
    }

    /// Makes and publishes an edition; throws a `RunFailure` when the old one has to stand.
    package func build() async throws -> RunSummary {
        try await guarded {
            let run = "\(Program.name) build --as-of \(request.asOf.iso)"
            let published = try ReportsFolder.open(request.reports, run: run)
            let reports = request.isDraft ? try ReportsFolder.open(request.destination, run: run) : published
            progress("reading \(request.seeds) and \(request.layouts)")
            let input = try RunInput(request)
            let judgement = Judgement(of: input.seeds.register, asOf: request.asOf)
            let base = try published.latestEdition()
            let tabulated = Tabulated(input.seeds.register, judgement, languages: input.files.edition.languages) {
                tables in
                base.flatMap { $0.day < request.asOf ? input.changes(since: $0, now: tables) : nil }
            }
            try tabulated.crossFoot()
            let composing = Composing(request: request, input: input, tabulated: tabulated)
            let documents = try await composing.paint(progress: progress)
            progress("publishing \(request.destination)/editions/\(request.asOf.iso)")
            let publication = try composing.publish(documents, inputs: input.seeds.inputs, in: reports)
            var leftovers = publication.leftovers
            do throws(PublishingError) { try reports.recordSuccess(on: request.asOf) } catch { leftovers.append(error) }
            return RunSummary(
                composing, documents, isUnchanged: publication.state == .unchanged, warnings: input.seeds.warnings,
                leftovers: leftovers)
        }
    }

    /// Reads everything a build would read; `documents` proves the figures as well.
    ///
    /// Throws a `RunFailure` with every fault found.
    package func check(documents: String?) throws -> CheckSummary {
        CheckSummary(try RunInput(request, documents: documents).seeds)
    }

    /// The documents a build would make, without making them.
    package func list() throws -> [DocumentPlan] { try RunInput(request).plans(for: request) }

    /// Turns failures of publishing into the one kind of failure a command knows.
    private func guarded<Value>(_ work: () async throws -> Value) async throws -> Value {
        do { return try await work() } catch let error as PublishingError {
            throw RunFailure(error.exitCode, lines: [error.text])
        }
    }
}
