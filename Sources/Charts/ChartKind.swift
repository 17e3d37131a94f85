package import Quantities

/// A kind of chart a layout can name: the channels it reads and how rows of them are drawn.
///
/// A new kind is one file in this room and one line in `ChartCatalogue`; its block, its reference and its schema follow
/// from the declarations.
package protocol ChartKind: Chart {
    /// The name in layout files, `[a-z-]`.
    static var name: String { get }
    /// What it shows, one sentence for the reference.
    static var about: String { get }
    /// What it reads from each row.
    static var channels: [Channel] { get }
    /// Wordings a layout may give, by key, with what each means; `{key}` in one stands for that channel's text.
    static var wordings: [(key: String, about: String)] { get }
    /// Settings a layout may choose, each one of a few words.
    static var options: [ChartOption] { get }
    /// The channel whose value rows share that are about one thing and told of once; nil: each row is one.
    static var subject: String? { get }

    /// Creates the chart of some rows, at least one.
    init(_ data: ChartData)

    /// The rows of a whole chart with what all its figures need of them worked out once.
    static func prepared(_ data: ChartData) -> ChartData

    /// The rows of a group divided among charts, each with a title of its own; most kinds make one chart of them.
    static func charts(_ rows: [Datum]) -> [[Datum]]

    /// The rows divided among several figures, in order; a figure never holds none.
    static func figures(_ data: [Datum]) -> [[Datum]]

    /// The rows of a chart divided among figures where its options decide how.
    static func figures(of data: ChartData) -> [[Datum]]

    /// What a chart finds on its own, as its title; nil where the findings about its rows say it.
    static func finding(_ data: ChartData) -> String?

    /// What the marks mean; nil where they say it themselves.
    static func legend(_ data: ChartData) -> Legend?

    /// What a row says, as a sentence without full stop for the alternative text.
    static func sentence(_ datum: Datum, _ data: ChartData) -> String
}

extension ChartKind {
    package static var wordings: [(key: String, about: String)] { [] }

    package static var options: [ChartOption] { [] }

    package static var subject: String? { nil }

    package static func prepared(_ data: ChartData) -> ChartData { data }

    package static func charts(_ rows: [Datum]) -> [[Datum]] { [rows] }

    package static func figures(of data: ChartData) -> [[Datum]] { figures(data.rows) }

    package static func finding(_ data: ChartData) -> String? { nil }

    package static func legend(_ data: ChartData) -> Legend? { nil }

    /// At most eight rows a figure.
    package static func figures(_ data: [Datum]) -> [[Datum]] { data.dividedEvenly(by: 8) }
}

/// A setting of a chart a layout may choose.
package struct ChartOption: Hashable, Sendable {
    /// What a setting can be.
    package enum Form: Hashable, Sendable {
        /// One of some words; the first holds when none is written.
        case word([String])
        /// A whole number, and the one that holds when none is written.
        case count(ClosedRange<Int>, usual: Int)
    }

    /// The key in layout files.
    package let key: String
    /// What it means, as a noun phrase.
    package let about: String
    package let form: Form

    package init(_ key: String, _ about: String, _ form: Form) {
        self.key = key
        self.about = about
        self.form = form
    }
}

/// The rows of one chart, in the document's language.
package struct ChartData: Hashable, Sendable {
    /// The rows of one figure of the chart.
    package let rows: [Datum]
    /// The rows of all its figures, which share scales and columns.
    package let whole: [Datum]
    package let language: Language
    /// The layout's wordings in the document's language, by key.
    package let wordings: [String: String]
    /// The layout's choices, by key.
    package let options: [String: String]
    /// The series of all figures; nil where they have not been worked out.
    let series: WholeSeries?

    package init(
        _ rows: [Datum], of whole: [Datum]? = nil, language: Language, wordings: [String: String] = [:],
        options: [String: String] = [:]
    ) {
        self.init(rows, of: whole, language: language, wordings: wordings, options: options, series: nil)
    }

    private init(
        _ rows: [Datum], of whole: [Datum]?, language: Language, wordings: [String: String],
        options: [String: String], series: WholeSeries?
    ) {
        self.series = series
        self.rows = rows
        self.whole = whole ?? rows
        self.language = language
        self.wordings = wordings
        self.options = options
    }

    /// A figure of the same chart with some of its rows.
    package func with(_ rows: [Datum]) -> ChartData {
        ChartData(rows, of: whole, language: language, wordings: wordings, options: options, series: series)
    }

    /// The same rows with their series worked out.
    func withSeries() -> ChartData {
        ChartData(
            rows, of: whole, language: language, wordings: wordings, options: options,
            series: WholeSeries(whole, language))
    }

    /// A wording with `{key}` replaced by the channels of a row; empty when it needs one without reading.
    package func wording(_ key: String, _ datum: Datum) -> String {
        guard let text = wordings[key] else { return "" }
        var isMissing = false
        let filled = filled(text) { name in
            if datum.readings[name] == nil { isMissing = true }
            return datum.readings[name] == nil ? nil : datum.text(name)
        }
        return isMissing ? "" : filled
    }
}

extension Array {
    /// The elements in pieces of so many, the last one with what is left.
    package func divided(by most: Int) -> [[Element]] {
        stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min($0 + most, count)]) }
    }

    /// The elements in as few pieces of at most so many, all about as long.
    package func dividedEvenly(by most: Int) -> [[Element]] {
        let pieces = (count + most - 1) / most
        return (0..<pieces).map { Array(self[count * $0 / pieces..<count * ($0 + 1) / pieces]) }
    }
}
