import Testing

@testable import CairoPainting

@Suite struct LinkAddressTests {
    @Test(arguments: [
        ("https://example.vn/a?b=c#d", "https://example.vn/a?b=c#d"),
        ("https://example.vn/) /JS (x", "https://example.vn/%29%20/JS%20%28x"),
        ("https://example.vn/số", "https://example.vn/s%E1%BB%91"),
        ("https://example.vn/a'b\\c\n", "https://example.vn/a%27b%5Cc%0A"),
        ("mailto:vanphong@example.vn", "mailto:vanphong@example.vn"),
        ("data/targets.csv", "data/targets.csv"),
        ("../index.pdf", "../index.pdf"),
    ])
    func `Addresses are encoded so that nothing escapes from the link`(address: String, expected: String) {
        #expect(LinkAddress.encoded(address) == expected)
    }

    @Test(arguments: [
        "javascript:alert(1)", "file:///etc/passwd", "ftp://a.b", "https:", "https://", "mailto:nobody", "",
        "/etc/passwd", "a/../../b", "a b.csv", "số.csv", ":",
    ])
    func `Other addresses are refused`(address: String) {
        #expect(LinkAddress.encoded(address) == nil)
    }

    @Test(arguments: [("a-1", true), ("", false), ("A", false), ("a'b", false), ("á", false)])
    func `Anchor names are small letters, digits and hyphens`(name: String, isGood: Bool) {
        #expect(LinkAddress.isAnchorName(name) == isGood)
    }
}
