import Quantities
import Testing

@Suite struct TermTests {
    @Test func `A term is read, written and printed`() throws {
        let term = try #require(Term("2020-2025"))
        #expect([term.first, term.last] == [2020, 2025])
        #expect(term.code == "2020-2025")
        #expect(term.printed == "2020–2025")
        #expect(term.end.iso == "2025-12-31")
        #expect(try term < #require(Term("2025-2030")))
    }

    @Test(arguments: ["2020", "2025-2020", "2020-2020", "2020-2031", "2020-2025 each year", "2020 - 2025", ""])
    func `What is no term of office is refused`(_ text: String) {
        #expect(Term(text) == nil)
    }
}
