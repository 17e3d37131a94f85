import Drawings
import Layouts
import Quantities
import Tables
import Testing

@Suite struct ChecklistBlockTests {
    private static let use = """
          - checklist:
              from: clears
              row: action_id
              label: text
              column: clear_id
              heading: clear
              state: state
              text: assigned
              details: [{show: task_state, as: mark}, {show: due, as: period}, {show: indicators}]
        """

    /// Tasks against points; a point a task does not name is not yet assigned.
    private static func table(
        _ tasks: [(id: String, text: String, assigned: [String: String])], _ points: [String], due: String? = nil
    ) -> Table {
        SmallTables.table(
            SmallTables.clears,
            tasks.flatMap { task in
                points.map { point in
                    [
                        "action_id": .text(task.id), "text": .text(task.text), "clear_id": .text(point),
                        "clear": .text("Rõ \(point)"),
                        "state": .text(task.assigned[point] == nil ? "not_yet" : "clear"),
                        "assigned": Cell(task.assigned[point]), "due": Cell(due), "task_state": .text("open"),
                        "indicators": .missing,
                    ]
                }
            })
    }

    private func strips(_ table: Table, _ language: Language = .vi, width: Double = 340) throws -> [Strip] {
        try SmallSetting.strips(
            ChecklistBlockTests.use, SmallSetting.setting([table], language: language, width: width))
    }

    @Test(arguments: [
        (Language.vi, ["● Rõ", "○ Chưa phân công"]), (.en, ["● Clear", "○ Not yet assigned"]),
    ]) func `A cell says its state by shape, word and tint`(language: Language, states: [String]) throws {
        let table = ChecklistBlockTests.table([("a", "Việc", ["người": "Bà B"])], ["người", "việc"])
        let row = try #require(try strips(table, language).dropFirst().first)
        let cells = row.ink.flatMap(\.cells).suffix(2)
        #expect(cells.map { ($0.isFilled ? "● " : "○ ") + $0.textLines.map(\.text).joined(separator: " ") } == states)
        // The tint lies below the assigned cell only.
        #expect(row.ink.flatMap(\.tints).count == 1)
    }

    @Test func `What is assigned stands below the task, with its point`() throws {
        let table = ChecklistBlockTests.table(
            [("a", "Việc", ["người": "Bà B", "việc": "Soạn thảo"])], ["người", "việc"], due: "2026-06-30")
        let texts = try strips(table).texts.joined(separator: " ").replacing("\u{A0}", with: " ")
        #expect(texts.contains("Rõ người: Bà B · Rõ việc: Soạn thảo"))
        // Texts of their own, parted by a space nobody sees.
        let parts = texts.split(separator: " ").joined(separator: " ")
        #expect(parts.contains("Chưa hoàn thành Thời hạn: 30/6/2026"))
    }

    @Test func `Tasks of two committees with one name stay apart`() throws {
        let table = ChecklistBlockTests.table([("a", "Một", [:]), ("a", "Hai", [:])], ["người", "việc"])
        #expect(try strips(table).count == 4)
        #expect(try strips(table).texts.contains("Hai"))
    }

    @Test func `Two hundred tasks are two hundred rows, with the head to repeat`() throws {
        let tasks = (1...200).map { (id: "a\($0)", text: "Nhiệm vụ số \($0)", assigned: [String: String]()) }
        let strips = try strips(ChecklistBlockTests.table(tasks, ["người", "việc", "thời gian"]))
        let rows = strips.dropFirst().dropLast()
        #expect(rows.count == 200)
        #expect(rows.allSatisfy { $0.head != nil && $0.height < 60 })
        #expect(rows.map(\.keepsWithNext) == Array(repeating: false, count: 198) + [true, true])
        #expect(zip(rows, tasks).allSatisfy { [$0].texts.joined(separator: " ").contains($1.text) })
        #expect(StripCheck.faults(of: strips, width: 340).isEmpty)
    }

    @Test(arguments: [1, 6, 7, 12], [240.0, 340, 467])
    func `Long tasks and lists stay in their column`(points: Int, width: Double) throws {
        let long = String(repeating: "Nâng cao chất lượng tham mưu chiến lược, ", count: 12)
        let names = (1...points).map { "điểm \($0)" }
        let tasks = [
            (id: "a", text: long, assigned: Dictionary(uniqueKeysWithValues: names.map { ($0, "Ban Thường vụ") })),
            (id: "b", text: String(repeating: "nghiêng", count: 40), assigned: [:]),
        ]
        let strips = try strips(ChecklistBlockTests.table(tasks, names), .en, width: width)
        #expect(StripCheck.faults(of: strips, width: width).isEmpty)
        let stubs: [String] = strips.flatMap(\.ink).flatMap(\.stubs)
        let letters = String(stubs.joined().filter { $0 != " " })
        #expect(letters.contains(long.filter { $0 != " " }))
        #expect(letters.contains(String(repeating: "nghiêng", count: 40)))
    }
}

extension Ink {
    /// The cells of a table's rows, the head's left out.
    fileprivate var cells: [[Ink]] {
        switch self {
        case .group(.cell, _, let ink): [ink]
        case .group(_, _, let ink): ink.flatMap(\.cells)
        default: []
        }
    }

    /// The texts of the first cell of each row.
    fileprivate var stubs: [String] {
        switch self {
        case .group(.row, _, let cells): cells.prefix(1).flatMap(\.textLines).map(\.text)
        case .group(_, _, let ink): ink.flatMap(\.stubs)
        default: []
        }
    }

    /// The areas drawn as decoration.
    fileprivate var tints: [Ink] {
        guard case .group(.artifact, _, let ink) = self else { return [] }
        return ink.filter { if case .area = $0 { true } else { false } }
    }
}

extension [Ink] {
    fileprivate var textLines: [TextLine] { flatMap(\.textLines) }

    /// Whether a shape is filled with more than white.
    fileprivate var isFilled: Bool {
        contains { if case .area(_, let fill?, _) = $0 { fill != .white } else { false } }
    }
}
