import Layouts
import Quantities
import Testing

@Suite struct CalloutTests {
    private static let own =
        "  - callout: {from: findings, words: {vi: \"Còn {rows} dòng.\", en: \"{rows} rows left.\"}}"

    @Test(arguments: [(Language.vi, "Còn 3 dòng."), (.en, "3 rows left.")])
    func `Own words stand once and count the rows`(language: Language, text: String) throws {
        let setting = SmallSetting.setting(SmallDocument.tables(rows: 3), language: language)
        #expect(try SmallSetting.strips(CalloutTests.own, setting).texts == [text])
    }

    @Test(arguments: [true, false]) func `Own words are left out without rows`(hasTable: Bool) throws {
        let setting = SmallSetting.setting(hasTable ? SmallDocument.tables(rows: 0) : [])
        #expect(try SmallSetting.strips(CalloutTests.own, setting).isEmpty)
    }

    @Test(arguments: [
        "{from: findings}", "{from: findings, text: sentence, words: {vi: a, en: b}}",
    ])
    func `A column or own words are needed, and not both`(keys: String) throws {
        let read = try SmallSetting.blocks("  - callout: \(keys)")
        #expect(read.blocks.isEmpty)
        #expect(
            read.faults.map { $0.replacing(/:\d+:\d+:/, with: ":") } == [
                "layout.yaml: error: there must be either 'text' or 'words' in the block 'callout' [missing-key]; "
                    + "write 'text: column', or 'words: {vi: …, en: …}'"
            ])
    }
}
