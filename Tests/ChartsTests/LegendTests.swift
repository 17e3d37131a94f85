import Drawings
import Goldens
import TestSupport
import Testing

@testable import Charts

@Suite struct LegendTests {
    @Test func `Every swatch has its words`() throws {
        let legend = Legend([
            .init(.bar(isHatched: false), "Kết quả"), .init(.bar(isHatched: true), "Số ước"),
            .init(.dot(isOpen: false), "Đã đạt"), .init(.dot(isOpen: true), "Ước"), .init(.goal, "Đích"),
            .init(.box, "Khoảng"),
            .init(.status(.short), "Chưa đạt"), .init(.series(1), "2025"), .init(.none, "Từ 0"),
        ])
        try Golden.check(legend.plain.dump, "legend")
    }

    @Test func `Entries that do not fit go on the next line`() {
        let narrow = Legend([.init(.box, "Mục tiêu"), .init(.box, "Kết quả")])
            .draw(width: 90, style: .plain, measurer: CountingMeasurer())
        #expect(narrow.size.height == 24)
        #expect(InkCheck.faults(of: narrow).isEmpty)
    }

    @Test func `An empty legend is one empty line`() {
        #expect(Legend([]).plain == Drawing(size: Size(300, 12), ink: []))
    }
}
