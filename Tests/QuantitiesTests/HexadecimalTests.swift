import Quantities
import Testing

@Suite struct HexadecimalTests {
    @Test func `Every byte has two digits`() {
        #expect(hexadecimal([]) == "")
        #expect(hexadecimal([0, 1, 15, 16, 171, 255]) == "00010f10abff")
    }
}
