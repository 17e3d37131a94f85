import Indicators
package import Quantities

extension Obstacle {
    /// The words for a target whose time has not come.
    package static let notDueWords = Words(vi: "chưa đến hạn", en: "not due yet")

    /// The reason as a phrase.
    package var words: Words {
        switch self {
        case .notDue: Obstacle.notDueWords
        case .noTargetFigure:
            Words(vi: "nguồn không nêu con số của chỉ tiêu", en: "the source gives no figure for the target")
        case .noResult: Words(vi: "chưa có số liệu kết quả", en: "no result is reported")
        case .otherPeriod(let period):
            Words(
                vi: "kết quả thuộc thời kỳ khác (\(period.printed(in: .vi)))",
                en: "the result is of another period (\(period.printed(in: .en)))")
        case .periodUnknown:
            Words(
                vi: "nguồn không nêu rõ thời kỳ, từng năm hay cả nhiệm kỳ",
                en: "the source does not state the period, whether each year or the whole term")
        case .otherWhole:
            Words(vi: "tổng số khác nhau, không so sánh được", en: "of another total, so not comparable")
        case .missingYears(let years):
            Words(
                vi: "thiếu con số cụ thể của năm \(years.map(String.init).joined(separator: ", "))",
                en: "no exact figure for \(years.map(String.init).joined(separator: ", "))")
        case .countEnds(let day):
            Words(
                vi: "số liệu mới tính đến \(day.printed(in: .vi))",
                en: "the figures end on \(day.printed(in: .en))")
        case .unclearSpan(let year):
            Words(
                vi: "không rõ có tính năm \(year) hay không, và đánh giá tùy vào đó",
                en: "whether \(year) counts is not stated, and the verdict depends on it")
        case .definitionChanged(let change): change.words
        case .tooVague:
            Words(
                vi: "số liệu hoặc mục tiêu chỉ nêu ước chừng", en: "the result or the target is stated too vaguely")
        case .notComparable: Words(vi: "không so sánh được bằng số liệu", en: "cannot be compared by figures")
        }
    }
}

extension SeriesBreak {
    /// The change of definition as a phrase.
    var words: Words {
        Words(
            vi: "cách tính thay đổi từ năm \(year), không so sánh được (\(reason.vi))",
            en: "counted differently from \(year) on, not comparable (\(reason.en))")
    }
}
