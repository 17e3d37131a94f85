import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads a list of ids with names and nothing more, such as areas.
    mutating func labels(
        _ reader: FieldReader, _ key: String, _ about: String, of what: String,
        into ids: WritableKeyPath<Catalogues, KnownIDs>
    ) -> [Register.Label] {
        var labels: [Register.Label] = []
        let entries = entries(reader, key, about, of: what)
        for entry in entries ?? [] {
            let id = entry.id("id", "id others refer to")
            let names = entry.words("names", "name in reports")
            entry.finish()
            guard let id, known[keyPath: ids].define(id, at: entry.place(of: "id"), log: log), let names else {
                continue
            }
            labels.append(Register.Label(id: id, names: names))
        }
        known[keyPath: ids].isRead = entries != nil
        return labels
    }
}
