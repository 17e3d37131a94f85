import CairoPainting
import Diagnostics
import Drawings
import Layouts
import Publishing

extension Theme {
    /// The fonts a theme's documents are set in, for the manifest.
    ///
    /// Throws a configuration failure that names the theme's line for each family that would be substituted or lacks
    /// letters: a report in another font than asked for is not published.
    func checkedFonts() throws -> [Manifest.Font] {
        let check: FontCheck
        do {
            check = try FontCheck()
        } catch {
            throw RunFailure(.configuration, lines: ["\(error.description); install fonts-liberation2"])
        }
        var faults: [Diagnostic] = []
        for (family, place) in families {
            guard let fault = check.faults(ofFamily: family).first else { continue }
            faults.append(
                Diagnostic(
                    kind: .configuration, rule: "font", at: place, fault.description,
                    hint: "install the family or name another one in the theme"))
        }
        guard faults.isEmpty else { throw RunFailure(.configuration, diagnostics: faults.sorted()) }
        var fonts: [Manifest.Font] = []
        for font in allFonts {
            let source: FontSource
            do {
                source = try check.source(of: font)
            } catch {
                throw RunFailure(.configuration, lines: ["\(error.description); install fonts-liberation2"])
            }
            let entry = Manifest.Font(family: source.face, file: source.file, version: source.version)
            if !fonts.contains(entry) { fonts.append(entry) }
        }
        return fonts.sorted { ($0.family, $0.file) < ($1.family, $1.file) }
    }

    /// The spelling of words quoted from people's files, which every font of the theme has to print.
    func spelling() throws -> LetterSpelling {
        let faces = families.flatMap { family, _ in
            let regular = Font(family: family, size: 10)
            return [regular, regular.bold, regular.italic]
        }
        do {
            return try LetterSpelling(fonts: Set(allFonts + faces))
        } catch {
            throw RunFailure(.configuration, lines: ["\(error.description); install fonts-liberation2"])
        }
    }
}
