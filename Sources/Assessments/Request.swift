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
    private func request(_ gap: Gap, _ terms: [Term], asOf day: Day) -> Request? {
        guard let note = gap.request else { return nil }
        let make = { (kind: Fact.Kind, term: Term?, period: Period) in
            Request(
                committee: gap.committee, indicator: gap.indicator, kind: kind, term: term, period: period, note: note)
        }
        let stated = gap.period ?? .unknown
        switch gap.kind {
        case .notNamed:
            return nil
        case .noTarget:
            return make(.target, gap.term, indicator(gap.indicator)?.targetPeriod(in: gap.term) ?? .unknown)
        case .noTargetFigure, .noPeriod:
            return make(.target, gap.term, stated)
        case .noResult, .noValue:
            return make(.achievement, gap.term, stated)
        case .noBaseline:
            // The value a term starts from closes the term before.
            return make(.achievement, terms.first { $0.last == gap.term?.first }, stated)
        case .stale:
            let lastYear = Period.year(day.year - 1)
            let isNewer = (stated.end.map { $0 < .last(of: day.year - 1) } ?? true) && fits(lastYear, gap.term)
            let today: Period = indicator(gap.indicator)?.measure == .rate ? .year(day.year) : .asOf(day)
            return make(.achievement, gap.term, isNewer ? lastYear : today)
        }
    }

    private func fits(_ period: Period, _ term: Term?) -> Bool {
        guard let term else { return true }
        return term.first <= period.firstYear && period.firstYear <= term.last
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

extension Indicator {
    /// The time a target of the indicator is usually set for: the whole term for what is counted or averaged over
    /// it, else its last year.
    fileprivate func targetPeriod(in term: Term?) -> Period? {
        guard let term else { return nil }
        switch measure {
        case .sum, .rate, .change, .changePercent, .changePoints: return .years(term.first, term.last, each: false)
        case .level, .share, .ratio, .rank, .multiple, .grade, .streak, .flag, .versusPlan: return .year(term.last)
        }
    }
}

extension Gap {
    /// What is asked for to fill the gap; nil where no figure would.
    fileprivate var request: Words? {
        let time = Words { language in
            switch period {
            case nil, .unknown?: ""
            case .some(let period): " (" + period.printed(in: language) + ")"
            }
        }
        switch kind {
        case .notNamed:
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
        case .noPeriod:
            return Words(
                vi: "Đề nghị nêu rõ chỉ tiêu tính cho từng năm hay cả nhiệm kỳ",
                en: "Please state whether the target is for each year or for the whole term")
        case .noValue:
            return Words(vi: "Đề nghị báo cáo số liệu" + time.vi, en: "Please report the value" + time.en)
        case .stale:
            return Words(
                vi: "Số liệu gần nhất" + time.vi + " đã cũ, đề nghị cập nhật",
                en: "The latest value" + time.en + " is out of date; please update it")
        }
    }
}
