import Quantities

/// The words charts print themselves; everything else comes from layout files and tables.
enum ChartPhrase {
    static let result = Words(vi: "Kết quả", en: "Result")
    static let resultEstimate = Words(
        vi: "Kết quả (số ước, sơ bộ hoặc dự kiến)", en: "Result (estimate, provisional or forecast)")
    /// Below the mark of a target, before its value.
    static let target = Words(vi: "mục tiêu", en: "target")
    /// In the legend of bullets whose targets stand at one place.
    static let alignedTargets = Words(
        vi: "Mỗi thanh so với mục tiêu của dòng; mục tiêu các dòng thẳng hàng",
        en: "Bars relative to each row’s target; targets aligned")
    /// In the legend of bullets that do not all stand on one scale.
    static let ownScales = Words(
        vi: "Thang đo khác nhau giữa các dòng; thanh bắt đầu từ 0", en: "Scales differ between rows; bars begin at 0")
    /// In the legend of ways that do not all stand on one scale.
    static let ownWays = Words(
        vi: "Thang đo khác nhau giữa các dòng, có thể không bắt đầu từ 0",
        en: "Scales differ between rows and need not begin at 0")
    static let reached = Words(vi: "Mức đã đạt", en: "Reached")
    static let reachedEstimate = Words(
        vi: "Mức đã đạt (số ước, sơ bộ hoặc dự kiến)", en: "Reached (estimate, provisional or forecast)")
    static let targetMark = Words(vi: "Mục tiêu", en: "Target")
    static let targetRange = Words(vi: "Khoảng mục tiêu", en: "Target range")
    static let actualFigure = Words(vi: "Số thực hiện", en: "Actual")
    /// For every figure that is not actual yet; the word behind its value says which it is.
    static let estimatedFigure = Words(
        vi: "Số ước, sơ bộ hoặc dự kiến", en: "Estimate, provisional or forecast")
    /// Between the two figures of `5/8`.
    static let outOf = Words(vi: "/", en: " of ")
    /// In the legend of stacked bars, about the figure behind each.
    static let total = Words(
        vi: "Mỗi thanh là 100%; cuối dòng: tổng số", en: "Each bar is 100%; at its end: the total")
    /// Before the number of units one square of a waffle stands for.
    static let oneSquare = Words(vi: "mỗi ô là", en: "one square is")
}
