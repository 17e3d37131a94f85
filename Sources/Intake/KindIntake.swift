import Indicators
import SourceFiles

extension SeedReading {
    /// Reads the kinds of committee; gives the indicators every committee of a kind is due to report.
    mutating func readKinds(_ reader: FieldReader) -> [String: [String]] {
        var expects: [String: [String]] = [:]
        let entries = entries(reader, "kinds", "kinds of committee", of: "a kind")
        for entry in entries ?? [] {
            let id = entry.id("id", "id others refer to")
            let names = entry.words("names", "name in reports")
            let indicators = entry.ids("expects", "indicators every committee of the kind is due to report")
            entry.finish()
            for indicator in indicators { known.indicators.resolve(indicator.value, at: indicator.place, log: log) }
            guard let id, known.kinds.define(id, at: entry.place(of: "id"), log: log), let names else { continue }
            kinds.append(Register.Label(id: id, names: names))
            expects[id] = indicators.map(\.value)
        }
        known.kinds.isRead = entries != nil
        return expects
    }
}
