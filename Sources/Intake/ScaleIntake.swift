import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads the scales grades stand on, by their ids; one whose steps are refused has none.
    mutating func scales(_ reader: FieldReader) -> [String: GradeScale] {
        var scales: [String: GradeScale] = [:]
        let entries = optionalEntries(reader, "scales", "ordered scales of grades", of: "a scale")
        for entry in entries ?? [] {
            let id = entry.id("id", "id indicators refer to")
            let steps = steps(entry)
            entry.finish()
            guard let id, known.scales.define(id, at: entry.place(of: "id"), log: log) else { continue }
            scales[id] = GradeScale(id: id, steps: steps ?? [])
        }
        known.scales.isRead = entries != nil
        return scales
    }

    /// The steps of a scale, the worst first; nil when there are not two, or a grade could be either of two.
    private func steps(_ entry: FieldReader) -> [Words]? {
        guard let records = entries(entry, "steps", "grades, the worst first", of: "a step") else { return nil }
        var owners: [String: Int] = [:]
        var steps: [Words] = []
        var isClear = true
        for (index, record) in records.enumerated() {
            let words = [
                ("vi", record.text("vi", "Vietnamese wording")), ("en", record.text("en", "English wording")),
            ]
            record.finish()
            for (key, text) in words {
                guard let text else { continue }
                if let owner = owners[text.lowercased()], owner != index {
                    isClear = false
                    record.fault(
                        "duplicate-step", at: key, "\(text.quoted) is a step of the scale twice",
                        hint: "name each step once")
                }
                owners[text.lowercased()] = index
            }
            if let vi = words[0].1, let en = words[1].1 { steps.append(Words(vi: vi, en: en)) }
        }
        if records.count < 2 {
            entry.fault(
                "short-scale", at: "steps", "a scale has two steps or more", hint: "list the grades, the worst first")
        }
        return isClear && steps.count == records.count && steps.count > 1 ? steps : nil
    }
}
