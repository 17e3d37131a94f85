import Quantities
import Tables

/// Where the unit of a column of numbers is printed.
enum UnitPlace: Hashable {
    /// Behind every number.
    case cells
    /// In brackets behind the heading, because all numbers share it.
    case head(String)
    /// Nowhere: another column shows it, or there is none.
    case none

    /// The place for a form of numbers: the head where all rows that print a unit have the same one.
    ///
    /// Beside a yes or a no, of which a unit in the heading would be untrue, numbers keep theirs.
    init(_ column: String, _ form: CellForm, _ rows: [Row], isShown: Bool, in setting: Setting) {
        guard [.quantity, .statement, .figure].contains(form), !isShown else {
            self = .none
            return
        }
        let answers = [true, false].map { Quantity.done($0).grammar }
        var units: Set<String> = []
        var hasAnswers = false
        for row in rows {
            let unit = row.text("unit")
            let written = row.text(column + "_text")
            hasAnswers = hasAnswers || answers.contains(written)
            if units.contains(unit) { continue }
            let quantity = Quantity(written)
            let bare = row.printed(column, as: form, withUnit: false, in: setting)
            let full = row.printed(column, as: form, in: setting)
            if full != bare || (bare != "\u{2013}" && quantity?.hasUnit ?? true) { units.insert(unit) }
            if units.count > 1 { break }
        }
        if units.count > 1 || (hasAnswers && units.contains { !$0.isEmpty }) {
            self = .cells
        } else {
            self = units.first.flatMap { $0.isEmpty ? nil : .head($0) } ?? .none
        }
    }

    /// A heading with the unit in brackets where it belongs there and is not in it yet.
    func heading(_ text: String) -> String {
        guard case .head(let unit) = self, !text.contains("(\(unit))") else { return text }
        return "\(text) (\(unit.split(separator: " ").joined(separator: noBreakSpace)))"
    }

    /// Whether numbers are printed with their unit.
    var isInCells: Bool { self == .cells }
}

extension Quantity {
    /// Whether its printed form takes the unit of its indicator.
    fileprivate var hasUnit: Bool {
        switch self {
        case .exact, .range, .bound, .about, .ratio: true
        case .rank, .top, .times, .done, .reported, .grade: false
        }
    }
}
