import Foundation

extension Quantity {
    /// The printed form with its unit: `41–43%`, `trên 60%`, `5/8 chỉ tiêu`, `khoảng 260 đại biểu`.
    ///
    /// Numbers are printed as they were given, with at most nine decimals.
    package func printed(unit: MeasureUnit?, in language: Language) -> String {
        let suffix = unit?.suffix(in: language) ?? ""
        let number = { (value: Decimal) in Figure.printed(value, atMost: 9, in: language) }
        let vi = language == .vi
        switch self {
        case .exact(let value):
            return number(value) + suffix
        case .range(let low, let high, let open):
            let more = open ? (vi ? " trở lên" : " or more") : ""
            return Figure.span(number(low), number(high), in: language) + suffix + more
        case .bound(let bound, let value):
            return "\(bound.printed(in: language))\(noBreakSpace)\(number(value))\(suffix)"
        case .about(let value):
            return (vi ? "khoảng" : "about") + noBreakSpace + number(value) + suffix
        case .ratio(let part, let whole):
            // A count of a count is no percentage, whatever the indicator is measured in.
            let counted = unit?.isPercent == true ? "" : suffix
            return (vi ? "\(number(part))/\(number(whole))" : "\(number(part)) of \(number(whole))") + counted
        case .rank(let place):
            return (vi ? "thứ" : "rank") + noBreakSpace + "\(place)"
        case .top(let place):
            return (vi ? "tốp" : "top") + noBreakSpace + "\(place)"
        case .times(let bound, let value):
            let front = bound.map { $0.printed(in: language) + noBreakSpace } ?? ""
            return front + number(value) + noBreakSpace + (vi ? "lần" : "times")
        case .done(let isDone):
            return isDone ? (vi ? "có" : "yes") : (vi ? "không" : "no")
        case .reported(let outcome):
            // Narrow columns break before the bracket, never within it.
            let told = outcome.printed(in: language).replacing(" ", with: noBreakSpace)
            return (vi ? "không nêu con số" : "figure not given") + " (\(told))"
        case .grade(let bound, let step):
            guard let bound else { return step }
            return vi ? bound.vietnamese(step) : bound.printed(in: language) + noBreakSpace + step
        }
    }
}

extension Quantity.Bound {
    /// The words before the number.
    package func printed(in language: Language) -> String {
        switch (self, language) {
        case (.atLeast, .vi): "ít nhất"
        case (.over, .vi): "trên"
        case (.atMost, .vi): "tối đa"
        case (.under, .vi): "dưới"
        case (.atLeast, .en): "at least"
        case (.over, .en): "over"
        case (.atMost, .en): "at most"
        case (.under, .en): "under"
        }
    }
}

extension Quantity.Bound {
    /// The Vietnamese words for a step of a scale and those on one side of it: `từ mức tốt trở lên`.
    fileprivate func vietnamese(_ step: String) -> String {
        switch self {
        case .atLeast: "từ mức \(step) trở lên"
        case .over: "trên mức \(step)"
        case .atMost: "từ mức \(step) trở xuống"
        case .under: "dưới mức \(step)"
        }
    }
}

extension Quantity.Outcome {
    /// The source's word for the outcome.
    package func printed(in language: Language) -> String {
        switch (self, language) {
        case (.exceeded, .vi): "theo nguồn: vượt"
        case (.met, .vi): "theo nguồn: đạt"
        case (.missed, .vi): "theo nguồn: không đạt"
        case (.exceeded, .en): "reported as exceeded"
        case (.met, .en): "reported as met"
        case (.missed, .en): "reported as missed"
        }
    }
}
