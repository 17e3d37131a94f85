import Assessments
import Diagnostics
import Indicators
import Layouts
import Publishing
import Quantities

/// The nightly run: load, check, assess, tabulate, compose, paint, publish.
package struct Run: Sendable {
    private let request: RunRequest
    private let progress: @Sendable (String) -> Void

    /// Creates a run; `progress` is told what is being done, one line at a time, from any worker.
    package init(_ request: RunRequest, progress: @escaping @Sendable (String) -> Void = { _ in }) {
        self.request = request
        self.progress = progress
    }

    /// Makes and publishes an edition; throws a `RunFailure` when the old one has to stand.
    package func build() async throws -> RunSummary {
        try await guarded {
            progress("reading \(request.seeds) and \(request.layouts)")
            let reports = try ReportsFolder.open(request.destination, run: "\(Program.name) build --as-of \(request.asOf.iso)")
            let files = try LayoutFiles(folder: request.layouts, shapes: Tabulated.shapes)
            let seeds = try LoadedSeeds(folder: request.seeds)
            try seeds.check(only: request.only)
            let fonts = try files.theme.checkedFonts()
            let judgement = Judgement(of: seeds.register, asOf: request.asOf)
            let tabulated = Tabulated(seeds.register, judgement, languages: files.edition.languages)
            let composing = Composing(
                request: request, files: files, register: seeds.register, tabulated: tabulated, fonts: fonts)
            let documents = try await composing.paint(progress: progress)
            progress("publishing \(request.destination)/editions/\(request.asOf.iso)")
            let publication = try composing.publish(documents, inputs: seeds.inputs, in: reports)
            try reports.recordSuccess(on: request.asOf)
            return RunSummary(composing, documents, publication, warnings: seeds.warnings)
        }
    }

    /// Reads everything a build would read and reports what is wrong; `documents` proves the figures as well.
    package func check(documents: String?) throws -> CheckSummary {
        try guarded {
            var found: [RunFailure] = []
            for step in [
                { _ = try LayoutFiles(folder: request.layouts, shapes: Tabulated.shapes).theme.checkedFonts() },
            ] {
                do { try step() } catch let failure as RunFailure { found.append(failure) }
            }
            do {
                let seeds = try LoadedSeeds(folder: request.seeds, documents: documents)
                try seeds.check(only: request.only)
                if found.isEmpty { return CheckSummary(seeds) }
            } catch let failure as RunFailure {
                found.insert(failure, at: 0)
            }
            throw RunFailure(
                found[0].exit, diagnostics: found.flatMap(\.diagnostics), lines: found.flatMap(\.lines))
        }
    }

    /// The documents a build would make, without making them.
    package func list() throws -> [DocumentPlan] {
        try guarded {
            let files = try LayoutFiles(folder: request.layouts, shapes: Tabulated.shapes)
            let seeds = try LoadedSeeds(folder: request.seeds)
            try seeds.check(only: request.only)
            let judgement = Judgement(of: seeds.register, asOf: request.asOf)
            let tabulated = Tabulated(seeds.register, judgement, languages: files.edition.languages)
            return Composing(
                request: request, files: files, register: seeds.register, tabulated: tabulated, fonts: []
            ).plans
        }
    }

    /// Turns failures of publishing into the one kind of failure a command knows.
    private func guarded<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let error as PublishingError {
            throw RunFailure(error.exitCode, lines: [error.text])
        }
    }

    private func guarded<Value>(_ work: () async throws -> Value) async throws -> Value {
        do { return try await work() } catch let error as PublishingError {
            throw RunFailure(error.exitCode, lines: [error.text])
        }
    }
}
