import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads the units of measure by their ids; the names of one that is not to be printed are empty.
    mutating func units(_ reader: FieldReader) -> [String: Words] {
        var units: [String: Words] = [:]
        let entries = entries(reader, "units", "units of measure", of: "a unit")
        for entry in entries ?? [] {
            let id = entry.id("id", "id others refer to")
            let names = entry.wordsOrEmpty("names", "name in reports")
            entry.finish()
            guard let id, known.units.define(id, at: entry.place(of: "id"), log: log), let names else { continue }
            units[id] = names
        }
        known.units.isRead = entries != nil
        return units
    }
}
