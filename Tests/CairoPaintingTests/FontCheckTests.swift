import CairoPainting
import Drawings
import Testing

@Suite struct FontCheckTests {
    @Test(arguments: ["Liberation Serif", "Liberation Sans", "Liberation Mono"])
    func `Liberation has every Vietnamese letter in every face`(family: String) throws {
        #expect(try FontCheck().faults(ofFamily: family) == [])
    }

    @Test func `The sample holds all Vietnamese letters with their tones in both cases`() {
        let toned = Set(FontCheck.sample.unicodeScalars.filter { $0.properties.isAlphabetic && $0.value > 127 })
        #expect(toned.count == 2 * 67)
    }

    @Test func `A family the system would replace is refused in all three faces`() throws {
        #expect(
            try FontCheck().faults(ofFamily: "Times New Roman").map(\.description) == [
                "font “Times New Roman” is not installed; the system would set “Liberation Serif” instead",
                "font “Times New Roman Bold” is not installed; the system would set “Liberation Serif Bold” instead",
                "font “Times New Roman Italic” is not installed; the system would set “Liberation Serif Italic” instead",
            ])
    }

    @Test func `Missing letters are named`() throws {
        #expect(
            try FontCheck().faults(of: Font(family: "Liberation Sans", size: 10), sample: "a中").map(\.description) == [
                "font “Liberation Sans” has no letter for U+4E2D (中)"
            ])
    }

    @Test func `A face says which file it comes from and its version`() throws {
        let source = try FontCheck().source(of: Font(family: "Liberation Sans", size: 10).bold)
        #expect(source.face == "Liberation Sans Bold")
        #expect(source.file == "LiberationSans-Bold.ttf")
        #expect(source.version.hasPrefix("2."))
    }
}
