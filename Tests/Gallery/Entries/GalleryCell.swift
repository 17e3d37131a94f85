import Foundation
import Quantities
import Tables

/// One cell of a gallery's table, made from the name and kind of its column.
struct GalleryCell {
    let column: Column
    let table: String
    /// The number of what the row speaks of, from 0.
    let thing: Int
    /// Which of its rows this is, from 0.
    let part: Int
    /// The number of the row in its table, from 0.
    let number: Int
    let variant: GalleryTables.Variant
    let language: Language

    var cell: Cell {
        if isLeftOut { return .missing }
        switch column.kind {
        case .number, .integer: return .number(figure)
        case .code(let codes): return .text(code(codes))
        case .text: return Cell(text)
        }
    }

    /// Whether a hostile row lacks the cell; labels and what tells rows apart stay.
    private var isLeftOut: Bool {
        guard !column.name.hasSuffix("_op") else { return true }
        let isKept =
            column.isRequired || column.name.hasSuffix("_id") || GalleryTables.sign(of: column.name) != nil
            || ["area", "clear", "state", "term", "subject", "part", "unit", "kind", "key"].contains(column.name)
        return variant == .hostile && !isKept && (thing + column.name.utf8.count).isMultiple(of: 4)
    }

    private var text: String {
        let name = column.name
        if let sign = GalleryTables.sign(of: name) { return "\(sign)\(thing + 1) \(label(name))" }
        if name == "source_id", table == "sources", thing > 1 { return "tai-lieu-\(thing + 1).txt" }
        if table == "series", name == "period" { return GallerySeries.period(part) }
        if let fixed = GalleryWords.codes[name] { return fixed[(name == "term" ? 0 : thing) % fixed.count] }
        if name == "clear_id" { return GalleryWords.clears[part % 6].en }
        if name.hasSuffix("_id") { return "\(name.dropLast(3))-\(thing + 1)" }
        if name.hasSuffix("_text") { return String(name.dropLast(5)) == "value" ? machine("value_min") : range(name) }
        switch name {
        case "key": return "T\(thing + 1)"
        case "locator": return "p\(thing % 20 + 1)"
        case "places": return "nq-1.txt p\(thing % 20 + 1); bc-2.txt p3"
        case "clear": return GalleryWords.clears[part % 6][language]
        case "unit", "unit_vi", "unit_en": return unit[language]
        case "area", "rule", "subject", "kind": return GalleryWords.areas[thing / 4 % 4][language]
        case "value_brief", "value": return machine("value_min")
        default: return prose(GalleryWords.remarks)
        }
    }

    /// The unit changes by groups, so that charts of one unit have several rows.
    private var unit: Words { GalleryWords.units[thing / 4 % GalleryWords.units.count] }

    private func label(_ name: String) -> String {
        switch GalleryTables.sign(of: name) {
        case "№": prose(GalleryWords.committees)
        case "§": prose(GalleryWords.sentences)
        default: prose(GalleryWords.indicators)
        }
    }

    private func prose(_ words: [Words]) -> String {
        let plain = words[thing % words.count][language]
        switch variant {
        case .huge: return plain + (thing.isMultiple(of: 3) ? GalleryWords.longTail[language] : "")
        case .hostile: return GalleryWords.hostile[(thing + column.name.utf8.count) % GalleryWords.hostile.count]
        case .typical, .empty, .oneRow: return plain
        }
    }

    private func code(_ codes: [ColumnKind.Code]) -> String {
        if column.name == "verdict" { return verdict }
        if table == "series", column.name == "line" { return GallerySeries.line(part) }
        let place =
            switch column.name {
            case "topic", "gap", "kind": thing / 2
            case "state" where table == "clears": thing + part
            default: thing
            }
        return codes.isEmpty ? "" : codes[place % codes.count].code
    }

    /// The verdict that follows from the row's result and target; every seventh is left open.
    private var verdict: String {
        let (result, low, high) = (other("actual"), other("target_min"), other("target_max"))
        if thing % 7 == 6 { return "not_assessable" }
        return result > high ? "exceeded" : result < low ? "not_met" : "met"
    }

    /// A number that makes sense beside the others of its row: `_max` a little above `_min`.
    private var figure: Decimal {
        if column.name == "line" { return Decimal(part + 1) }
        if column.name == "number" { return Decimal(number + 1) }
        if case .integer = column.kind { return count(column.name) }
        if table == "series", let value = GallerySeries.figure(column.name, thing, part) { return value }
        if variant == .hostile {
            return GalleryWords.figures[thing % GalleryWords.figures.count] + (column.name.hasSuffix("_max") ? 1 : 0)
        }
        let base = Decimal((thing * 37 + 11) % 90 + 10)
        switch column.name {
        case _ where column.name.hasSuffix("_max"): return base + Decimal(5)
        case "baseline": return base * Decimal(7) / Decimal(10)
        case "actual": return base + Decimal((thing * 5) % 12 - 3)
        case _ where column.name.hasPrefix("needed_growth"): return Decimal(thing % 7 + 3) + Decimal(25) / Decimal(100)
        default: return base
        }
    }

    /// A count; what counts others is their sum, or more than the part it is the whole of.
    private func count(_ name: String) -> Decimal {
        switch name {
        case "targets": return ["exceeded", "met", "not_met", "not_assessable"].map(count).reduce(0, +)
        case "of": return count("clear") + 3
        case "expected": return count("covered") + 2
        default:
            let isHuge = variant == .hostile && thing.isMultiple(of: 5)
            return isHuge ? 9_999_999_999 : Decimal((thing * 5 + name.utf8.count) % 13)
        }
    }

    private func machine(_ name: String) -> String { Figure.machine(other(name)) }

    private func range(_ name: String) -> String {
        let stem = name.dropLast(5)
        let (low, high) = (other("\(stem)_min"), other("\(stem)_max"))
        return "\(Figure.machine(low))..\(Figure.machine(high))"
    }

    /// The number of another column of the same row.
    private func other(_ name: String) -> Decimal {
        let column = Column(name, column.heading, .number(decimals: 2), description: "")
        return GalleryCell(
            column: column, table: table, thing: thing, part: part, number: number, variant: variant, language: language
        ).figure
    }
}
