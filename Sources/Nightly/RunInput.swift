import CairoPainting
import Diagnostics
import Intake
import Layouts
import Publishing
import Quantities
import Tabulation

/// Everything a run reads, checked: layouts, theme and fonts, and the seeds.
struct RunInput: Sendable {
    let files: LayoutFiles
    let fonts: [Manifest.Font]
    private(set) var seeds: LoadedSeeds

    /// Reads layouts and seeds; faults of both are thrown together, so that one run shows them all.
    ///
    /// The exit code is that of the seeds when both are at fault.
    init(
        _ request: RunRequest, documents: String? = nil, instead chosen: ChosenFiles = ChosenFiles(),
        withholding: Bool = false
    ) throws {
        let (readSeeds, readLayouts) = together {
            Result {
                let seeds = try LoadedSeeds(
                    folder: request.seeds, documents: documents, withholding: withholding, asOf: request.asOf)
                try seeds.check(only: request.only)
                return seeds
            }
        } _: {
            Result { try RunInput.layouts(request, instead: chosen) }
        }
        var failures: [RunFailure] = []
        let seeds = try readSeeds.value(failures: &failures)
        let layouts = try readLayouts.value(failures: &failures)
        // The faults for which committees would be withheld are told beside those that stop the run.
        if layouts == nil, let seeds, !seeds.faults.isEmpty {
            failures.append(RunFailure(.input, diagnostics: seeds.faults))
        }
        guard let seeds, let layouts, failures.isEmpty else {
            throw RunFailure(
                failures.first?.exit ?? .software, diagnostics: failures.flatMap(\.diagnostics),
                lines: failures.flatMap(\.lines))
        }
        try RunInput.checkLetters(request, seeds, layouts.files)
        self.files = layouts.files
        fonts = layouts.fonts
        self.seeds = try seeds.spelled(for: layouts.files.theme)
        doubt(doubtsOfTerms)
    }

    /// Throws all texts of catalogues and layouts that the theme's fonts cannot print.
    private static func checkLetters(_ request: RunRequest, _ seeds: LoadedSeeds, _ files: LayoutFiles) throws {
        var letters = UnprintableLetters { try files.theme.spelling() }
        let catalogues = seeds.inputs.map(\.path).filter { InputDigest.Kind(of: $0) == .catalogue }
        let ofSeeds = try letters.faults(in: catalogues, of: request.seeds, kind: .input)
        let ofLayouts = try letters.faults(
            in: files.digests.map(\.path), of: request.layouts, kind: .configuration)
        guard ofSeeds.isEmpty, ofLayouts.isEmpty else {
            throw RunFailure(ofSeeds.isEmpty ? .configuration : .input, diagnostics: ofSeeds + ofLayouts)
        }
    }

    /// Adds doubts that only the edition before casts on the seeds.
    mutating func doubt(_ doubts: [Diagnostic]) {
        if !doubts.isEmpty { seeds.warnings = (seeds.warnings + doubts).sorted() }
    }

    /// Reads layouts, theme and fonts; throws all faults found in one failure.
    static func layouts(
        _ request: RunRequest, instead chosen: ChosenFiles = ChosenFiles()
    ) throws -> (files: LayoutFiles, fonts: [Manifest.Font]) {
        let files = try LayoutFiles(
            folder: request.layouts, shapes: Tabulated.shapes, on: request.asOf, instead: chosen)
        return (files, try files.theme.checkedFonts())
    }

    /// The documents a good one is sought for: those of withheld committees, and of a draft none.
    func plansWithheld(for request: RunRequest) -> [DocumentPlan] {
        guard !seeds.withheld.isEmpty, !request.isDraft else { return [] }
        return plans(for: request).filter { $0.committee.map(seeds.withheld.contains) ?? false }
    }

    /// The committees whose files or rows were refused, with their faults and the day of what is shown instead.
    ///
    /// Shown is what stands in the language of the tables, and where nothing does in it, what stands in another one.
    /// Letters of a message or a file's name that the theme's fonts lack are written as code points, in pages and
    /// tables alike: a file at fault must not stop the others' reports.
    func withheld(_ earlier: EarlierEditions, _ request: RunRequest) throws -> [Language: [Withheld]] {
        guard !seeds.withheld.isEmpty else { return [:] }
        let plans = plansWithheld(for: request)
        let spelling = try files.theme.spelling()
        let spelled = seeds.faultsWithheld.mapValues { faults in
            faults.map { fault in
                let place = fault.place
                return Diagnostic(
                    rule: fault.rule,
                    at: Place(file: spelling.spelled(place.file), line: place.line, column: place.column),
                    spelling.spelled(fault.message), hint: fault.hint.map(spelling.spelled))
            }
        }
        let languages = files.edition.languages.map { language in
            let withheld = seeds.withheld.map { committee in
                Withheld(
                    committee: committee, faults: spelled[committee] ?? [],
                    shown: earlier.lastGood(of: committee, plans, in: language)?.document.since)
            }
            return (language, withheld)
        }
        return Dictionary(languages) { first, _ in first }
    }
}

extension Result {
    /// The value; nil when it is a failure of the run, which is added to the others.
    fileprivate func value(failures: inout [RunFailure]) throws -> Success? {
        do { return try get() } catch let failure as RunFailure {
            failures.append(failure)
            return nil
        }
    }
}
