import CairoPainting
import Diagnostics
import Indicators
import Layouts

extension LoadedSeeds {
    /// The seeds with letters no page can print written as their code points, and a warning where they stand.
    ///
    /// One committee's note must not keep all reports from being printed; pages and tables show the same. Names in
    /// the shared catalogues are left alone: a theme that cannot print those is at fault itself.
    func spelled(for theme: Theme) throws -> LoadedSeeds {
        var usual = [Bool](repeating: false, count: 0x2300)
        for scalar in FontCheck.sample.unicodeScalars { usual[Int(scalar.value)] = true }
        let quoted =
            register.facts.map { ($0.quotedTexts, $0.place) } + register.aims.map { ($0.quotedTexts, $0.place) }
            + register.actions.map { ($0.quotedTexts, $0.place) }
        let unusual = quoted.filter { texts, _ in
            texts.contains { text in
                text.unicodeScalars.contains { $0.value > 0x7E && ($0.value >= 0x2300 || !usual[Int($0.value)]) }
            }
        }
        if unusual.isEmpty { return self }
        let spelling = try theme.spelling()
        var warnings: [Diagnostic] = []
        for (texts, place) in unusual {
            let spelled = texts.map(spelling.spelled)
            guard spelled != texts else { continue }
            let letters = Set(texts.flatMap(\.unicodeScalars)).filter { spelling.spelled(String($0)) != String($0) }
            let names = letters.sorted().map { spelling.spelled(String($0)) }.joined(separator: ", ")
            warnings.append(
                Diagnostic(
                    .warning, rule: "letter-without-font", at: place,
                    "The fonts of the theme lack letters of this text, which are printed as \(names)",
                    hint: "write it in other letters"))
        }
        if warnings.isEmpty { return self }
        var seeds = self
        seeds.register = register.changingQuotedTexts(spelling.spelled)
        seeds.warnings = (self.warnings + warnings).sorted()
        return seeds
    }
}
