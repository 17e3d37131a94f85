import CairoPainting
import Drawings
import Gallery
import Layouts
import Quantities
import Testing

/// The cells of tables as they are handed out, against what the tag tree says.
@Suite struct ShownTableTests {
    @Test(arguments: ["table", "checklist", "heatmap", "grid"], [GalleryTables.Variant.typical, .oneRow])
    func `Every table is heard as it is shown`(name: String, variant: GalleryTables.Variant) throws {
        for language in Language.allCases {
            let made = try GalleryEntry(name).layout.made(
                GalleryTables(variant, language), try GalleryTheme("classic").theme,
                PangoMeasurer(language: language.tag))
            var heard: [Int: [[String]]] = [:]
            for page in made.document.pages { for ink in page.ink { ink.hearRows(nil, &heard) } }
            #expect(!heard.isEmpty)
            for table in made.tables where heard[table.element] != nil {
                #expect(table.rows.map { $0.map(folded) } == heard[table.element])
            }
            #expect(Set(heard.keys).isSubset(of: Set(made.tables.map(\.element))))
        }
    }
}

extension Ink {
    /// Adds the rows of every table inside, cell by cell.
    fileprivate func hearRows(_ table: Int?, _ heard: inout [Int: [[String]]]) {
        switch self {
        case .group(.table(let number), _, let parts):
            for part in parts { part.hearRows(number, &heard) }
        case .group(.row, _, let cells):
            guard let table else { return }
            heard[table, default: []].append(cells.map { folded($0.textLines.flatMap(\.runs).map(\.text).joined()) })
        case .group(.artifact, _, _): break
        case .link(_, let parts), .group(_, _, let parts):
            for part in parts { part.hearRows(table, &heard) }
        case .rule, .area, .text, .anchor: break
        }
    }
}

/// A text with a single space for any white space: lines break where they like, words stay apart.
private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
