import Quantities
import Testing

/// Texts with names in braces.
@Suite struct FilledTests {
    @Test(arguments: [
        ("", ""), ("{a}", "1"), ("{a}{b}", "1{a}"), ("x {a} y {b} z", "x 1 y {a} z"), ("{c} {a}", "{c} 1"),
        ("{{a}}", "{1}"), ("{a", "{a"), ("a}", "a}"), ("{}", "{}"), ("đến {a} đồng", "đến 1 đồng"),
    ])
    func `Names in braces give way to their values, which stay as they are`(_ text: String, _ expected: String) {
        #expect(filled(text) { ["a": "1", "b": "{a}"][$0] } == expected)
    }
}
