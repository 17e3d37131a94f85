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

    /// Creates the chart of some rows, at least one.
    init(_ data: ChartData)

    /// The rows divided among several figures, in order; a figure never holds none.
    static func figures(_ data: [Datum]) -> [[Datum]]

    /// What the marks mean; nil where they say it themselves.
    static func legend(_ data: ChartData) -> Legend?

    /// What a row says, as a sentence without full stop for the alternative text.
    static func sentence(_ datum: Datum, _ data: ChartData) -> String
}

extension ChartKind {
    package static var wordings: [(key: String, about: String)] { [] }

    package static func legend(_ data: ChartData) -> Legend? { nil }

    /// At most eight rows a figure.
    package static func figures(_ data: [Datum]) -> [[Datum]] { data.divided(by: 8) }
}

/// The rows of one chart, in the document's language.
package struct ChartData: Hashable, Sendable {
    package let rows: [Datum]
    package let language: Language
    /// The layout's wordings in the document's language, by key.
    package let wordings: [String: String]

    package init(_ rows: [Datum], language: Language, wordings: [String: String] = [:]) {
        self.rows = rows
        self.language = language
        self.wordings = wordings
    }

    /// The same chart with other rows.
    package func with(_ rows: [Datum]) -> ChartData { ChartData(rows, language: language, wordings: wordings) }

    /// A wording with `{key}` replaced by the channels of a row; empty when it needs one without reading.
    package func wording(_ key: String, _ datum: Datum) -> String {
        guard var text = wordings[key] else { return "" }
        for name in datum.readings.keys.sorted() { text = text.replacing("{\(name)}", with: datum.text(name)) }
        return text.contains("{") ? "" : text
    }
}

extension Array {
    /// The elements in pieces of at most so many.
    package func divided(by most: Int) -> [[Element]] {
        stride(from: 0, to: count, by: most).map { Array(self[$0..<Swift.min($0 + most, count)]) }
    }
}
