/// The text of `indicators.yaml`.
enum IndicatorFile {
    static func text(_ size: CitySize) -> String {
        var text = heads
        for (sheet, suffix) in indicators(size) {
            text += """
                  - id: \(sheet.id)\(suffix)
                    names: {vi: "\(sheet.vi)\(suffix)", en: "\(sheet.en)\(suffix)"}
                    area: \(sheet.area)
                    unit: \(sheet.unit)
                    measure: \(sheet.measure)
                    direction: \(sheet.direction)
                    decimals: \(sheet.decimals)
                    rollup: \(sheet.rollUp)

                """
            for line in sheet.more { text += "    \(named(line, suffix))\n" }
        }
        return text
    }

    /// The indicators of a city: the thirty, then copies of them under ids with `-2`, `-3`, and so on.
    static func indicators(_ size: CitySize) -> [(sheet: IndicatorSheet, suffix: String)] {
        let sheets = IndicatorSheet.all
        return (0..<size.indicators).map { index in
            let copy = index / sheets.count
            return (sheets[index % sheets.count], copy == 0 ? "" : "-\(copy + 1)")
        }
    }

    /// A line with the ids after `@` made those of the same copy.
    private static func named(_ line: String, _ suffix: String) -> String {
        var result = ""
        var isInside = false
        for character in line {
            let isPart = character.isLetter || character == "-"
            if isInside, !isPart {
                result += suffix
                isInside = false
            }
            if character == "@" { isInside = true } else { result.append(character) }
        }
        return isInside ? result + suffix : result
    }

    private static let heads = """
        # Synthetic: every figure of these indicators is made up.
        units:
          - {id: percent, names: {vi: "%", en: "%"}}
          - {id: percent-a-year, names: {vi: "%/năm", en: "%/year"}}
          - {id: billion, names: {vi: "tỷ đồng mẫu", en: "billion sample dong"}}
          - {id: million, names: {vi: "triệu đồng mẫu", en: "million sample dong"}}
          - {id: tonnes, names: {vi: "tấn", en: "tonnes"}}
          - {id: times, names: {vi: "lần", en: "times"}}
          - {id: people, names: {vi: "người", en: "people"}}
          - {id: points, names: {vi: "điểm", en: "points"}}
          - {id: rank, names: {vi: "thứ hạng", en: "rank"}}
          - {id: cases, names: {vi: "vụ", en: "cases"}}
          - {id: goals, names: {vi: "chỉ tiêu", en: "goals"}}
          - {id: grade, names: {vi: "mức", en: "grade"}}
          - {id: years, names: {vi: "năm", en: "years"}}
        areas:
          - {id: economy, names: {vi: "Kinh tế", en: "Economy"}}
          - {id: people, names: {vi: "Xã hội", en: "Society"}}
          - {id: party, names: {vi: "Xây dựng Đảng", en: "Party building"}}
        scales:
          - id: sample-scale
            steps:
              - {vi: "yếu", en: "weak"}
              - {vi: "trung bình", en: "fair"}
              - {vi: "khá", en: "good"}
              - {vi: "tốt", en: "very good"}
              - {vi: "xuất sắc", en: "excellent"}
        indicators:

        """
}
