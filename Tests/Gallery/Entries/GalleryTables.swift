import Assessments
import Foundation
import Indicators
package import Quantities
package import Tables
import Tabulation

/// Rows for every table of an edition, by what its columns are called and hold.
///
/// Each row carries its number in its labels (`#3 Kim ngạch xuất khẩu`), so that it can be found again on a page.
package struct GalleryTables: Hashable, Sendable {
    /// What the rows are like.
    package enum Variant: String, Sendable, CaseIterable {
        /// A handful of rows such as any committee has.
        case typical
        case empty
        case oneRow = "one-row"
        /// Hundreds of rows with long names.
        case huge
        /// Names that look like markup or never break, figures of any size, cells left out.
        case hostile
    }

    package let variant: Variant
    package let language: Language

    package init(_ variant: Variant, _ language: Language) {
        self.variant = variant
        self.language = language
    }

    /// The shapes of all tables layouts may name.
    package static let shapes: [TableShape] = {
        let register = Register(
            committees: [], kinds: [], areas: [], indicators: [], sources: [], facts: [], aims: [], actions: [])
        let empty = TableSet(register, Judgement(of: register, asOf: .first(of: 2000)), language: .vi)
        return empty.tables.map(\.shape) + empty.ofPredecessors([]).map(\.shape)
    }()

    /// The tables by name.
    package var tables: [String: Table] { GalleryTables.made[self] ?? [:] }

    /// All variants in all languages, made once.
    private static let made: [GalleryTables: [String: Table]] = {
        let all = Variant.allCases.flatMap { variant in Language.allCases.map { GalleryTables(variant, $0) } }
        return Dictionary(
            uniqueKeysWithValues: all.map { tables in
                (tables, Dictionary(uniqueKeysWithValues: shapes.map { ($0.name, tables.table($0)) }))
            })
    }()

    /// The sign before a row's number in a column of labels, different for columns that stand side by side.
    package static func sign(of column: String) -> Character? {
        switch column {
        case "indicator", "indicator_vi", "indicator_en": "#"
        case "committee", "committee_vi", "committee_en", "full_name": "№"
        case "text", "sentence", "title": "§"
        default: nil
        }
    }

    private var count: Int {
        switch variant {
        case .typical: 7
        case .empty: 0
        case .oneRow: 1
        case .huge: 210
        case .hostile: 24
        }
    }

    private func table(_ shape: TableShape) -> Table {
        // Some tables have several rows for each thing they speak of.
        let rows = (0..<count).flatMap { thing -> [(thing: Int, part: Int)] in
            (0..<(GalleryTables.parts[shape.name] ?? 1)).map { (thing, $0) }
        }
        return Table(
            shape,
            rows: rows.enumerated().map { number, row in
                shape.columns.map {
                    GalleryCell(
                        column: $0, table: shape.name, thing: row.thing, part: row.part, number: number,
                        variant: variant, language: language
                    ).cell
                }
            })
    }

    private static let parts = ["clears": 6, "explanations": 3, "series": GallerySeries.parts]
}
