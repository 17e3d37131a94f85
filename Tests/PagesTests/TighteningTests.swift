import Drawings
import Layouts
import Testing

@testable import Pages

/// A last page of a few lines is saved by smaller gaps.
@Suite struct TighteningTests {
    static let sheet = Theme.Sheet(size: Size(300, 400), top: 50, right: 50, bottom: 50, left: 50)

    static func pages(_ heights: [Double], gap: Double) throws -> Int {
        try Flow.tight(heights.map { Strip(ink: [], height: $0, gap: gap) }, on: sheet, grid: 0).pages.count
    }

    @Test(arguments: [
        // The column is 300 points high: 10 strips and 9 gaps.
        (10, 25.0, 5.0, 1), (10, 25.0, 10.0, 1), (10, 25.0, 12.0, 2), (11, 28.0, 8.0, 2), (20, 25.0, 5.0, 2),
    ])
    func `Gaps shrink only where that saves a page`(count: Int, height: Double, gap: Double, expected: Int) throws {
        #expect(try TighteningTests.pages(Array(repeating: height, count: count), gap: gap) == expected)
    }

    @Test func `Gaps stay as they are before the last chapter that saves the page by smaller ones`() throws {
        // A column of 300 points, and 315 with all gaps: the second and third chapters have the air that is needed.
        let chapter = { (title: String, gap: Double) in
            [
                Strip(ink: [], height: 40, gap: gap, bookmark: Bookmark(title: title, anchor: title, level: 1)),
                Strip(ink: [], height: 40, gap: gap),
            ]
        }
        let strips = chapter("a", 15) + chapter("b", 15) + chapter("c", 15)
        let flow = try Flow.tight(strips, on: TighteningTests.sheet, grid: 0)
        #expect(flow.pages.map { $0.map(\.top) } == [[0, 55, 106.25, 157.5, 208.75, 260]])
    }

    @Test func `Gaps never shrink below one and a half lines of the grid`() throws {
        // A column of 300 points: half of the gaps would do, but they stay at 9 of 12 points, and 8 of 8.
        let strips = { (gap: Double) in Array(repeating: Strip(ink: [], height: 21, gap: gap), count: 11) }
        #expect(try Flow.tight(strips(12), on: TighteningTests.sheet, grid: 0).pages.count == 1)
        #expect(try Flow.tight(strips(12), on: TighteningTests.sheet, grid: 6).pages.count == 2)
    }

    @Test func `A last page that is worth a page stays`() throws {
        // Half of the second page is filled: nothing is squeezed to save it.
        let strips = Array(repeating: Strip(ink: [], height: 50, gap: 20), count: 6)
        let flow = try Flow.tight(strips, on: TighteningTests.sheet, grid: 0)
        #expect(flow.pages.map { $0.map(\.top) } == [[0, 70, 140, 210], [0, 70]])
    }
}
