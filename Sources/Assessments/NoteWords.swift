import Foundation
import Indicators
package import Quantities

extension Note {
    /// The remark as a sentence without a full stop.
    package var words: Words {
        switch self {
        case .obstacle(let obstacle): obstacle.words
        case .estimated(let status): status.basis
        case .reported: Note.reportedWords
        case .reportedWithoutResult: Note.reportedWithoutResultWords
        case .differs(let name, let value, let fact, let reason): Note.difference(name, value, fact, reason)
        case .maintain(let baseline, let period): Note.holding(baseline, period)
        case .band: Note.bandWords
        case .methodsDisagree(let linear, let growth): Note.disagreement(linear, growth)
        case .eachYear(let met, let all): Note.years(met, of: all)
        case .zero(isClean: true): Note.cleanWords
        case .zero(isClean: false): Note.uncleanWords
        case .partOfYear(let value, let period): Note.part(value, period)
        case .soFar(let day): Note.count(upTo: day)
        case .expected(let words): words
        case .definitionChanged(let change): change.words
        case .stale(let period): Note.stale(period)
        case .amended(let before): Note.amendment(before)
        case .milestones(let count): Note.path(over: count)
        case .nothingDue: Note.nothingDueWords
        case .stretch(let end, let ratio): Note.pace(to: end, ratio)
        case .computed(let computation, let years): Note.result(computation, years)
        case .averageSoFar(let average, let years, let needed): Note.average(average, years, needed)
        case .growthNotComputable: Note.noGrowthWords
        }
    }
}

/// What a verdict rests on.
extension Note {
    private static let reportedWords = Words(
        vi: "đánh giá theo nguồn, vì nguồn không nêu con số của chỉ tiêu",
        en: "verdict as worded by the source, which gives no figure for the target")
    private static let reportedWithoutResultWords = Words(
        vi: "đánh giá theo nguồn, vì nguồn không nêu con số kết quả",
        en: "verdict as worded by the source, which gives no figure for the result")
    private static let bandWords = Words(
        vi: "tỷ lệ phải nằm trong khoảng; cao hơn cũng là không đạt",
        en: "the share has to stay inside the range; above it is not met either")
    private static let cleanWords = Words(vi: "đến nay chưa phát sinh", en: "none so far")
    private static let uncleanWords = Words(
        vi: "đã có phát sinh, không còn đạt được mức 0", en: "no longer zero: the target cannot be met")

    private static func difference(_ name: Words, _ value: Words, _ fact: Fact, _ reason: Words) -> Words {
        let reason = reason.inSentence
        return Words(
            vi: "không so sánh với “\(name.vi)” \(value.vi)\(fact.inBrackets.vi) \u{2013} \(reason.vi)",
            en: "not compared with “\(name.en)” \(value.en)\(fact.inBrackets.en) \u{2013} \(reason.en)")
    }

    private static func holding(_ baseline: Words, _ period: Period) -> Words {
        Words(
            vi: "mục tiêu không vượt mức đã đạt (\(baseline.vi), \(period.printed(in: .vi))): cần giữ vững",
            en: "target not beyond what was reached (\(baseline.en), \(period.printed(in: .en))): to be held")
    }

    private static func years(_ met: Int, of all: Int) -> Words {
        Words(
            vi: "đạt \(met)/\(all) năm có số liệu",
            en: "met in \(met) of \(all) \(all == 1 ? "year" : "years") with a result")
    }

    private static func amendment(_ before: Words) -> Words {
        Words(vi: "mục tiêu đã điều chỉnh; trước đó là \(before.vi)", en: "target amended; it was \(before.en) before")
    }
}

/// What time a value is of.
extension Note {
    private static func part(_ value: Words, _ period: Period) -> Words {
        Words(
            vi: "\(value.vi)\(period.inBrackets.vi) là số của một phần năm, không so với số cả năm",
            en: "\(value.en)\(period.inBrackets.en) is of a part of a year; not compared with whole years")
    }

    private static func count(upTo day: Day) -> Words {
        Words(
            vi: "số lũy kế đến \(day.printed(in: .vi)), chưa phải cả nhiệm kỳ",
            en: "a count up to \(day.printed(in: .en)), not the whole term")
    }

    private static func stale(_ period: Period) -> Words {
        Words(
            vi: "số liệu cũ (\(period.printed(in: .vi))), quá thời hạn cập nhật",
            en: "stale value (\(period.printed(in: .en))), older than allowed")
    }

    private static func result(_ computation: Observation.Computation, _ years: Int) -> Words {
        switch computation {
        case .averageGrowth:
            Words(
                vi: "tính từ số liệu \(years) năm (trung bình nhân)", en: "computed from \(years) years, geometric mean"
            )
        case .sum:
            Words(vi: "cộng từ số liệu \(years) năm", en: "added up from \(years) \(years == 1 ? "year" : "years")")
        }
    }
}

/// How the way to a target is measured.
extension Note {
    private static let nothingDueWords = Words(
        vi: "theo các mốc, đến nay chưa phải tiến thêm", en: "by its milestones nothing has to have changed yet")
    private static let noGrowthWords = Words(
        vi: "không tính được tốc độ tăng qua số 0 hoặc số khác dấu", en: "growth not computable: zero or opposite signs"
    )

    private static func disagreement(_ linear: Pace, _ growth: Pace) -> Words {
        Words(
            vi: "tiến độ tùy theo phương pháp tính: tuyến tính “\(linear.words.vi)”, tăng trưởng “\(growth.words.vi)”",
            en: "pace depends on the method: linear “\(linear.words.en)”, growth “\(growth.words.en)”")
    }

    private static func path(over count: Int) -> Words {
        Words(
            vi: "theo lộ trình có \(count) mốc",
            en: "along a path with \(count) \(count == 1 ? "milestone" : "milestones")")
    }

    private static func pace(to end: Words, _ ratio: Decimal) -> Words {
        Words { language in
            let number = Figure.printed(ratio, in: language)
            let pace = Pace(ratio: Figure.approximate(ratio)).smallWords[language]
            return Words(
                vi: "đến mức \(end.vi): hệ số \(number), \(pace)", en: "to \(end.en): ratio \(number), \(pace)")[
                    language]
        }
    }

    private static func average(_ average: Decimal, _ years: Int, _ needed: Decimal) -> Words {
        Words { language in
            let (mean, rest) = (Figure.printed(average, in: language), Figure.printed(needed, in: language))
            let span = years == 1 ? "year" : "years"
            return Words(
                vi: "bình quân \(years) năm có số liệu \(mean)%, các năm còn lại cần \(rest)%",
                en: "average of \(years) \(span) so far \(mean)%, the years left need \(rest)%")[language]
        }
    }
}
