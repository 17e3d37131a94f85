import Charts
import Quantities

/// A table as its readers get it: the printed text of every cell, head rows first.
///
/// A group's heading stands alone in its row, and a head over several columns is one cell of it.
/// It is made from the cells before they are set, and holds what the document's tag tree has to say.
package struct ShownTable: Hashable, Sendable {
    /// The number of its element in the tag tree.
    package let element: Int
    package let rows: [[String]]

    init(_ table: GridTable, element: Int) {
        self.element = element
        let spans = GridHead.spans(table.columns)
        let above = table.columns.indices.compactMap { index in
            guard let span = spans.first(where: { $0.columns.contains(index) }) else { return "" }
            return span.columns.lowerBound == index ? span.text : nil
        }
        let heads = (spans.isEmpty ? [] : [above]) + [table.columns.map(\.heading)]
        let body = table.groups.flatMap { group in
            [group.title].compactMap { $0.map { [$0] } }
                + (group.rows + [group.subtotal].compactMap { $0 }).map(\.shown)
        }
        rows = heads + body + [table.total].compactMap { $0 }.map(\.shown)
    }
}

extension GridRow {
    /// The texts of the cells; what stands below all of them is read out with the first.
    fileprivate var shown: [String] {
        var texts = cells.map(\.shown)
        if let below, !texts.isEmpty {
            let parts = [texts[0], below.lead] + below.marks.map(\.mark.word) + [below.remarks]
            texts[0] = parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
        return texts
    }
}

extension GridCell {
    /// The text of the cell with the letters of its notes; shapes are told by their words alone.
    fileprivate var shown: String {
        let text =
            switch content {
            case .empty, .line: ""
            case .text(let text), .tint(let text, _): text
            case .numbers(let numbers):
                numbers.map { $0.text + $0.marks.shown }.joined(separator: " ")
            case .mark(let state): state.mark.word
            case .states(let states, let withWords):
                (states.map(\.tag) + (withWords ? states.map(\.mark.word) : [])).filter { !$0.isEmpty }
                    .joined(separator: " ")
            }
        return text + marks.shown
    }
}

extension [FootnoteMark] {
    /// The letters as they stand behind what they belong to.
    fileprivate var shown: String { isEmpty ? "" : noBreakSpace + map(\.letter).joined(separator: ",") }
}
