import Quantities
import Testing

@testable import Layouts

/// Counts in tiles that stand for all rows.
@Suite struct CountSumTests {
    @Test(
        arguments: [
            (["4/8", "1", "0"], "5/9"), (["4/8", "2/3"], "6/11"), (["1", "2"], "3"), (["0/0"], "0/0"), ([], "0"),
            (["4/8", "over 5"], nil), (["~3", "1"], nil), ([""], nil),
        ] as [([String], String?)])
    func `Counts are put together with what they are out of`(counts: [String], sum: String?) {
        #expect(Quantity.count(of: counts) == sum.flatMap { Quantity($0) })
    }
}
