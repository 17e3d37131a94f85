import Testing

@testable import Finishing

@Suite struct ArtifactMarksTests {
    private func marked(_ lines: [String]) throws(FinishingError) -> [String] {
        let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
        return try String(decoding: ArtifactMarks.added(to: bytes), as: UTF8.self).split(separator: "\n").map(
            String.init)
    }

    private let begin = "/P << /MCID 0 >> BDC"

    @Test func `What is painted outside of tags is wrapped, what only sets the scene is not`() throws {
        #expect(
            try marked(["q", "1 0 0 rg", "0 0 m 1 1 l S", begin, "BT", "<01>Tj", "ET", "EMC", "Q", begin, "f", "EMC"])
                == [
                    "/Artifact BMC", "q", "1 0 0 rg", "0 0 m 1 1 l S", "EMC", begin, "BT", "<01>Tj", "ET", "EMC", "Q",
                    begin, "f", "EMC",
                ])
        for text in ["[<01>1<02>]TJ", "[<01>1<02>] TJ", "<01>Tj", "(a)Tj"] {
            #expect(try marked(["BT", text, "ET"]) == ["/Artifact BMC", "BT", text, "ET", "EMC"])
        }
        #expect(try marked(["BT", "1 0 0 1 9 9 Tm", "ET"]) == ["BT", "1 0 0 1 9 9 Tm", "ET"])
        #expect(try marked([]) == [])
    }

    @Test func `Tags in tags stay as they are`() throws {
        let lines = [begin, "/Span << /MCID 1 >> BDC", "S", "EMC", "S", "EMC"]
        #expect(try marked(lines) == lines)
    }

    @Test func `Letters that look like operators are none`() throws {
        let lines = [begin, "(EMC)Tj", "<0BDC>Tj", "EMC"]
        #expect(try marked(lines) == lines)
    }

    @Test(arguments: [
        (["EMC"], "a tag ends that never began"), (["/P << /MCID 0 >> BDC", "S"], "a tag never ends"),
        (["BT", "/P << /MCID 0 >> BDC", "EMC"], "a tag begins inside a text object"),
        (["S", "BT"], "a tag begins inside a text object"),
    ])
    func `What is not balanced is refused`(lines: [String], reason: String) {
        #expect(throws: FinishingError(reason)) { try marked(lines) }
    }
}
