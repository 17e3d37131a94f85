import Foundation
import TestSupport
import Testing

extension EditionTests {
    /// The command that shows a page while a committee is withheld.
    @Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    struct PreviewCommandTests {
        @Test func `Naming the language changes nothing of what is said of a withheld committee`() throws {
            let night = try Night()
            try night.folder.replace("p", with: "\u{202E}", in: "seeds/facts/mong-cai.csv")
            let page = { (name: String, options: [String]) in
                let outcome = try night.run(
                    [
                        "preview", "Layouts/consolidated.yaml", "--as-of", "2026-11-22", "--dpi", "40", "--output",
                        name,
                    ] + options)
                #expect(outcome.code == 0 && outcome.faults == "", "\(outcome.faults)")
                return FileManager.default.contents(atPath: "\(night.folder.path)/\(name)")
            }
            let whole = try page("whole.png", [])
            #expect(try whole != nil && page("named.png", ["--language", "vi"]) == whole)
        }

        @Test func `Documents cannot be chosen by --only where there is one`() throws {
            let outcome = try Night().run([
                "preview", "Layouts/committee.yaml", "--only", "mong-cai", "--output", "page.png",
            ])
            #expect(outcome.code == 64)
            #expect(outcome.faults.contains("name it with --committee"))
        }
    }
}
