import Drawings
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
    ]) func `Placeholders are filled in once, and data stays as it is`(text: String, expected: String) {
        let setting = SmallSetting.setting(
            [],
            placeholders: [.committee: Words(same: "Hải Phòng {date}"), .date: Words(vi: "1/1/2030", en: "1 Jan")])
        #expect(setting.text(Words(same: text), ["group": "{committee}"]) == expected)
    }

    @Test(arguments: [
        ("Đảng bộ thành phố Hải Phòng", 140, ["Đảng bộ thành phố Hải Phòng"]),
        ("Đảng bộ thành phố Hải Phòng (trước hợp nhất)", 195, ["Đảng bộ thành phố Hải Phòng", "(trước hợp nhất)"]),
        ("Đảng bộ Sở Công Thương thành phố Hải Phòng", 200, ["Đảng bộ Sở Công Thương", "thành phố Hải Phòng"]),
        (
            "Party Committee of the Hai Phong Department of Industry and Trade", 140,
            ["Party Committee of the", "Hai Phong Department", "of Industry and Trade"]
        ),
        ("một hai ba bốn năm sáu bảy tám chín", 100, ["một hai ba bốn năm", "sáu bảy tám chín"]),
        ("Một", 20, ["Một"]),
    ]) func `Titles keep names together and their lines alike`(text: String, width: Double, lines: [String]) {
        let block = SmallSetting.setting([]).balancedTitle(text, .title, .ink, width: width)
        #expect(block.lines.map(\.text) == lines)
        #expect(block.lines.count == SmallSetting.setting([]).block(text, .title, width: width).lines.count)
    }

    @Test func `Elements have numbers of their own`() {
        let setting = SmallSetting.setting([])
        #expect((0..<4).map { _ in setting.newElement() } == [1, 2, 3, 4])
    }
}
