import Diagnostics
import Indicators
import SourceFiles

extension SeedReading {
    /// Reads `clears.yaml`, which may be missing: what an action has to make clear, instead of the six clears.
    mutating func readClears(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "clears.yaml", log: log)
        var ids = KnownIDs("clear")
        var found: [Clear] = []
        let entries = entries(reader, "clears", "what an action has to make clear", of: "a clear")
        for entry in entries ?? [] {
            let id = entry.id("id", "key in the actions")
            let names = entry.words("names", "heading in reports")
            entry.finish()
            if let names { checkLength(of: names, "names", entry) }
            if let id, ActionKey(rawValue: id) != nil {
                entry.fault(
                    "reserved-id", at: "id", "'\(id)' is a key of every action", hint: "give the clear another id")
            }
            guard let id, ids.define(id, at: entry.place(of: "id"), log: log), let names else { continue }
            found.append(Clear(id: id, names: names))
        }
        reader.finish()
        if let entries, entries.isEmpty, reader.has("clears") {
            reader.fault(
                "too-few", at: "clears", "the list of clears is empty", hint: "list 1 to 12, or delete the file")
        }
        if let entries, entries.count > 12 {
            reader.fault("too-many", at: "clears", "there are more than 12 clears", hint: "list at most 12")
        }
        clears = found.isEmpty || found.count != entries?.count ? nil : found
    }
}
