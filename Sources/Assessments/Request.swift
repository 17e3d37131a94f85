package import Indicators
package import Quantities

/// A figure a committee is asked for, as a statement it only has to fill in.
package struct Request: Hashable, Sendable {
    package let committee: String
    package let indicator: String
    package let kind: Fact.Kind
    package let term: Term?
    package let period: Period
    /// What is asked, as a sentence without a full stop.
    package let note: Words
}

extension Register {
    /// What committees are asked for to fill their gaps, each statement once, in the order of the gaps.
    func requests(_ gaps: [Gap], asOf day: Day) -> [Request] {
        let terms = termsOfFacts
        var requests: [Request] = []
        var places: [Statement: Int] = [:]
        for gap in gaps {
            guard let request = request(gap, terms, asOf: day) else { continue }
            let statement = Statement(request.committee, request.indicator, request.kind, request.term, request.period)
            if let place = places[statement] {
                requests[place] = requests[place].joined(with: request)
            } else {
                places[statement] = requests.count
                requests.append(request)
            }
        }
        return requests
    }

    /// Nil for what no row of figures can answer.
    ///
    /// What says no time is mended in the row that says it: another row would state the same thing twice.
    private func request(_ gap: Gap, _ terms: [Term], asOf day: Day) -> Request? {
        guard let note = gap.request, let period = gap.period, period != .unknown else { return nil }
        let make = { (kind: Fact.Kind, term: Term?, period: Period) in
            Request(
                committee: gap.committee, indicator: gap.indicator, kind: kind, term: term, period: period, note: note)
        }
        switch gap.kind {
        case .notNamed, .noPeriod: return nil
        case .noTarget, .noTargetFigure: return make(.target, gap.term, period)
        case .noResult, .noValue: return make(.achievement, gap.term, period)
        // The value a term starts from closes the term before.
        case .noBaseline: return make(.achievement, terms.first { $0.last == gap.term?.first }, period)
        case .stale: return newer(than: period, gap, asOf: day).map { make(.achievement, gap.term, $0) }
        }
    }

    /// The time a newer value can be stated for: the last year that is over, or a day.
    ///
    /// A count so far is only replaced by a later one; nil where nothing counts but whole years, and none is over
    /// since.
    private func newer(than known: Period, _ gap: Gap, asOf day: Day) -> Period? {
        let indicator = indicator(gap.indicator)
        let isFlow = indicator?.isFlow ?? false
        let isSoFar = if case .asOf = known { indicator?.measure == .sum && !isFlow } else { false }
        let lastYear = Period.year(day.year - 1)
        if !isSoFar, known.end.map({ $0 < .last(of: day.year - 1) }) ?? true, fits(lastYear, gap.term) {
            return lastYear
        }
        return indicator?.measure == .rate || isFlow ? nil : .asOf(day)
    }

    private func fits(_ period: Period, _ term: Term?) -> Bool {
        guard let term else { return true }
        return period.firstYear.map { term.first <= $0 && $0 <= term.last } ?? false
    }
}

extension Request {
    /// The same request for two reasons.
    fileprivate func joined(with other: Request) -> Request {
        Request(
            committee: committee, indicator: indicator, kind: kind, term: term, period: period,
            note: note == other.note ? note : Words { note[$0] + "; " + other.note[$0] })
    }
}

extension Gap {
    /// What is asked for to fill the gap; nil where no figure would.
    fileprivate var request: Words? {
        let time = period?.inBrackets ?? Words(same: "")
        switch kind {
        case .notNamed, .noPeriod:
            return nil
        case .noTarget:
            let term = term.map { " " + $0.printed } ?? ""
            return Words(vi: "Đề nghị nêu chỉ tiêu nhiệm kỳ" + term, en: "Please state the target for the term" + term)
        case .noTargetFigure:
            return Words(
                vi: "Đề nghị nêu con số của chỉ tiêu" + time.vi, en: "Please state the target’s figure" + time.en)
        case .noResult:
            return Words(vi: "Đề nghị báo cáo kết quả" + time.vi, en: "Please report the result" + time.en)
        case .noBaseline:
            return Words(
                vi: "Đề nghị báo cáo số gốc" + time.vi + " để xét tiến độ",
                en: "Please report the baseline" + time.en + " from which progress is measured")
        case .noValue:
            return Words(vi: "Đề nghị báo cáo số liệu" + time.vi, en: "Please report the value" + time.en)
        case .stale:
            return Words(
                vi: "Số liệu gần nhất" + time.vi + " đã cũ, đề nghị cập nhật",
                en: "The latest value" + time.en + " is out of date; please update it")
        }
    }
}
