import Diagnostics
import Drawings
import Layouts
import Quantities
import SourceFiles
import Tables
import TestSupport
import Testing

/// Every block of the catalogue, as layouts write it.
@Suite struct BlockTests {
    /// One use of each block with all that it can show.
    static let uses: [String: String] = [
        "masthead": """
        kicker: {vi: "BÁO CÁO {past}", en: "REPORT {past}"}
              title: {vi: "{committee}", en: "{committee}"}
              subtitle: {vi: Đã hứa gì, en: What was promised}
              facts: {vi: "Đến ngày {date}", en: "As of {date}"}
        """,
        "section": """
        heading: {vi: Kết quả, en: Results}
              new_page: true
              blocks:
                - prose: {text: {vi: Một đoạn., en: A paragraph.}, style: lead}
                - section:
                    heading: {vi: Phần, en: Part}
                    level: 3
                    blocks:
                      - prose: {text: {vi: Nhỏ., en: Small.}, style: small}
        """,
        "prose": "text: {vi: \"Lập ngày {date} cho {committee}.\", en: \"Made on {date} for {committee}.\"}",
        "findings": "from: findings\n      label: topic\n      text: sentence",
        "tiles": """
        from: summary
              across: 3
              total: true
              title: {vi: Tổng số, en: Totals}
              columns: [{show: targets}, {show: exceeded}, {show: not_met}]
        """,
        "table": """
        from: assessments
              group: area
              title: {vi: Chỉ tiêu, en: Targets}
              note: {vi: Ghi chú., en: A note.}
              columns:
                - {show: indicator, width: 30, stub: true, footnote: locator}
                - {show: target, as: quantity, spanner: {vi: So sánh, en: Comparison}}
                - {show: actual, as: figure, certainty: actual_status, spanner: {vi: So sánh, en: Comparison}}
                - {show: verdict, as: mark}
                - {show: source_id, as: source}
              subtitle: {vi: Nhiệm kỳ, en: Term}
              source_note: {vi: "Nguồn: văn kiện", en: "Source: documents"}
              total: {label: {vi: Tổng, en: Total}, columns: [actual], subtotals: true}
        """,
        "bullets": """
        from: assessments
              title: {vi: Kết quả, en: Results}
              label: indicator
              result: actual
              target: target
              status: verdict
              certainty: actual_status
        """,
        "dumbbells": """
        from: assessments
              title: {vi: Đường đi, en: The way}
              label: indicator
              start: baseline
              start_period: baseline_period
              start_certainty: baseline_status
              target: target
              due: due
              growth: growth
              growth_text: {vi: "cần {growth}%/năm", en: "needs {growth}% a year"}
        """,
        "bars": """
        from: facts
              label: indicator
              value: value_min
              group: unit
              at_least: 1
              title: {vi: "Đã làm ({group})", en: "Done ({group})"}
        """,
        "line": """
        from: series
              series: series_id
              label: indicator
              line: line
              time: year
              period: period
              value: value
              certainty: status
              status: state
              term: term
              title: {vi: "{label}", en: "{label}"}
        """,
        "multiples": """
        from: series
              series: series_id
              label: committee
              line: line
              time: year
              period: period
              value: value
              certainty: status
              status: state
              across: 3
              scale: own
              finding: {vi: "{count} đảng bộ: {states}", en: "{count} committees: {states}"}
              title: {vi: Diễn biến, en: Over time}
        """,
        "grouped-bars": """
        from: facts
              label: indicator
              series: period
              value: value_min
              certainty: status
              group: unit
              title: {vi: "Theo năm ({group})", en: "By year ({group})"}
        """,
        "stacked-bars": """
        from: summary
              label: committee
              title: {vi: Kết luận theo đảng bộ, en: Verdicts by committee}
              columns: [{show: exceeded}, {show: met}, {show: not_met}]
        """,
        "slope": """
        from: assessments
              label: indicator
              start: baseline
              start_period: baseline_period
              start_certainty: baseline_status
              end: target_min
              end_period: due
              title: {vi: Từ gốc đến mục tiêu, en: From baseline to target}
        """,
        "waffle": """
        from: summary
              label: committee
              part: met
              of: targets
              title: {vi: Chỉ tiêu đạt, en: Targets met}
        """,
        "matrix": """
        from: summary
              label: committee
              detail: term
              title: {vi: Theo đảng bộ, en: By committee}
              columns: [{show: exceeded}, {show: met}, {show: not_met}]
        """,
        "heatmap": """
        from: clears
              row: text
              column: clear_id
              heading: clear
              state: state
              group: task_state
              title: {vi: Theo điểm, en: By point}
              note: {vi: Ghi chú., en: A note.}
              source_note: {vi: Nguồn, en: Source}
        """,
        "list": """
        from: aims
              text: text
              group: kind
              details: [{show: due, as: period}, {show: source_id, as: source}]
        """,
        "checklist": """
        from: clears
              row: action_id
              label: text
              column: clear_id
              heading: clear
              state: state
              text: assigned
              title: {vi: Chương trình hành động, en: Action programme}
              note: {vi: Ghi chú., en: A note.}
              details:
                - {show: task_state, as: mark}
                - {show: due, as: period}
                - {show: indicators}
                - {show: source_id, as: source}
        """,
        "sources": "from: sources",
        "grid": """
        columns:
                - {width: 2, blocks: [prose: {text: {vi: Bên trái., en: To the left.}}]}
                - blocks:
                    - prose: {text: {vi: Bên phải., en: To the right.}}
                    - prose: {text: {vi: Phía dưới., en: Below.}}
        """,
        "together": """
        blocks:
                - prose: {text: {vi: Đầu., en: First.}}
                - prose: {text: {vi: Cuối., en: Last.}}
        """,
        "part": "file: Parts/one.yaml",
        "callout": """
        from: findings
              text: sentence
        """,
        "contents": """
        {title: {vi: Mục lục, en: Contents}, levels: 1}
          - section:
              heading: {vi: Kết quả, en: Results}
              id: results
              blocks:
                - prose: {text: {vi: "Xem {page:results}.", en: "See {page:results}."}}
        """,
        "page-break": """
        {}
          - prose: {text: {vi: Trang mới., en: A new page.}}
        """,
    ]

