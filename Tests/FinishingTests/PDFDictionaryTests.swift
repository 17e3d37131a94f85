import Testing

@testable import Finishing

@Suite struct PDFDictionaryTests {
    @Test(arguments: dictionaries)
    func `Dictionaries are read whole or not at all`(text: String, key: String, value: String?) {
        let bytes = Array(text.utf8)
        #expect((try? PDFDictionary(bytes, 0..<bytes.count))?[key] == value)
    }

    @Test func `What is set anew takes the old value's place, or the last`() throws {
        let bytes = Array("<< /A 1 /B (x) >>".utf8)
        var dictionary = try PDFDictionary(bytes, 0..<bytes.count)
        dictionary["A"] = "2 0 R"
        dictionary["C"] = "/D"
        dictionary["B"] = nil
        dictionary["E"] = nil
        #expect(String(decoding: dictionary.written, as: UTF8.self) == "<</A 2 0 R\n/C /D\n>>")
        #expect(dictionary["A"] == "2 0 R")
        #expect(dictionary["B"] == nil)
    }
}

private let dictionaries: [(String, String, String?)] = [
    ("<< /A 1 >>", "A", "1"), ("<< /A (x) y \\) (z\\\\) /B 2 >>", "B", nil),
    ("<< /A (a(b)c) /B 4 0 R >>", "B", "4 0 R"),
    ("<</A[1 2 0 R]/B<FE00>>>", "B", "<FE00>"), ("<< /A << /B 1 >> /B true >>", "B", "true"),
    ("<< /A 1 2 /B 3 >>", "B", nil), ("<< /A >>", "A", nil), ("<< /A (", "A", nil), ("<< /A (\\", "A", nil),
    ("<<", "A", nil), ("", "A", nil), ("<< /A 7 0 R /B /C >>", "A", "7 0 R"),
]
