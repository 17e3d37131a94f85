/// One of the city's thirty indicators: what `indicators.yaml` says of it, and how its figures are drawn.
struct IndicatorSheet {
    let id: String
    let vi: String
    let en: String
    let area: String
    let unit: String
    let measure: String
    let direction: String
    let decimals: Int
    let rollUp: String
    /// Further lines of its entry; `@` before the id of another indicator.
    let more: [String]
    /// The first value, in units of the last decimal.
    let first: ClosedRange<Int>
    /// The change a year, in thousandths of the first value.
    let step: ClosedRange<Int>
    /// The least and the greatest value there may be.
    let bounds: ClosedRange<Int>

    init(
        _ id: String, _ vi: String, _ en: String, _ area: String, _ unit: String, _ measure: String,
        _ direction: String, _ decimals: Int, _ rollUp: String, first: ClosedRange<Int>, step: ClosedRange<Int>,
        bounds: ClosedRange<Int> = 0...999_999_999, _ more: String...
    ) {
        (self.id, self.vi, self.en, self.area, self.unit, self.measure) = (id, vi, en, area, unit, measure)
        (self.direction, self.decimals, self.rollUp, self.more) = (direction, decimals, rollUp, more)
        (self.first, self.step, self.bounds) = (first, step, bounds)
    }

    /// What a figure of it is called in a file of facts when it is no target.
    var kind: String { direction == "neutral" ? "context" : "achievement" }

    /// The steps of the scale grades stand on, the worst first.
    static let grades = ["yếu", "trung bình", "khá", "tốt", "xuất sắc"]

    /// The form of its figure, for a number in units of the last decimal.
    func value(_ number: Int) -> String {
        switch measure {
        case "ratio": "\(number)/\(first.upperBound + 20)"
        case "rank": "rank \(number)"
        case "multiple": "x" + figure(number)
        case "grade": "grade \(IndicatorSheet.grades[number])"
        case "flag": number > 0 ? "yes" : "no"
        default: figure(number)
        }
    }

    /// The number with its decimal point.
    func figure(_ number: Int) -> String {
        guard decimals > 0 else { return "\(number)" }
        let one = decimals == 1 ? 10 : 100
        let (whole, rest) = (abs(number) / one, abs(number) % one)
        return (number < 0 ? "-" : "") + "\(whole)." + (decimals == 2 && rest < 10 ? "0" : "") + "\(rest)"
    }
}
