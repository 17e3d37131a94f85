import Diagnostics
import Foundation
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads `grading.yaml`, which may be missing: the rules by which grades are proposed.
    mutating func readGradings(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "grading.yaml", log: log)
        var ids = KnownIDs("grading rule")
        for entry in entries(reader, "rules", "grading rules", of: "a grading rule") ?? [] {
            if let grading = grading(entry, &ids) { gradings.append(grading) }
        }
        reader.finish()
    }

    private func grading(_ entry: FieldReader, _ ids: inout KnownIDs) -> Grading? {
        let id = entry.id("id", "id of the rule")
        let names = entry.words("names", "name in reports")
        let from = entry.day("from", "first day it is in force")
        let until = entry.optionalDay("until", "last day it is in force")
        let indicator = entry.id("indicator", "indicator that holds the points")
        let levels = levels(entry)
        let bound = entry.optionalRecord("quota", "how many may get a level", of: "a quota")
        let quota = bound.flatMap { self.quota($0, levels.ids) }
        entry.finish()
        entry.refuseReversed(DaySpan(from: from, until: until))
        if let indicator {
            known.indicators.resolve(indicator, at: entry.place(of: "indicator"), log: log)
            checkPoints(indicator, entry)
        }
        guard let id, ids.define(id, at: entry.place(of: "id"), log: log) else { return nil }
        guard let names, let from, let indicator else { return nil }
        return Grading(
            id: id, names: names, from: from, until: until, indicator: indicator, levels: levels.list, quota: quota)
    }

    /// Points are plain numbers.
    private func checkPoints(_ id: String, _ entry: FieldReader) {
        guard let measure = indicatorsByID[id]?.measure, [.ratio, .rank, .multiple, .grade, .flag].contains(measure)
        else { return }
        entry.fault(
            "not-points", at: "indicator", "'\(id)' (\(measure.rawValue)) cannot hold points, which are plain numbers",
            hint: "name an indicator of measure level")
    }

    /// The levels in their order, the best first, and every id that is defined.
    private func levels(_ entry: FieldReader) -> (list: [Grading.Level], ids: [String]) {
        var known = KnownIDs("level")
        var levels: [Grading.Level] = []
        var ids: [String] = []
        var last: Decimal?
        let records = entries(entry, "levels", "grades with what they take, the best first", of: "a level")
        for record in records ?? [] {
            let id = record.id("id", "id of the level")
            let names = record.words("names", "name of the grade")
            let points = record.decimal("points", "least points it takes", in: 0...1_000_000)
            let conditions = conditions(record)
            record.finish()
            if let points, let last, points >= last {
                record.fault(
                    "unordered-levels", at: "points",
                    "\(Figure.machine(points)) points are not less than the \(Figure.machine(last)) of the level before",
                    hint: "list the best level first, each with fewer points")
            }
            last = points ?? last
            guard let id, known.define(id, at: record.place(of: "id"), log: log) else { continue }
            ids.append(id)
            guard let names, let points else { continue }
            levels.append(Grading.Level(id: id, names: names, points: points, conditions: conditions))
        }
        if let records, records.isEmpty, entry.has("levels") {
            entry.fault("too-few", at: "levels", "the rule has no level", hint: "list the grades, the best first")
        }
        return (levels, ids)
    }

    private func conditions(_ record: FieldReader) -> [Grading.Condition] {
        let texts = record.texts("conditions", "what a level takes besides points")
        return texts.compactMap { text in
            if let condition = Grading.Condition(rawValue: text.value) { return condition }
            let names = Grading.Condition.allCases.map(\.rawValue)
            fault(
                "unknown-value", at: text.place, "\(text.value.quoted) is not a known condition",
                hint: didYouMean(text.value, among: names))
            return nil
        }.distinct
    }

    /// A quota bounds a level by the number of those that reach a lower one or better.
    private func quota(_ record: FieldReader, _ ids: [String]) -> Grading.Quota? {
        let level = record.id("level", "level that is bounded")
        let whole = record.id("of", "lower level whose number is the whole")
        let percent = record.decimal("percent", "highest part of the whole in percent", in: 0...100)
        record.finish()
        for (key, id) in [("level", level), ("of", whole)] {
            guard let id, !ids.contains(id) else { continue }
            record.fault(
                "dangling-id", at: key, "there is no level '\(id)'", hint: didYouMean(id, among: ids))
        }
        guard let level, let whole, let percent else { return nil }
        if let first = ids.firstIndex(of: level), let last = ids.firstIndex(of: whole), last <= first {
            record.fault(
                "unordered-quota", at: "of", "'\(whole)' is no lower level than '\(level)'",
                hint: "name the level whose number, the better ones included, is the whole")
        }
        return Grading.Quota(level: level, of: whole, percent: percent)
    }
}
