import Testing

@testable import Publishing

@Suite struct RelativePathTests {
    @Test(arguments: ["index.html", "committees/hai-phong/hai-phong.vi.pdf", "a b/ờ.csv", "tables/excel/facts.csv"])
    func `A plain path inside the edition is taken as it is`(_ text: String) {
        #expect(RelativePath(text)?.text == text)
    }

    @Test(arguments: [
        "", "/", "/etc/passwd", "..", "../x", "a/../b", "a//b", "a/", ".", "./a", "a/.", ".hidden", "a/.stage", "a\\b",
        "a\nb", "a\0b", "a\u{7F}", String(repeating: "x", count: 256), String(repeating: "ab/", count: 400) + "c",
    ])
    func `A path that leaves the edition or hides in it is refused`(_ text: String) {
        #expect(RelativePath(text) == nil)
    }
}
