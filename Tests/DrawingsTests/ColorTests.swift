import Drawings
import Testing

@Suite struct ColorTests {
    @Test func `Every grey and many colours come back from their hexadecimal form`() {
        for red in stride(from: 0, through: 255, by: 15) {
            for green in stride(from: 0, through: 255, by: 17) {
                for blue in 0...255 {
                    let color = Color(red: Double(red) / 255, green: Double(green) / 255, blue: Double(blue) / 255)
                    #expect(Color(hex: color.hex) == color)
                }
            }
        }
    }

    @Test(arguments: [("#1a2B3c", "#1a2b3c"), ("#000000", "#000000"), ("#ffffff", "#ffffff")])
    func `Capital and small digits are read`(written: String, expected: String) {
        #expect(Color(hex: written)?.hex == expected)
    }

    @Test(arguments: ["", "#", "123456", "#12345", "#1234567", "#+12345", "#12 456", "#gggggg", "red", "#１２"])
    func `Anything else is no colour`(written: String) {
        #expect(Color(hex: written) == nil)
    }

    @Test func `Parts that are no share have a form all the same`() {
        #expect(Color(red: .nan, green: 7, blue: -.infinity).hex == "#00ff00")
    }

    @Test func `Lightening goes from the colour to white`() {
        #expect(Color.black.lightened(by: 0) == .black)
        #expect(Color.black.lightened(by: 0.5).hex == "#808080")
        #expect(Color.black.lightened(by: 1) == .white)
    }
}
