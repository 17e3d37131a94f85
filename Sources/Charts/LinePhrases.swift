import Quantities

/// The words charts over time print themselves.
enum LinePhrase {
    /// Beside the line of values.
    static let observed = Words(vi: "Thực hiện", en: "Observed")
    /// Beside the line from the baseline to the target.
    static let path = Words(vi: "Lộ trình đến mục tiêu", en: "Path to the target")
    /// Beside the line from the latest value to the target.
    static let required = Words(vi: "Cần đạt từ nay", en: "Needed from now on")
    /// In a legend, for the mark of a target.
    static let target = Words(vi: "Mục tiêu", en: "Target")
    /// Beside a target of a period.
    static let targetOf = Words(vi: "mục tiêu {period}", en: "target {period}")
    /// Beside a target whose source names no date.
    static let undated = Words(vi: "mục tiêu, không nêu thời hạn", en: "target, no date stated")
    /// Before the years of a term of office.
    static let term = Words(vi: "Nhiệm kỳ", en: "Term")
    /// Beside the rule where values are counted otherwise.
    static let seriesBreak = Words(vi: "đổi cách tính", en: "series break")
    /// Below an axis that shows the neighbourhood of the values only.
    static let brokenAxis = Words(vi: "Trục giá trị không bắt đầu từ 0", en: "Value axis does not start at 0")
    /// In a panel without values.
    static let noValues = Words(vi: "chưa có số liệu", en: "no values yet")
    /// Before the unit of all panels.
    static let unit = Words(vi: "Đơn vị", en: "Unit")
    /// Where each panel has an axis of its own.
    static let ownAxes = Words(vi: "Mỗi ô có trục riêng", en: "Each panel has an axis of its own")
    /// Over panels: how many there are, and how many of them stand how.
    static let states = Words(vi: "Trong {count}: {states}", en: "Of {count}: {states}")
}
