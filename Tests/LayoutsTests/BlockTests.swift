import Diagnostics
import Drawings
import Goldens
import Layouts
import Quantities
import SourceFiles
import Tables
import TestSupport
import Testing

/// Every block of the catalogue, as layouts write it.
@Suite struct BlockTests {
    static let names = BlockCatalogue.all.map { $0.name }
    static let placeholders: [Placeholder: Words] = [
        .committee: Words(same: "Đảng bộ Hải Phòng"), .past: Words(same: "2020–2025"),
        .date: Words(vi: "21/11/2026", en: "21 November 2026"),
    ]

    private func strips(_ name: String, _ tables: [Table], _ language: Language = .vi, width: Double = 340) throws
        -> [Strip]
    {
        let use = try #require(BlockUses.all[name])
        let setting = SmallSetting.setting(
            tables, language: language, width: width, placeholders: BlockTests.placeholders)
        return try SmallSetting.strips("  - \(name):\n      \(use)", setting).listingContents(setting)
    }

    @Test(arguments: names) func `A block looks as reviewed`(name: String) throws {
        try Golden.check(try strips(name, SmallDocument.tables(rows: 3)).dump, "block-\(name)")
    }

    @Test(arguments: names) func `A block speaks English`(name: String) throws {
        let texts = try strips(name, SmallDocument.tables(rows: 3), .en).texts.joined(separator: "\n")
        try Golden.check(texts, "english-\(name)")
    }

    @Test(arguments: names) func `A block without rows is left out`(name: String) throws {
        let isOwnWords = BlockUses.ownWords.contains(name)
        #expect(try strips(name, SmallDocument.tables(rows: 0)).isEmpty != isOwnWords)
        #expect(try strips(name, []).isEmpty != isOwnWords)
    }

    @Test(arguments: names) func `A block with one row stays in its column`(name: String) throws {
        let strips = try strips(name, SmallDocument.tables(rows: 1))
        #expect(!strips.isEmpty)
        #expect(StripCheck.faults(of: strips, width: 340).isEmpty)
    }

    @Test(arguments: names) func `Hostile data stays literal and in its column`(name: String) throws {
        for width in [467.0, 340, 240] {
            var random = SeededGenerator(seed: 41)
            let figures = ["0", "-0.000001", "999999999999999999999999", "-123456789012345678", "0.000000001", "12.5"]
            let tables = SmallDocument.tables(rows: 120) { text, row in
                row == 0 ? SmallDocument.hostile[0] : SmallDocument.hostile.randomElement(using: &random) ?? text
            } figure: { text, row in
                figures[(row * 7 + text.utf8.count) % figures.count]
            }
            let strips = try strips(name, tables, .vi, width: width)
            let faults = StripCheck.faults(of: strips, width: width)
            #expect(strips.allSatisfy { $0.height < 420 }, "a strip fills more than a page")
            #expect(faults.isEmpty, "\(width): \(faults.count) \(faults.first ?? "")")
            guard !BlockUses.ownWords.contains(name), name != "tiles" else { continue }
            let letters = strips.texts.joined().filter { $0 != " " }
            #expect(letters.contains("<b>a</b>&amp;{committee}"))
        }
    }

    @Test(arguments: names) func `A block without its keys says what is missing, in whole sentences`(name: String)
        throws
    {
        guard !BlockUses.freeOfKeys.contains(name) else { return }
        let (blocks, faults) = try SmallSetting.blocks("  - \(name): {}")
        #expect(blocks.isEmpty)
        #expect(!faults.isEmpty)
        for fault in faults {
            #expect(fault.hasPrefix("layout.yaml:2:"))
            #expect(
                fault.contains("in the block '\(name)' [missing-key]; write ") || fault.contains("there is no list")
                    || fault.contains("names no column"), "\(fault)")
        }
    }

    @Test(arguments: names) func `A block says what it is for and what keys it has`(name: String) throws {
        let type = try #require(BlockCatalogue.block(named: name))
        #expect(name.wholeMatch(of: /[a-z-]+/) != nil)
        #expect(type.about.count > 20 && !type.about.hasSuffix("."))
        let fields = FieldReader.describing(of: "the block '\(name)'")
        _ = type.read(fields, SmallSetting.vocabulary(DiagnosticLog()))
        #expect(!fields.declarations.isEmpty)
        #expect(fields.declarations.last?.key == "when")
        let lines = fields.declarations.dropLast().map {
            "\($0.key)\($0.isRequired ? "" : "?"): \($0.form) — \($0.about)"
        }
        try Golden.check(lines.joined(separator: "\n"), "keys-\(name)")
        for declaration in fields.declarations {
            #expect(!declaration.about.isEmpty && !declaration.about.hasSuffix("."))
        }
    }

    @Test func `Every block has a use here and a name of its own`() {
        #expect(Set(BlockTests.names) == Set(BlockUses.all.keys))
        #expect(Set(BlockTests.names).count == BlockTests.names.count)
        #expect(BlockCatalogue.block(named: "tabel") == nil)
    }
}