    /// The blocks whose uses here show words of the layout only, and those that need no keys.
    static let ownWords = ["masthead", "section", "prose", "grid", "together", "part", "contents", "page-break"]
    private static let freeOfKeys = ["contents", "page-break"]

    static let names = BlockCatalogue.all.map { $0.name }
    static let placeholders = [
        "committee": Words(same: "Đảng bộ Hải Phòng"), "past": Words(same: "2020–2025"),
        "date": Words(vi: "21/11/2026", en: "21 November 2026"),
    ]

    private func strips(_ name: String, _ tables: [Table], _ language: Language = .vi, width: Double = 340) throws
        -> [Strip]
    {
        let use = try #require(BlockTests.uses[name])
        let setting = SmallSetting.setting(
            tables, language: language, width: width, placeholders: BlockTests.placeholders)
        return try SmallSetting.strips("  - \(name):\n      \(use)", setting).listingContents(setting)
    }

    @Test(arguments: names) func aBlockLooksAsReviewed(name: String) throws {
        try Golden.check(try strips(name, SmallDocument.tables(rows: 3)).dump, "block-\(name)")
    }

    @Test(arguments: names) func aBlockSpeaksEnglish(name: String) throws {
        let texts = try strips(name, SmallDocument.tables(rows: 3), .en).texts.joined(separator: "\n")
        try Golden.check(texts, "english-\(name)")
    }

    @Test(arguments: names) func aBlockWithoutRowsIsLeftOut(name: String) throws {
        let isOwnWords = BlockTests.ownWords.contains(name)
        #expect(try strips(name, SmallDocument.tables(rows: 0)).isEmpty != isOwnWords)
        #expect(try strips(name, []).isEmpty != isOwnWords)
    }

    @Test(arguments: names) func aBlockWithOneRowStaysInItsColumn(name: String) throws {
        let strips = try strips(name, SmallDocument.tables(rows: 1))
        #expect(!strips.isEmpty)
        #expect(StripCheck.faults(of: strips, width: 340).isEmpty)
    }

    @Test(arguments: names) func hostileDataStaysLiteralAndInItsColumn(name: String) throws {
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
            guard !BlockTests.ownWords.contains(name), name != "tiles" else { continue }
            let letters = strips.texts.joined().filter { $0 != " " }
            #expect(letters.contains("<b>a</b>&amp;{committee}"))
        }
    }

    @Test(arguments: names) func aBlockWithoutItsKeysSaysWhatIsMissingInWholeSentences(name: String) throws {
        guard !BlockTests.freeOfKeys.contains(name) else { return }
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

    @Test(arguments: names) func aBlockSaysWhatItIsForAndWhatKeysItHas(name: String) throws {
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

    @Test func everyBlockHasAUseHereAndANameOfItsOwn() {
        #expect(Set(BlockTests.names) == Set(BlockTests.uses.keys))
        #expect(Set(BlockTests.names).count == BlockTests.names.count)
        #expect(BlockCatalogue.block(named: "tabel") == nil)
    }
}
