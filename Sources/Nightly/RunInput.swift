import Diagnostics
import Publishing

/// Everything a run reads, checked: layouts, theme and fonts, and the seeds.
struct RunInput: Sendable {
    let files: LayoutFiles
    let fonts: [Manifest.Font]
    let seeds: LoadedSeeds

    /// Reads layouts and seeds; faults of both are thrown together, so that one run shows them all.
    ///
    /// The exit code is that of the seeds when both are at fault.
    init(_ request: RunRequest, documents: String? = nil, instead chosen: ChosenFiles = ChosenFiles()) throws {
        var failures: [RunFailure] = []
        var seeds: LoadedSeeds?
        do {
            seeds = try LoadedSeeds(folder: request.seeds, documents: documents)
            try seeds?.check(only: request.only)
        } catch let failure as RunFailure {
            failures.append(failure)
        }
        var layouts: (files: LayoutFiles, fonts: [Manifest.Font])?
        do {
            let files = try LayoutFiles(
                folder: request.layouts, shapes: Tabulated.shapes, on: request.asOf, instead: chosen)
            layouts = (files, try files.theme.checkedFonts())
        } catch let failure as RunFailure {
            failures.append(failure)
        }
        guard let seeds, let layouts, failures.isEmpty else {
            throw RunFailure(
                failures.first?.exit ?? .software, diagnostics: failures.flatMap(\.diagnostics),
                lines: failures.flatMap(\.lines))
        }
        self.files = layouts.files
        fonts = layouts.fonts
        self.seeds = seeds
    }
}
