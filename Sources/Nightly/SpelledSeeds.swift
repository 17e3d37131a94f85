import CairoPainting
import Diagnostics
import Indicators
import Layouts

extension LoadedSeeds {
    /// The seeds with letters no page can print written as their code points, and a warning where they stand.
    ///
    /// One committee's note must not keep all reports from being printed; pages and tables show the same. Names in
    /// the shared catalogues are left alone: see `UnprintableLetters`.
    func spelled(for theme: Theme) throws -> LoadedSeeds {
        let usual = UsualLetters()
        let quoted =
            register.facts.map { ($0.quotedTexts, $0.place) } + register.aims.map { ($0.quotedTexts, $0.place) }
            + register.actions.map { ($0.quotedTexts, $0.place) }
        let unusual = quoted.filter { texts, _ in !texts.allSatisfy(usual.hold) }
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
                    "the fonts of the theme lack letters of this text, which are printed as \(names)",
                    hint: "write it in other letters"))
        }
        if warnings.isEmpty { return self }
        var seeds = self
        seeds.register = register.changingQuotedTexts(spelling.spelled)
        seeds.warnings = (self.warnings + warnings).sorted()
        return seeds
    }
}
