package import Indicators
package import Quantities

/// A figure a committee is asked for, as a statement it only has to fill in.
package struct Request: Hashable, Sendable {
    package let committee: String
    package let indicator: String
    package let kind: Fact.Kind
    package let term: Term?
    package let period: Period
    /// Why it is asked for.
    package let reason: Reason
    /// What is asked, as a sentence without a full stop.
    package fileprivate(set) var note: Words

    /// Why a figure is asked for.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// There is none.
        case missing
        /// The one a verdict rests on is an estimate, a forecast or provisional.
        case notFinal = "not_final"

        /// The words printed for the reason.
        package var words: Words {
            switch self {
            case .missing: Words(vi: "còn thiếu", en: "missing")
            case .notFinal: Words(vi: "chưa là số chính thức", en: "not final")
            }
        }
    }
}

extension Register {
    /// What committees are asked for, each statement once: by committees, first what fills their gaps, in the order of
    /// those, then the final figures of what was judged by estimates.
    func requests(_ gaps: [Gap], _ assessments: [Assessment], asOf day: Day) -> [Request] {
        let terms = termsOfFacts
        let missing = Dictionary(grouping: gaps.compactMap { request($0, terms, asOf: day) }, by: \.committee)
        let estimated = Dictionary(
            grouping: assessments.flatMap { $0.requestsOfFinalFigures(asOf: day) }, by: \.committee)
        var requests: [Request] = []
        var places: [Statement: Int] = [:]
        for request in committees.flatMap({ (missing[$0.id] ?? []) + (estimated[$0.id] ?? []) }) {
            let statement = Statement(request.committee, request.indicator, request.kind, request.term, request.period)
            if let place = places[statement] {
                requests[place].join(request)
            } else {
                places[statement] = requests.count
                requests.append(request)
            }
        }
        return requests.map(addressed)
    }

    /// The request with whom to ask where the committee was merged into another one.
    private func addressed(_ request: Request) -> Request {
        guard let heir = successor(of: request.committee) else { return request }
        var request = request
        request.note = Words(
            vi: "\(request.note.vi) – đảng bộ đã hợp nhất, đề nghị đảng bộ kế thừa trả lời: \(heir.short.vi)",
            en: "\(request.note.en) – the committee was merged; its successor is asked to answer: \(heir.short.en)")
        return request
    }

    /// Nil for what no row of figures can answer.
    ///
    /// What says no time is mended in the row that says it: another row would state the same thing twice.
    private func request(_ gap: Gap, _ terms: [Term], asOf day: Day) -> Request? {
        guard let note = gap.request, let period = gap.period, period != .unknown else { return nil }
        let make = { (kind: Fact.Kind, term: Term?, period: Period) in
            Request(
                committee: gap.committee, indicator: gap.indicator, kind: kind, term: term, period: period,
                reason: .missing, note: note)
        }
        switch gap.kind {
        case .notNamed, .noPeriod: return nil
        case .noTarget, .noTargetFigure: return make(.target, gap.term, period)
        case .noResult, .noValue, .soFar: return make(.achievement, gap.term, period)
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
    /// Takes over what another request for the same statement asks besides.
    fileprivate mutating func join(_ other: Request) {
        if note != other.note { note = Words { note[$0] + "; " + other.note[$0] } }
    }
}

extension Assessment {
    /// What is asked for to replace the estimates, forecasts and provisional figures a verdict rests on.
    ///
    /// Nothing where there is no verdict, and only for years that are over: what was known on a day has no final
    /// figure.
    fileprivate func requestsOfFinalFigures(asOf day: Day) -> [Request] {
        guard verdict != .notAssessable, !isReported, let actual else { return [] }
        return actual.facts.filter { fact in
            let isOver = fact.period.end.map { $0 < day } ?? false
            if case .asOf = fact.period { return false }
            return isOver && (1...3).contains(fact.status.doubt)
        }.map { fact in
            let time = fact.period.inBrackets
            return Request(
                committee: fact.committee, indicator: fact.indicator, kind: fact.kind, term: fact.term,
                period: fact.period, reason: .notFinal,
                note: Words(
                    vi: "Đánh giá đang dựa trên số \(fact.status.word.vi), đề nghị báo cáo số chính thức\(time.vi)",
                    en: "The verdict rests on a figure that is not final (\(fact.status.word.en)); "
                        + "please report the final one\(time.en)"))
        }
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
        case .soFar:
            return Words(
                vi: "Mới có số tính đến giữa nhiệm kỳ, đề nghị báo cáo số cả nhiệm kỳ" + time.vi,
                en: "Only counted until some day of the term; please report the figure of the whole term" + time.en)
        case .noBaseline:
            return Words(
                vi: "Đề nghị báo cáo số gốc" + time.vi + " để xét tiến độ",
                en: "Please report the baseline" + time.en + " from which progress is measured")
        case .noValue:
            return Words(vi: "Đề nghị báo cáo con số cụ thể" + time.vi, en: "Please report the exact figure" + time.en)
        case .stale:
            return Words(
                vi: "Số liệu gần nhất" + time.vi + " đã cũ, đề nghị cập nhật",
                en: "The latest value" + time.en + " is out of date; please update it")
        }
    }
}
