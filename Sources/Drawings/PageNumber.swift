/// The number of a page inside a line of text that was measured before pages were known.
package enum PageNumber {
    /// What stands in the number's place: wide enough for documents of up to 99 pages.
    package static let standIn = "00"

    /// A line that ends with a stand-in, with the number (or other text) in its place, measured anew.
    package static func fill(_ line: TextLine, with number: String, measurer: any Measuring) -> TextLine {
        measurer.line(line.text.dropLast(standIn.count) + number, font: line.font, color: line.color)
    }
}
