import Assessments
import Intake
import Layouts
import Publishing
import Quantities
import SourceFiles

/// A night on which nothing was touched: seen from the files' digests, before any figure is read.
struct StandingNight {
    private let request: RunRequest
    private let reports: ReportsFolder

    init(_ request: RunRequest, _ reports: ReportsFolder) {
        self.request = request
        self.reports = reports
    }

    /// The summary of the night when the edition readers have stands; nil when everything has to be worked out.
    ///
    /// It stands when it was made from these seeds, layouts, fonts and this program, no day has come on which they
    /// might say something else, and every file of it is what its checksums say. Faults are left to the whole run.
    func summary() throws(PublishingError) -> RunSummary? {
        guard !request.isDraft, !request.isForced, let standing = try reports.standing(),
            try reports.latestDay() == standing.edition, standing.edition < request.asOf,
            request.asOf < standing.until, let seeds = seedsNow, seeds == standing.seeds,
            let layouts = try? RunInput.layouts(request),
            StandingNight.making(layouts.files, layouts.fonts) == standing.making,
            try reports.checksums(of: standing.edition) == standing.checksums
        else { return nil }
        let earlier = try EarlierEditions(of: request.reports, before: request.asOf)
        guard let base = earlier.base, base.day == standing.edition, earlier.today == nil, try base.isWhole() else {
            return nil
        }
        return RunSummary(standing: base, in: request.destination)
    }

    /// Notes what the next night can go by; a run with doubts about its input notes nothing, for they are told again.
    func record(_ input: RunInput, until: Day, _ summary: RunSummary) throws(PublishingError) {
        guard !request.isDraft, input.seeds.warnings.isEmpty, input.seeds.faults.isEmpty,
            let checksums = try reports.checksums(of: summary.edition)
        else { return }
        try reports.record(
            Standing(
                edition: summary.edition, checksums: checksums, until: until,
                seeds: StandingNight.seeds(input.seeds.inputs), making: StandingNight.making(input.files, input.fonts)))
    }

    /// The digest of the seeds as they are now; nil when they cannot be read.
    private var seedsNow: String? {
        guard let inputs = try? inputDigests(in: request.seeds) else { return nil }
        return StandingNight.seeds(inputs.map { Manifest.ReadFile(path: $0.name, sha256: $0.sha256) })
    }

    private static func seeds(_ inputs: [Manifest.ReadFile]) -> String {
        sha256(Array(inputs.map { "\($0.path) \($0.sha256)" }.joined(separator: "\n").utf8))
    }

    private static func making(_ files: LayoutFiles, _ fonts: [Manifest.Font]) -> String {
        let lines =
            [Program.version, Judgement.methodVersion] + DocumentKind.allCases.map { files.keys[$0] }
            + files.digests.map { "\($0.path) \($0.sha256)" }
            + fonts.map { "\($0.family) \($0.file) \($0.version)" }
        return sha256(Array(lines.joined(separator: "\n").utf8))
    }
}
