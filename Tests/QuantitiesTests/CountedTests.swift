import Quantities
import Testing

@Suite struct CountedTests {
    @Test(arguments: [(0, "0 documents"), (1, "1 document"), (2, "2 documents"), (3000, "3000 documents")])
    func `Only one has no plural`(_ row: (count: Int, text: String)) {
        #expect(counted(row.count, "document") == row.text)
    }
}
