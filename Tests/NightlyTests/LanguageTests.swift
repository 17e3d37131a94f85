import Foundation
import TestSupport
import Testing

extension EditionTests {
    /// Each report speaks one language: besides what the data say, no word of the other one stands in it.
    @Suite(.enabled(if: program(named: "pdftotext") != nil, "pdftotext is missing; install poppler-utils"))
    struct LanguageTests {
        /// The name of the digest and the command are the same in every language.
        private static let shared: Set<String> = ["sha", "verify"]

        @Test func `No English word is left in a Vietnamese report`() throws {
            let edition = try #require(SharedEdition.current)
            let english = try words(edition, "en").subtracting(data(edition)).subtracting(vietnameseTexts())
                .subtracting(LanguageTests.shared)
                .filter { $0.count > 2 && $0.utf8.count == $0.count }
            #expect(english.count > 300)
            for (paper, words) in try papers(edition, "vi") {
                let left = words.intersection(english).sorted()
                #expect(left.isEmpty, "\(paper): \(left.joined(separator: " "))")
            }
        }

        @Test func `No Vietnamese word is left in an English report`() throws {
            let edition = try #require(SharedEdition.current)
            let known = try data(edition)
            for (paper, words) in try papers(edition, "en") {
                let left = words.filter(isVietnamese).subtracting(known).sorted()
                #expect(left.isEmpty, "\(paper): \(left.joined(separator: " "))")
            }
        }

        /// The words of each report in a language, by its path.
        private func papers(_ edition: SharedEdition, _ language: String) throws -> [(String, Set<String>)] {
            let folder = URL(fileURLWithPath: edition.folder).resolvingSymlinksInPath().path
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
                .filter { $0.hasSuffix(".\(language).pdf") }
            #expect(paths.count > 3)
            return try paths.map { path in
                let outcome = try Outcome(#require(program(named: "pdftotext")), ["\(folder)/\(path)", "-"])
                #expect(outcome.code == 0)
                return (path, words(outcome.output))
            }
        }

        /// All words of the reports in a language.
        private func words(_ edition: SharedEdition, _ language: String) throws -> Set<String> {
            try papers(edition, language).reduce(into: []) { $0.formUnion($1.1) }
        }

        /// The words the data bring into any report: names and titles, notes, ids.
        private func data(_ edition: SharedEdition) throws -> Set<String> {
            let columns = [
                "committees": ["committee_vi", "committee_en", "short_vi", "short_en"],
                "sources": ["source_id", "title", "publisher", "note"], "indicators": ["indicator_vi", "unit_vi"],
                "facts": ["note"], "aims": ["text", "number", "issuer"], "explanations": ["subject"],
            ]
            return try columns.reduce(into: []) { found, entry in
                for row in try edition.rows(entry.key) {
                    for column in entry.value { found.formUnion(words(row[column] ?? "")) }
                }
            }
        }

        /// The words of the Vietnamese texts of all layouts.
        private func vietnameseTexts() throws -> Set<String> {
            try FileManager.default.subpathsOfDirectory(atPath: Project.layouts).filter { $0.hasSuffix(".yaml") }
                .reduce(into: []) { found, path in
                    let text = try String(contentsOfFile: "\(Project.layouts)/\(path)", encoding: .utf8)
                    for match in text.matches(of: /\bvi: ("[^"]*"|[^,}\n]*)/) {
                        found.formUnion(words(String(match.1)))
                    }
                }
        }

        /// The words of a text in small letters; figures and what is tied to them are none.
        private func words(_ text: String) -> Set<String> {
            Set(
                text.precomposedStringWithCanonicalMapping.lowercased().split { !$0.isLetter && !$0.isNumber }
                    .filter { $0.allSatisfy(\.isLetter) }.map(String.init))
        }

        /// Whether a word has a letter that only Vietnamese has.
        private func isVietnamese(_ word: String) -> Bool {
            word.contains { "ăâđêôơư".contains($0) || "\u{1EA0}"..."\u{1EF9}" ~= $0 }
        }
    }
}
