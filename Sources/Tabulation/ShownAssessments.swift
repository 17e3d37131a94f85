import Assessments
import Foundation
import Quantities
import Tables

/// What pages say of an assessment beside its columns; files leave it out, for it follows from them and the facts.
struct ShownAssessments {
    static let columns = [
        Column(
            "baseline_status", Words(vi: "Trạng thái số gốc", en: "Baseline status"), .code(SharedColumns.statusCodes),
            audience: .pages,
            description: "Code of SDMX CL_OBS_STATUS of a baseline that is not final; empty for others"),
        Column(
            "remarks", Words(vi: "Ghi chú", en: "Notes"), audience: .pages,
            description: "The notes without the one that is not due yet, and the remark on the target"),
        Column(
            "result", Words(vi: "Kết quả", en: "Result"), audience: .pages,
            description: "The result as the column actual has it, or in words where it is no single number"),
        Column(
            "start", Words(vi: "Số gốc", en: "Baseline"), audience: .pages,
            description: "The baseline as the column baseline has it, or as the facts state it in another form"),
    ]

    private let stated: StatedAchievements
    private let said: ([Cell]) -> String?
    private let committee: Int
    private let indicator: Int
    private let baseline: Int
    private let baselinePeriod: Int
    private let notes: Int
    private let actual: Int
    private let period: Int
    private let language: Language

    /// Takes what rows need from the other tables; nil for a shape that is not that of assessments.
    init?(_ shape: TableShape, in set: TableSet, _ language: Language) {
        guard shape.name == "assessments", let committee = shape.position(of: "committee_id"),
            let indicator = shape.position(of: "indicator_id"), let baseline = shape.position(of: "baseline"),
            let baselinePeriod = shape.position(of: "baseline_period"), let notes = shape.position(of: "notes"),
            let actual = shape.position(of: "actual"), let period = shape.position(of: "actual_period")
        else { return nil }
        (stated, said) = (StatedAchievements(set.table("facts")), ShownAssessments.saidOfTargets(shape, in: set))
        (self.committee, self.indicator, self.baseline) = (committee, indicator, baseline)
        self.baselinePeriod = baselinePeriod
        (self.notes, self.actual, self.period, self.language) = (notes, actual, period, language)
    }

    /// Adds the cells of the columns for one row.
    func add(of row: [Cell], to cells: inout [Cell]) {
        let text = row[notes].machine
        var parts = text.utf8.contains(UInt8(ascii: ";")) ? text.components(separatedBy: "; ") : [text]
        var result = ShownAssessments.text(row[actual])
        let isInWords = result == .missing && row[period] != .missing
        if isInWords { result = .text(parts.removeFirst()) }
        cells.append(stated.status(row[committee], row[indicator], row[baselinePeriod]))
        cells.append(remark(parts, of: row, result: isInWords ? result.machine : nil))
        cells.append(result)
        cells.append(
            row[baseline] == .missing
                ? stated.value(row[committee], row[indicator], row[baselinePeriod])
                : ShownAssessments.text(row[baseline]))
    }

    /// A number as a text in the grammar of the facts files; other cells as they are.
    private static func text(_ cell: Cell) -> Cell {
        if case .number = cell { .text(cell.machine) } else { cell }
    }

    /// The notes a reader needs beside the due date, and what whoever entered the target remarked.
    ///
    /// That a target is not due yet goes without saying where the day is printed. A running target's result stands
    /// nowhere else.
    private func remark(_ notes: [String], of row: [Cell], result: String?) -> Cell {
        let isRunning = notes.contains(Obstacle.notDueWords[language])
        var told = notes.filter { !$0.isEmpty && $0 != Obstacle.notDueWords[language] }
        if let result, isRunning {
            let time = Period(row[period].machine)?.printed(in: language) ?? row[period].machine
            told.insert("\(time): \(result)", at: 0)
        }
        let sentences = [told.joined(separator: "; "), said(row) ?? ""].filter { !$0.isEmpty }
        return Cell(sentences.isEmpty ? nil : sentences.map(ShownAssessments.sentence).joined(separator: " "))
    }

    /// Notes as a sentence: they begin with a capital and end with a full stop, or the sign they have.
    private static func sentence(_ notes: String) -> String {
        let isEnded = notes.last.map { ".!?…".contains($0) } ?? true
        return notes.prefix(1).uppercased() + notes.dropFirst() + (isEnded ? "" : ".")
    }

    /// The remark of the fact behind a row of assessments.
    ///
    /// None where the source itself words the verdict, or states no period: the notes say so already.
    private static func saidOfTargets(_ shape: TableShape, in set: TableSet) -> ([Cell]) -> String? {
        let names = ["committee_id", "indicator_id", "term"]
        guard let facts = set.table("facts"),
            let kind = facts.shape.position(of: "kind"), let note = facts.shape.position(of: "note"),
            let method = shape.position(of: "method")
        else { return { _ in nil } }
        let stated = (names + ["period"]).compactMap { facts.shape.position(of: $0) }
        let judged = (names + ["due"]).compactMap { shape.position(of: $0) }
        let remarked = facts.rows(where: { $0[kind] == .text("target") && $0[note] != .missing })
        let remarks = Dictionary(remarked.map { row in (stated.map { row[$0] }, row[note].machine) }) { $1 }
        return { row in
            let time = judged.map { row[$0] }
            let isTold =
                row[method] == .text(Assessment.Method.reported.rawValue) || time.last == .text(Period.unknown.code)
            return isTold ? nil : remarks[time]
        }
    }
}
