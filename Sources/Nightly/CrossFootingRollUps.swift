import Foundation
import Quantities
import Tables

/// Values of committees above others.
extension CrossFooting {
    /// Roll-up rows that are not what the values of the covered committees come to.
    ///
    /// Sums, largest and smallest values are computed again from the facts of the slices; a row is passed over where
    /// a covered committee's sources state several values, for the tables do not say which of them is in force.
    var inRollUps: [Mismatch] {
        guard let rollup = whole["rollup"] else { return [] }
        let check = RollUpCheck(rollup, statedNumbers, committees)
        // The lists of committees are the same in many rows, and taken apart once a run of rows.
        return Array(stride(from: 0, to: rollup.rows.count, by: 1_024)).concurrentFlatMap { start in
            var lists: [String: [Int]] = [:]
            return rollup.rows[start..<min(start + 1_024, rollup.rows.count)].flatMap { check.mismatches($0, &lists) }
        }
    }

    /// The single numbers committees state as achievements, by what they are about and the committee's place.
    private var statedNumbers: [StatementOfRow: [Int: RollUpCheck.Stated]] {
        let stated = committees.concurrentMap { committee -> [(StatementOfRow, Decimal)] in
            guard let facts = slice(committee, "facts") else { return [] }
            let (about, form, number) = (
                StatementColumns(facts), facts.column("value_op"), facts.column("value_min")
            )
            return facts.rows.compactMap { row in
                guard case .number(let value) = number.cell(row), form.cell(row) == .missing, about.isAchievement(row)
                else { return nil }
                return (about.statement(row), value)
            }
        }
        var numbers: [StatementOfRow: [Int: RollUpCheck.Stated]] = [:]
        for (place, own) in stated.enumerated() {
            for (statement, value) in own {
                numbers[statement, default: [:]].merge([place: .number(value)]) { first, other in
                    first == other ? first : .several
                }
            }
        }
        return numbers
    }
}

/// Computes roll-up rows again.
private struct RollUpCheck: Sendable {
    /// What a committee states of one thing.
    enum Stated: Hashable, Sendable {
        case number(Decimal)
        case several
    }

    private let stated: [StatementOfRow: [Int: Stated]]
    private let places: [String: Int]
    private let about: StatementColumns
    private let (committee, rule, value): (ColumnCells, ColumnCells, ColumnCells)
    private let (covered, expected): (ColumnCells, ColumnCells)
    private let (coveredIDs, missingIDs): (ColumnCells, ColumnCells)

    init(_ rollup: Ledger, _ stated: [StatementOfRow: [Int: Stated]], _ committees: [String]) {
        self.stated = stated
        places = Dictionary(committees.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        about = StatementColumns(rollup)
        (committee, rule) = (rollup.column("committee_id"), rollup.column("rule"))
        (value, covered, expected) = (rollup.column("value"), rollup.column("covered"), rollup.column("expected"))
        (coveredIDs, missingIDs) = (rollup.column("covered_ids"), rollup.column("missing_ids"))
    }

    /// What is wrong with a row; `lists` keeps the lists of committees taken apart so far.
    func mismatches(_ row: [Cell], _ lists: inout [String: [Int]]) -> [CrossFooting.Mismatch] {
        let statement = about.statement(row)
        let mismatch = { (column: String, stated: Decimal, counted: Decimal?) in
            CrossFooting.Mismatch(
                table: "rollup", committee: committee.text(row), column: column,
                row: "\(statement.indicator) \(statement.term) \(statement.period)", stated: Figure.machine(stated),
                counted: counted.map(Figure.machine) ?? "")
        }
        let own = places(coveredIDs.text(row), &lists)
        let count = own.count + places(missingIDs.text(row), &lists).count
        var mismatches: [CrossFooting.Mismatch] = []
        for (name, column, count) in [("covered", covered, own.count), ("expected", expected, count)] {
            let (number, found) = (column.number(row), Figure.whole(count))
            if number != found { mismatches.append(mismatch(name, number, found)) }
        }
        guard let combine = RollUpCheck.combining(rule.text(row)) else { return mismatches }
        let found = stated[statement] ?? [:]
        var used: [Decimal] = []
        for place in own {
            switch found[place] {
            case .several: return mismatches
            case .number(let number): used.append(number)
            case nil: break
            }
        }
        let stated = value.number(row)
        let counted = used.count == own.count ? combine(used).map { Figure.rounded($0, decimals: 6) } : nil
        if counted != stated { mismatches.append(mismatch("value", stated, counted)) }
        return mismatches
    }

    /// The places of the committees a cell lists; -1 for one nobody knows.
    private func places(_ text: String, _ lists: inout [String: [Int]]) -> [Int] {
        if let known = lists[text] { return known }
        let list = text.utf8.split(separator: UInt8(ascii: " ")).map { places[String(Substring($0))] ?? -1 }
        lists[text] = list
        return list
    }

    /// How a rule puts values together; nil for rules that cannot be computed again from the facts alone.
    private static func combining(_ rule: String) -> (([Decimal]) -> Decimal?)? {
        switch rule {
        case "sum", "sum_of_predecessors": { Figure.sum($0) }
        case "max": { $0.max() }
        case "min": { $0.min() }
        default: nil
        }
    }
}
