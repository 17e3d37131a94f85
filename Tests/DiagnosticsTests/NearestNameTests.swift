import Diagnostics
import Testing

@Suite struct NearestNameTests {
    private static let names = ["indicator", "kind", "term", "period", "value", "status", "source", "locator", "note"]

    @Test(
        arguments: [
            ("vlaue", "value"), ("valu", "value"), ("Value", "value"), ("values", "value"), ("sorce", "source"),
            ("indcatr", "indicator"), ("kidn", "kind"), ("xyz", nil), ("", nil), ("value", nil), ("v", nil),
            ("nteo", nil), ("completely", nil),
        ] as [(String, String?)])
    func `A slip of the pen finds the one name that was meant`(_ pair: (written: String, name: String?)) {
        #expect(nearestName(to: pair.written, among: Self.names) == pair.name)
    }

    @Test func `Two names as near as each other are no help`() {
        #expect(nearestName(to: "cat", among: ["bat", "rat"]) == nil)
        #expect(nearestName(to: "hai-phon", among: ["hai-phong", "hai-duong"]) == "hai-phong")
    }

    @Test func `Vietnamese letters count as one`() {
        #expect(nearestName(to: "đat", among: ["đạt", "vượt"]) == "đạt")
    }

    @Test func `The hint names the nearest word, or the few that are known, or how many are`() {
        #expect(didYouMean("vlaue", among: Self.names) == "did you mean 'value'?")
        #expect(didYouMean("zzz", among: ["b", "a"]) == "known here: a, b")
        #expect(didYouMean("zzz", among: (0..<21).map { "long-name-\($0)" }) == "write one of the 21 known here")
        #expect(didYouMean("zzz", among: [String]()) == "none is known here")
    }
}
