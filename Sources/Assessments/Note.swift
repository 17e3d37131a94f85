package import Indicators
package import Quantities

/// A remark that belongs to an assessment, in words a reader can act on.
package enum Note: Hashable, Sendable {
    case obstacle(Obstacle)
    case estimated(ObservationStatus)
    case reported
    /// A similar indicator is defined differently; name, printed value and period of what is not compared.
    case differs(from: Words, value: Words, period: Period, reason: Words)
    /// The target does not go beyond the baseline: it asks to hold what was reached.
    case maintain(baseline: Words, Period)
    case band
    /// Linear and growth method give different bands.
    case methodsDisagree(linear: Pace, growth: Pace)
    /// How many of the years with a result kept a target that is set for each year.
    case eachYear(met: Int, of: Int)
    /// A target of none: whether it is still clean.
    case zero(isClean: Bool)
    /// A count so far, which can still grow.
    case soFar(Day)

    /// The remark as a sentence without a full stop.
    package var words: Words {
        switch self {
        case .obstacle(let obstacle): obstacle.words
        case .estimated(let status): estimateWords(status)
        case .reported:
            Words(
                vi: "kết luận theo lời văn của nguồn, không nêu số mục tiêu",
                en: "verdict as worded by the source; the target's figure is not given")
        case .differs(let name, let value, let period, let reason):
            Words(
                vi: "không so sánh với “\(name.vi)” \(value.vi) (\(period.printed(in: .vi))): \(reason.vi)",
                en: "not compared with “\(name.en)” \(value.en) (\(period.printed(in: .en))): \(reason.en)")
        case .maintain(let baseline, let period):
            Words(
                vi: "mục tiêu không vượt mức đã đạt (\(baseline.vi), \(period.printed(in: .vi))): cần giữ vững",
                en: "target not beyond what was reached (\(baseline.en), \(period.printed(in: .en))): to be held")
        case .band:
            Words(
                vi: "tỷ lệ phải nằm trong khoảng; cao hơn cũng là không đạt",
                en: "the share has to stay inside the range; above it is not met either")
        case .methodsDisagree(let linear, let growth):
            Words(
                vi: "kết quả tùy phương pháp: tuyến tính “\(linear.words.vi)”, tăng trưởng “\(growth.words.vi)”",
                en: "depends on the method: linear “\(linear.words.en)”, growth “\(growth.words.en)”")
        case .eachYear(let met, let all):
            Words(
                vi: "đạt \(met)/\(all) năm có số liệu",
                en: "met in \(met) of \(all) \(all == 1 ? "year" : "years") with a result")
        case .zero(isClean: true):
            Words(vi: "đến nay chưa phát sinh", en: "none so far")
        case .zero(isClean: false):
            Words(vi: "đã có phát sinh, không còn đạt được mức 0", en: "no longer zero: the target cannot be met")
        case .soFar(let day):
            Words(
                vi: "số lũy kế đến \(day.printed(in: .vi)), chưa phải cả nhiệm kỳ",
                en: "a count up to \(day.printed(in: .en)), not the whole term")
        }
    }

    private func estimateWords(_ status: ObservationStatus) -> Words {
        switch status {
        case .provisional: Words(vi: "theo số sơ bộ", en: "on a provisional figure")
        case .forecast: Words(vi: "theo số dự báo", en: "on a forecast")
        default: Words(vi: "theo số ước thực hiện", en: "on an estimate")
        }
    }
}

extension Obstacle {
    /// The reason as a phrase.
    package var words: Words {
        switch self {
        case .notDue:
            Words(vi: "chưa đến hạn", en: "not due yet")
        case .noTargetFigure: Words(vi: "nguồn không nêu số mục tiêu", en: "the source gives no figure for the target")
        case .noResult: Words(vi: "chưa có số liệu kết quả", en: "no result is reported")
        case .otherPeriod(let period):
            Words(
                vi: "kết quả thuộc thời kỳ khác (\(period.printed(in: .vi)))",
                en: "the result is of another period (\(period.printed(in: .en)))")
        case .periodUnknown:
            Words(
                vi: "nguồn không nêu tính theo năm hay cả nhiệm kỳ",
                en: "the source does not say whether a year or the whole term is meant")
        case .otherWhole: Words(vi: "tổng số khác nhau, không so sánh", en: "of another total; not compared")
        case .tooVague:
            Words(
                vi: "giá trị nêu không đủ chính xác để kết luận", en: "the value is stated too vaguely to decide")
        case .notComparable: Words(vi: "không thể so bằng số", en: "cannot be compared by figures")
        }
    }
}
