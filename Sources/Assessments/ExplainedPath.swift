import Foundation
import Indicators
import Quantities

/// The formulas of a running target with its numbers put in.
struct ExplainedPath {
    let assessment: Assessment
    let indicator: Indicator

    var lines: [Explanation.Line] {
        let path = assessment.path
        return [
            path.flatMap { line(.pace, pace($0)) }, line(.stretch, stretch),
            path.flatMap { isComparedByGrowth ? line(.growth, growth($0)) : nil },
            path.flatMap { line(.lead, lead($0)) }, line(.perYear, perYear), line(.needed, needed),
        ].compactMap { $0 }
    }

    /// Growth is told beside the straight way; a way along milestones is no way of one growth.
    private var isComparedByGrowth: Bool { indicator.pace == .growth || assessment.milestones.isEmpty }

    private func line(_ part: Explanation.Part, _ words: Words?) -> Explanation.Line? {
        words.map { .init(part, $0) }
    }

    /// Way done over way due, and the band the ratio falls into.
    private func pace(_ path: Path) -> Words? {
        guard let ratio = path.ratio else { return nil }
        return Words { language in
            let text = { number($0, language) }
            let done = "(\(text(path.now.value)) − \(text(path.start.value)))"
            let formula: String
            if path.milestones.isEmpty {
                let way = (path.now.value - path.start.value) / (path.end.value - path.start.value)
                let time = (path.now.time - path.start.time) / (path.end.time - path.start.time)
                formula =
                    "(\(done) ÷ (\(text(path.end.value)) − \(text(path.start.value)))) ÷ "
                    + "(\(text(path.now.time)) ÷ \(text(path.end.time))) = "
                    + "\(significant(way, ratio, language)) ÷ \(significant(time, ratio, language))"
            } else {
                formula = "\(done) ÷ (\(text(path.value(at: path.now.time))) − \(text(path.start.value)))"
            }
            return "\(formula) = \(banded(ratio, language))"
        }
    }

    /// The same for the other end of a range, by the indicator's method.
    private var stretch: Words? {
        guard let path = assessment.stretch, assessment.stretchRatio != nil else { return nil }
        return indicator.pace == .growth ? growth(path) : pace(path)
    }

    /// Growth done over growth needed.
    private func growth(_ path: Path) -> Words? {
        guard let ratio = path.growthRatio,
            let done = growthNeeded(from: path.start.value, to: path.now.value, years: path.now.time),
            let needed = growthNeeded(from: path.start.value, to: path.end.value, years: path.end.time)
        else {
            return path.start.value == path.end.value
                ? Words(vi: "không tính được: mức tăng cần thiết bằng 0", en: "not computable: the growth needed is 0")
                : Words(
                    vi: "không tính được: có số 0 hoặc số khác dấu", en: "not computable: a zero, or opposite signs")
        }
        return Words { language in
            let text = { number($0, language) }
            let percent = { percentage($0, language) }
            let start = text(path.start.value)
            return "((\(text(path.now.value)) ÷ \(start))^(1/\(text(path.now.time))) − 1) ÷ "
                + "((\(text(path.end.value)) ÷ \(start))^(1/\(text(path.end.time))) − 1) = "
                + "\(percent(done)) ÷ \(percent(needed)) = \(banded(ratio, language))"
        }
    }

    /// When the way reaches today's value, against today.
    private func lead(_ path: Path) -> Words? {
        guard let months = path.leadMonths, let lead = assessment.leadMonths else { return nil }
        let size = lead < 0 ? -lead : lead
        return Words { language in
            let due = number(months / 12 + path.now.time, language)
            let text = "12 × (\(due) − \(number(path.now.time, language))) = "
            let printed = Figure.printed(size, atMost: 1, atLeast: 1, in: language) + noBreakSpace
            switch language {
            case .vi: return text + printed + "tháng (\(lead < 0 ? "muộn" : "sớm") hơn lộ trình)"
            case .en: return text + printed + (lead < 0 ? "months behind" : "months ahead")
            }
        }
    }

    /// What was done a year, and what is still needed a year, counted from the last result.
    private var perYear: Words? {
        let parts = [assessment.donePerYear.map(made), assessment.neededPerYear.map(due)].compactMap { $0 }
        return parts.isEmpty ? nil : Words { language in parts.map { $0[language] }.joined(separator: "; ") }
    }

