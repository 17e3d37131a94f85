import Changes
import Testing

/// What a committee no longer states, and when it is too much for a correction.
@Suite struct LossTests {
    private static let figures = (2014...2023).map { "x,a,,\($0),\($0)" }
    private static let target = "x,t,2020-2025,2025,35"

    /// What is gone since an earlier edition, as `withdrawn/before` of figures and of targets, and whether it is much.
    private func losses(_ old: [String], _ new: [String]) throws -> [String] {
        try SmallEdition(new).changes(since: SmallEdition(old)).losses.map { loss in
            #expect(loss.committee == SmallEdition.committee)
            let parts = [loss.figures, loss.targets].map { "\($0.withdrawn)/\($0.before)" }
            return parts.joined(separator: " ") + (loss.isLarge ? " large" : "")
        }
    }

    @Test func `Five figures are too many where they are a third of all`() throws {
        let (few, many) = (LossTests.figures, LossTests.figures + (1990...2009).map { "x,a,,\($0),\($0)" })
        #expect(try losses(few, Array(few.dropLast(5))) == ["5/10 0/0 large"])
        #expect(try losses(few, Array(few.dropLast(4))) == ["4/10 0/0"])
        #expect(try losses(many, Array(many.dropLast(9))) == ["9/30 0/0"])
        #expect(try losses(many, Array(many.dropLast(10))) == ["10/30 0/0 large"])
    }

    @Test func `The last figures and a single target are too many`() throws {
        #expect(try losses(["x,a,,2024,1"], []) == ["1/1 0/0 large"])
        #expect(try losses(LossTests.figures + [LossTests.target], LossTests.figures) == ["0/10 1/1 large"])
    }

    @Test func `What is corrected or brought up to date is not lost`() throws {
        let (old, new) = (2010...2019, 2011...2020)
        let dated = { (years: ClosedRange<Int>) in years.map { "x,a,,as of \($0)-06-30,\($0)" } }
        #expect(try losses(dated(old), dated(new)) == ["1/10 0/0"])
        #expect(try losses(LossTests.figures, dated(old)) == ["10/10 0/0"])
        #expect(try losses([LossTests.target], ["x,t,2020-2025,2024,35"]) == ["0/0 1/1"])
        #expect(try losses(LossTests.figures, LossTests.figures + [LossTests.target]) == [])
        #expect(try losses([LossTests.target], ["x,t,2020-2025,2025,36"]) == [])
    }
}
