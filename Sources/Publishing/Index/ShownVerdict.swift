import Quantities

/// A verdict as the page shows it: by its place in a bar, its pattern and its colour.
enum ShownVerdict: String, CaseIterable {
    case exceeded
    case met
    case notMet = "not-met"
    case notAssessable = "open"

    /// What it says of a target.
    var meaning: Words {
        switch self {
        case .exceeded:
            Words(
                vi: "kết quả tốt hơn mức chỉ tiêu yêu cầu", en: "the result is better than the target asks for")
        case .met:
            Words(vi: "kết quả đáp ứng yêu cầu của chỉ tiêu", en: "the result is what the target asks for")
        case .notMet:
            Words(
                vi: "kết quả không đáp ứng yêu cầu của chỉ tiêu",
                en: "the result does not meet what the target asks for")
        case .notAssessable:
            Words(
                vi: "tài liệu chưa nêu đủ số liệu để đánh giá; vẫn được tính trong tổng số chỉ tiêu",
                en: "the documents state too little to judge; it still counts among the targets")
        }
    }

    /// The pattern of targets not met, kept where every bar of the page finds it.
    static let patterns: Markup = """
        <svg class="stock" width="0" height="0" aria-hidden="true"><defs><pattern id="Stripes" \
        width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect class="ground" width="5" \
        height="5"/><path class="stripe" d="M0 2.5h5"/></pattern></defs></svg>
        """

    /// A small field with its pattern, for legends.
    var swatch: Markup {
        """
        <svg class="swatch" width="14" height="14" aria-hidden="true">\
        <rect class="\(rawValue)" x=".5" y=".5" width="13" height="13"/></svg>
        """
    }
}

extension IndexPage.Counts {
    /// A bar of the verdicts; empty without targets.
    ///
    /// Screen readers pass over it, for the numbers stand beside it. Places and widths are percent of the whole,
    /// rounded down to hundredths, so that the parts never leave the bar.
    var bar: Markup {
        let whole = parts.reduce(0) { $0 + $1.count }
        guard whole > 0 else { return .none }
        var before = 0
        var rectangles = ""
        for part in parts where part.count > 0 {
            let (start, end) = (before * 10_000 / whole, (before + part.count) * 10_000 / whole)
            before += part.count
            rectangles += """
                <rect class="\(part.verdict.rawValue)" x="\(percent(start))" width="\(percent(end - start))" height="100%"/>
                """
        }
        return "<svg class=\"bar\" aria-hidden=\"true\">\(Markup(html: rectangles))</svg>"
    }

    private func percent(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
    }
}
