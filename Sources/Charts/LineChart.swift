import Drawings
import Quantities

/// One target in time: values, the path to the target, what is needed from now on, and the target.
struct LineChart: ChartKind, Hashable {
    static let name = "line"
    static let about =
        "A target in time, a chart for each series: values, path, what is needed from now on, target"
    static let channels = TimeSeries.channels
    static let subject: String? = "series"

    /// Drawn one below the other; the catalogue gives each a figure of its own.
    let series: [TimeSeries]
    let language: Language

    init(_ data: ChartData) {
        language = data.language
        series = TimeSeries.split(data.rows).map { TimeSeries($0, data.language) }
    }

    static func charts(_ rows: [Datum]) -> [[Datum]] { TimeSeries.split(rows) }

    static func figures(of data: ChartData) -> [[Datum]] { TimeSeries.split(data.rows) }

    /// The values in words, the target and the status.
    ///
    /// Such as `Exports: 37 (2025), 48.5 (2027); target 2030: 75–80 billion USD; Accelerate`.
    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        let series = TimeSeries(data.rows.filter { $0.code("series") == datum.code("series") }, data.language)
        let values = series.observed.map { point in
            point.text + " (" + [point.period, point.certainty].filter { !$0.isEmpty }.joined(separator: ", ") + ")"
        }
        let first = values.isEmpty ? LinePhrase.noValues[data.language] : values.joined(separator: ", ")
        return (["\(series.label): \(first)"] + series.promise(data.language)).joined(separator: "; ")
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        var ink: [Ink] = []
        var y = 0.0
        for series in series {
            let figure = LineFigure(series, language, width: width, style: style, measurer: measurer)
            ink.append(.group(.plain, at: Point(0, y), figure.ink))
            y += figure.height + (series == self.series.last ? 0 : 12)
        }
        return Drawing(size: Size(width, y), ink: ink)
    }
}

extension TimeSeries {
    /// The target with its period and what became of it, as parts of a sentence.
    func promise(_ language: Language) -> [String] {
        var parts: [String] = []
        if let target = targets.last {
            parts.append("\(targetName(target, language)): \(targetText)")
        }
        return parts + [status?.word].compactMap { $0 }
    }

    /// `target 2030`, or what tells that no date is stated.
    func targetName(_ target: Point, _ language: Language) -> String {
        target.period.isEmpty
            ? LinePhrase.undated[language]
            : LinePhrase.targetOf[language].replacing("{period}", with: target.period)
    }
}
