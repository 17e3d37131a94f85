import CQuickNumbers
import CairoPainting
import Foundation
import Testing

@Suite struct QuickNumbersTests {
    /// What the quick way writes; nil when it leaves the number to the C library.
    private func quick(_ value: Double, _ digits: Int, room: Int = 600) -> String? {
        var buffer = [CChar](repeating: 0x7F, count: room)
        let length = termreport_print_fixed(&buffer, buffer.count, Int32(digits), value)
        if length < 0 { return nil }
        #expect(buffer[Int(length)] == 0)
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// What the C library writes.
    private func slow(_ value: Double, _ digits: Int) -> String {
        var buffer = [CChar](repeating: 0, count: 600)
        let length = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.\(digits)f", $0) }
        return String(decoding: buffer.prefix(Int(length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    @Test(arguments: [
        0, -0.0, 0.5, -0.5, 1.5, 2.5, 0.0000005, 0.0000015, 0.1, 0.05, 841.89, 595.276, 1e-300, .leastNonzeroMagnitude,
        4_503_599_627.5,
        0.000_000_000_000_000_000_5, 999_999.999_999_5, 9_007_199_254_740_992, 1e12, 18_446_744_073_709.5,
    ])
    func `Special numbers are printed as the C library prints them`(_ value: Double) {
        for digits in 0...18 {
            if let text = quick(value, digits) { #expect(text == slow(value, digits), "\(value) \(digits)") }
        }
        #expect(quick(value, 3) == slow(value, 3))
    }

    @Test func `Numbers of all sizes are printed as the C library prints them`() {
        var numbers = SeededNumbers(seed: 20_261_122)
        var printed = 0
        for turn in 0..<60_000 {
            let value: Double =
                switch turn % 4 {
                case 0: Double(bitPattern: numbers.next())
                case 1: Double(Int64.random(in: -2_000_000...2_000_000, using: &numbers)) / 1024
                case 2: Double.random(in: -1000...1000, using: &numbers)
                default: Double(Int.random(in: -4000...4000, using: &numbers)) / 64
                }
            let digits = turn % 3 == 0 ? Int.random(in: 0...18, using: &numbers) : turn % 3 == 1 ? 6 : 3
            guard let text = quick(value, digits) else { continue }
            printed += 1
            #expect(text == slow(value, digits), "\(value) \(digits)")
        }
        #expect(printed > 44_000)
    }

    @Test func `What does not fit or is no number is left to the C library`() {
        #expect(quick(.infinity, 6) == nil && quick(.nan, 6) == nil && quick(1e30, 6) == nil)
        #expect(quick(1, 19) == nil && quick(1, -1) == nil)
        #expect(quick(-12.5, 1, room: 5) == nil && quick(-12.5, 1, room: 6) == "-12.5")
    }

    @Test(arguments: [0, 7, -7, 10, 4_294_967_296, Int.max, Int.min])
    func `Whole numbers are printed as they are`(_ value: Int) {
        var buffer = [CChar](repeating: 0x7F, count: 21)
        let length = Int(termreport_print_whole(&buffer, buffer.count, value))
        #expect(String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self) == "\(value)")
        #expect(termreport_print_whole(&buffer, length, value) == -1)
    }

    @Test func `Cairo's numbers are printed the quick way`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let before = termreport_quick_numbers()
        _ = try PDFPainter(measurer: measurer).paint(SampleDocument(measurer: measurer).document())
        #expect(termreport_quick_numbers() > before + 1000)
    }
}
