import CairoPainting
import Drawings
import Gallery
import Goldens
import Layouts
import Pages
import Quantities
import Tables
import Testing

/// Every block of the catalogue in every theme, with ordinary data and with data that tries to break the page.
@Suite struct GalleryTests {
    static let names = BlockCatalogue.all.map { $0.name }

    @Test func `Every block has an entry in the gallery, and every entry a block`() {
        #expect(Set(GalleryTests.names).subtracting(GalleryEntry.names).isEmpty)
        #expect(Set(GalleryEntry.names).subtracting(GalleryTests.names).isEmpty)
    }

    @Test(arguments: names) func `A block reads as reviewed`(name: String) throws {
        let entry = try GalleryEntry(name)
        let theme = try GalleryTheme("classic").theme
        var text: [String] = []
        for (language, variant) in [
            (Language.vi, GalleryTables.Variant.typical), (.en, .typical), (.vi, .oneRow), (.vi, .empty),
        ] {
            let measurer = try PangoMeasurer(language: language.tag)
            let document = try entry.layout.pages(GalleryTables(variant, language), theme, measurer)
            text.append("== \(variant.rawValue), \(language.rawValue)")
            text += document.words
        }
        try Golden.check(text.joined(separator: "\n"), name)
    }

    @Test(arguments: names, GalleryTables.Variant.allCases)
    func `Nothing leaves its page, covers its neighbour, or is lost`(
        name: String, variant: GalleryTables.Variant
    ) throws {
        let entry = try GalleryEntry(name)
        for language in Language.allCases {
            let measurer = try PangoMeasurer(language: language.tag)
            let tables = GalleryTables(variant, language)
            let expected = entry.labels(in: tables)
            for (place, theme) in GalleryTheme.names.enumerated() {
                // Hundreds of rows take time: each language meets them in every other theme.
                if variant == .huge, place % 2 != (language == .vi ? 0 : 1) { continue }
                let document = try entry.layout.pages(tables, try GalleryTheme(theme).theme, measurer)
                let faults = PageCheck.faults(of: document)
                #expect(faults.isEmpty, "\(theme), \(language): \(faults.count) \(faults.first ?? "")")
                let found = document.labels(entry.sign)
                let lost = expected.filter { found[$0] == nil }
                let doubled = found.filter { $0.value > 1 }.keys.sorted()
                #expect(
                    lost.isEmpty && doubled.isEmpty,
                    "\(theme), \(language): lost \(lost.count) \(lost.prefix(9)), doubled \(doubled.count) \(doubled.prefix(9))"
                )
                #expect(Set(found.keys).isSubset(of: expected), "\(theme), \(language): rows nobody asked for")
                #expect(measurer.takeFaults().isEmpty)
            }
        }
    }
}

extension GalleryEntry {
    /// The sign before the numbers of its rows; nil for blocks of words alone.
    fileprivate var sign: Character? { rows.flatMap { GalleryTables.sign(of: $0.column) } }

    /// The numbers of the rows that have to be found.
    fileprivate func labels(in tables: GalleryTables) -> [Int] {
        guard let rows, let sign, let table = tables.tables[rows.table] else { return [] }
        let cell = { (row: [Cell], column: String) in table.shape.position(of: column).map { row[$0] } ?? .missing }
        let numbers = table.rows.filter { row in needs.allSatisfy { cell(row, $0) != .missing } }
            .flatMap { rowNumbers(in: cell($0, rows.column).machine, after: sign) }
        return Set(numbers).sorted()
    }
}

extension PaginatedDocument {
    /// How often each row's number is read out.
    fileprivate func labels(_ sign: Character?) -> [Int: Int] {
        guard let sign else { return [:] }
        let lines = pages.flatMap { PlacedInk($0).lines }.filter { !$0.isDecoration }
        return Dictionary(lines.flatMap { rowNumbers(in: $0.text, after: sign) }.map { ($0, 1) }, uniquingKeysWith: +)
    }
}

/// The whole numbers that follow a sign.
private func rowNumbers(in text: String, after sign: Character) -> [Int] {
    text.split(separator: sign, omittingEmptySubsequences: false).dropFirst().compactMap {
        Int($0.prefix { $0.isASCII && $0.isNumber })
    }
}
