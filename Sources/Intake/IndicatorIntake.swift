import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads `indicators.yaml`: units, areas, scales, and what is measured.
    mutating func readIndicators(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "indicators.yaml", log: log)
        let units = units(reader)
        areas = labels(reader, "areas", "areas indicators belong to", of: "an area", into: \.areas)
        let scales = scales(reader)
        var references: [Reference] = []
        let entries = entries(reader, "indicators", "what is measured", of: "an indicator")
        for entry in entries ?? [] {
            if let indicator = indicator(entry, units, scales, &references) { add(indicator) }
        }
        reader.finish()
        known.indicators.isRead = entries != nil
        for reference in references { check(reference) }
    }

    /// A reference from one indicator to another, checked when all of them are known.
    private struct Reference {
        let from: String?
        let key: Kinship
        let id: Located<String>
    }

    private func check(_ reference: Reference) {
        known.indicators.resolve(reference.id.value, at: reference.id.place, log: log)
        if reference.id.value == reference.from {
            fault(
                "self-reference", at: reference.id.place,
                "an indicator cannot name itself under '\(reference.key.rawValue)'",
                hint: "name another indicator, or take '\(reference.key.rawValue)' away")
        } else if let one = reference.from.flatMap({ indicatorsByID[$0] }),
            let other = indicatorsByID[reference.id.value]
        {
            let rules = KinshipRules(key: reference.key, one: one, other: other, place: reference.id.place)
            if let fault = rules.fault { log.report(fault) }
        }
    }

    private mutating func indicator(
        _ entry: FieldReader, _ units: [String: Words], _ scales: [String: GradeScale], _ references: inout [Reference]
    ) -> Indicator? {
        let id = entry.id("id", "id facts refer to")
        let names = entry.words("names", "name in reports")
        let area = entry.id("area", "area it belongs to")
        let unit = entry.id("unit", "unit of its values, without which no target can be judged")
        let measure = entry.choice("measure", "what kind of quantity it is", Measure.self)
        let direction = entry.choice("direction", "which way is better", Direction.self)
        let decimals = entry.integer("decimals", "decimals shown", in: 0...6)
        let rollUp = entry.choice(
            "rollup", "how values of several committees are put together", RollUpRule.self,
            refusing: RollUpRules.refusal)
        let limit = entry.optionalChoice("limit", "bound that belongs to the indicator", Limit.self)
        let parts = entry.ids(Kinship.parts.rawValue, "indicators that add up to it")
        let definition = entry.optionalWords("definition", "what is counted, and how")
        let comparable = entry.ids(Kinship.comparableWith.rawValue, "indicators that may stand in as its baseline")
        let differences = differences(entry)
        let whole = entry.optionalID(Kinship.assertsAllOf.rawValue, "k of n indicator it claims to be complete")
        let traits = traits(entry, scales, measure: measure)
        entry.finish()
        if let measure, let rollUp { RollUpRules(entry: entry, measure: measure, rollUp: rollUp).check() }
        let named =
            parts.map { (Kinship.parts, $0) } + comparable.map { (.comparableWith, $0) }
            + differences.map { (.differsFrom, Located($0.value.id, at: $0.place)) }
            + (whole.map { [(.assertsAllOf, Located($0, at: entry.place(of: Kinship.assertsAllOf.rawValue)))] } ?? [])
            + traits.named
        references += named.map { Reference(from: id, key: $0, id: $1) }
        if let area { known.areas.resolve(area, at: entry.place(of: "area"), log: log) }
        if let unit { known.units.resolve(unit, at: entry.place(of: "unit"), log: log) }
        guard let id, known.indicators.define(id, at: entry.place(of: "id"), log: log) else { return nil }
        guard let names, let area, let unit, let measure, let direction, let decimals, let rollUp else { return nil }
        return Indicator(
            id: id, names: names, area: area,
            unit: MeasureUnit(id: unit, names: units[unit] ?? Words(same: unit)), measure: measure,
            direction: direction, decimals: decimals, rollUp: rollUp, weight: traits.weight, fraction: traits.fraction,
            limit: limit, parts: parts.map(\.value), definition: definition, comparableWith: comparable.map(\.value),
            differsFrom: differences.map(\.value), assertsAllOf: whole, pace: traits.pace, maxAge: traits.maxAge,
            scale: traits.scale, breaks: traits.breaks, isFlow: traits.isFlow, isYearly: traits.isYearly,
            beginsWithTerm: traits.beginsWithTerm)
    }

    private func differences(_ entry: FieldReader) -> [Located<Difference>] {
        let records = entry.records(
            "differs_from", "indicators that look alike and must not be compared", of: "a difference")
        return records.compactMap { record in
            let id = record.id("id", "indicator that looks alike")
            let reason = record.words("reason", "why the two must not be compared")
            record.finish()
            guard let id, let reason else { return nil }
            return Located(Difference(id: id, reason: reason), at: record.place(of: "id"))
        }
    }
}
