import Foundation
import Indicators
package import Quantities

extension Note {
    /// The remark as a sentence without a full stop.
    package var words: Words {
        switch self {
        case .obstacle(let obstacle): obstacle.words
        case .estimated(let status): status.basis
        case .reported:
            Words(
                vi: "kết luận theo nguồn, vì nguồn không nêu con số của chỉ tiêu",
                en: "verdict as worded by the source, which gives no figure for the target")
        case .differs(let name, let value, let fact, let reason):
            Words(
                vi: "không so sánh với “\(name.vi)” \(value.vi)\(fact.inBrackets.vi): \(reason.vi)",
                en: "not compared with “\(name.en)” \(value.en)\(fact.inBrackets.en): \(reason.en)")
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
                vi: "tiến độ tùy theo phương pháp tính: tuyến tính “\(linear.words.vi)”, "
                    + "tăng trưởng “\(growth.words.vi)”",
                en: "pace depends on the method: linear “\(linear.words.en)”, growth “\(growth.words.en)”")
        case .eachYear(let met, let all):
            Words(
                vi: "đạt \(met)/\(all) năm có số liệu",
                en: "met in \(met) of \(all) \(all == 1 ? "year" : "years") with a result")
        case .zero(isClean: true):
            Words(vi: "đến nay chưa phát sinh", en: "none so far")
        case .zero(isClean: false):
            Words(vi: "đã có phát sinh, không còn đạt được mức 0", en: "no longer zero: the target cannot be met")
        case .partOfYear(let value, let period):
            Words(
                vi: "\(value.vi)\(period.inBrackets.vi) là số của một phần năm, không so với số cả năm",
                en: "\(value.en)\(period.inBrackets.en) is of a part of a year; not compared with whole years")
        case .soFar(let day):
            Words(
                vi: "số lũy kế đến \(day.printed(in: .vi)), chưa phải cả nhiệm kỳ",
                en: "a count up to \(day.printed(in: .en)), not the whole term")
        case .definitionChanged(let change): change.words
        case .stale(let period):
            Words(
                vi: "số liệu cũ (\(period.printed(in: .vi))), quá thời hạn cập nhật",
                en: "stale value (\(period.printed(in: .en))), older than allowed")
        case .amended(let before):
            Words(
                vi: "mục tiêu đã điều chỉnh; trước đó là \(before.vi)", en: "target amended; it was \(before.en) before"
            )
        case .milestones(let count):
            Words(
                vi: "theo lộ trình có \(count) mốc",
                en: "along a path with \(count) \(count == 1 ? "milestone" : "milestones")")
        case .nothingDue:
            Words(
                vi: "theo các mốc, đến nay chưa phải tiến thêm", en: "by its milestones nothing has to have changed yet"
            )
        case .stretch(let end, let ratio):
            Words { language in
                let number = Figure.printed(ratio, in: language)
                let pace = Pace(ratio: Figure.approximate(ratio)).smallWords[language]
                return Words(
                    vi: "đến mức \(end.vi): hệ số \(number), \(pace)", en: "to \(end.en): ratio \(number), \(pace)")[
                        language]
            }
        case .computed(.averageGrowth, let years):
            Words(
                vi: "tính từ số liệu \(years) năm (trung bình nhân)", en: "computed from \(years) years, geometric mean"
            )
        case .computed(.sum, let years):
            Words(
                vi: "cộng từ số liệu \(years) năm", en: "added up from \(years) \(years == 1 ? "year" : "years")")
        case .averageSoFar(let average, let years, let needed):
            Words { language in
                let (mean, rest) = (Figure.printed(average, in: language), Figure.printed(needed, in: language))
                let span = years == 1 ? "year" : "years"
                return Words(
                    vi: "bình quân \(years) năm có số liệu \(mean)%, các năm còn lại cần \(rest)%",
                    en: "average of \(years) \(span) so far \(mean)%, the years left need \(rest)%")[language]
            }
        case .growthNotComputable:
            Words(
                vi: "không tính được tốc độ tăng qua số 0 hoặc số khác dấu",
                en: "growth not computable: zero or opposite signs")
        }
    }
}