    /// A change a year that is behind.
    private func made(_ change: Decimal) -> Words {
        guard change != 0 else { return Words(vi: "không thay đổi", en: "did not change") }
        let path = assessment.path
        let size = amount(change, from: path?.start.value, to: path?.now.value, in: path?.now.time)
        return change > 0
            ? Words(vi: "đã tăng \(size.vi)", en: "rose by \(size.en)")
            : Words(vi: "đã giảm \(size.vi)", en: "fell by \(size.en)")
    }

    /// A change a year that is still to come.
    private func due(_ change: Decimal) -> Words {
        guard change != 0 else { return Words(vi: "không cần thay đổi thêm", en: "needs no further change") }
        let (latest, wanted) = (assessment.actual ?? assessment.baseline, assessment.target.value)
        let end = indicator.direction == .lower ? wanted?.upper : wanted?.lower
        let left = latest.flatMap { years(from: $0.period, to: assessment.target.period) }
        let size = amount(
            change, from: latest?.number.map(Figure.approximate), to: end.map(Figure.approximate), in: left)
        return change > 0
            ? Words(vi: "còn cần tăng \(size.vi)", en: "still has to rise by \(size.en)")
            : Words(vi: "còn cần giảm \(size.vi)", en: "still has to fall by \(size.en)")
    }

    /// The size of a change a year behind its formula: `(75 − 37) ÷ 5 = 7.6 billion USD`.
    private func amount(_ change: Decimal, from: Double?, to: Double?, in years: Double?) -> Words {
        let size = indicator.amount(abs(change))
        guard let from, let to, let years else { return size }
        return Words { language in
            let text = { number($0, language) }
            return "(\(text(max(from, to))) − \(text(min(from, to)))) ÷ \(text(years)) = \(size[language])"
        }
    }

    /// Growth a year from the baseline to both ends.
    private var needed: Words? {
        guard let growth = assessment.neededGrowth, let base = assessment.baseline,
            let start = base.value.lower ?? base.number, let wanted = assessment.target.value,
            let low = wanted.lower ?? wanted.upper,
            let time = years(from: base.period, to: assessment.target.period)
        else { return nil }
        let high = wanted.upper ?? low
        let ends = start < 0 ? [(low, growth.max), (high, growth.min)] : [(low, growth.min), (high, growth.max)]
        let rates = low == high ? [(low, growth.min)] : ends
        return Words { language in
            rates.map { end, rate in
                "(\(Figure.printed(end, in: language)) ÷ \(Figure.printed(start, in: language)))"
                    + "^(1/\(number(time, language))) − 1 = "
                    + Figure.printed(rate, atMost: 2, atLeast: 2, in: language) + "%"
            }.joined(separator: "; ")
        }
    }

    /// A ratio to three significant digits, or more where it would fall into another band, with the band's word.
    private func banded(_ ratio: Double, _ language: Language) -> String {
        Figure.printed(shown(ratio), atMost: 9, atLeast: places(ratio), in: language)
            + " → " + Pace(ratio: ratio).smallWords[language]
    }

    private func shown(_ ratio: Double) -> Decimal {
        let exact = Figure.decimal(ratio, decimals: 9) ?? 0
        return rounded(exact, decimals: places(ratio)) { Pace(ratio: Figure.approximate($0)) == Pace(ratio: ratio) }
    }

    /// A part of a ratio to three significant digits, or as many more as the ratio itself needs.
    private func significant(_ value: Double, _ ratio: Double, _ language: Language) -> String {
        let places = places(value) + max(0, Figure.decimals(of: shown(ratio)) - places(ratio))
        return Figure.printed(
            Figure.decimal(value, decimals: places) ?? 0, atMost: 9, atLeast: min(places, 9), in: language)
    }

    /// The decimals of three significant digits: 3 below one, 2 below ten.
    private func places(_ value: Double) -> Int { abs(value) < 1 ? 3 : abs(value) < 10 ? 2 : 1 }

    private func number(_ value: Double, _ language: Language) -> String {
        // Small numbers keep their digits, large ones lose the noise of binary fractions.
        let places = value == value.rounded() ? 0 : abs(value) < 0.01 ? 9 : 4
        return Figure.printed(Figure.rounded(value, decimals: places), atMost: places, in: language)
    }

    private func percentage(_ value: Double, _ language: Language) -> String {
        Figure.printed(Figure.decimal(value, decimals: 2) ?? 0, atMost: 2, atLeast: 2, in: language) + "%"
    }
}
