import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads `remarks.yaml`, which may be missing: the notes of facts in the other language.
    mutating func readRemarks(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "remarks.yaml", log: log)
        for entry in reader.records("remarks", "notes of facts in both languages", of: "a remark") {
            let vi = entry.text("vi", "the note as it stands in the facts")
            let en = entry.text("en", "the same in English")
            entry.finish()
            guard let vi, let en else { continue }
            if remarks.updateValue(en, forKey: vi) != nil {
                entry.fault("duplicate-remark", at: "vi", "the note \(vi.quoted) is translated twice", hint: "keep one")
            }
        }
        reader.finish()
    }
}
