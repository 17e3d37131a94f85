import Layouts
import Quantities
import Testing

@Suite struct SettingTests {
    @Test(arguments: [
        ("{committee}", "Hải Phòng {date}"),
        ("a {date} b {date}", "a 1/1/2030 b 1/1/2030"),
        ("{group}: {date}", "{committee}: 1/1/2030"),
        ("{comittee} {", "{comittee} {"),
        ("{{date}}", "{1/1/2030}"),
        ("} {", "} {"),
        ("", ""),
    ]) func placeholdersAreFilledInOnceAndDataStaysAsItIs(text: String, expected: String) {
        let setting = SmallSetting.setting(
            [],
            placeholders: ["committee": Words(same: "Hải Phòng {date}"), "date": Words(vi: "1/1/2030", en: "1 Jan")])
        #expect(setting.text(Words(same: text), ["group": "{committee}"]) == expected)
    }

    @Test func elementsHaveNumbersOfTheirOwn() {
        let setting = SmallSetting.setting([])
        #expect((0..<4).map { _ in setting.newElement() } == [1, 2, 3, 4])
    }
}
