import Diagnostics
import Quantities
import SourceFiles

/// The ids of a layout's sections and the texts that refer to them.
///
/// They are checked when the whole layout was read.
package final class SectionNames {
    private var places: [String: Place] = [:]
    private var references: [(id: String, place: Place)] = []

    package init() {}

    /// The anchor of a section with an id.
    static func anchor(_ id: String) -> String { "place-" + id }

    /// Notes a section's id; one that is there already is reported.
    func define(_ id: String, _ fields: FieldReader) {
        if let first = places[id] {
            fields.fault(
                "doubled-id", at: "id", "there is already a section '\(id)', at \(first)", hint: "give it another id")
        }
        places[id] = fields.place(of: "id")
    }

    /// Notes the pages a text names.
    func refer(_ words: Words?, _ key: String, _ fields: FieldReader) {
        guard let words else { return }
        let ids = [words.vi, words.en].flatMap { $0.matches(of: /\{page:([a-z0-9-]+)\}/).map { String($0.1) } }
        for id in Set(ids).sorted() { references.append((id, fields.place(of: key))) }
    }

    /// Reports every reference to a section the layout does not have.
    func check(_ log: DiagnosticLog) {
        for reference in references where places[reference.id] == nil {
            log.report(
                Diagnostic(
                    kind: .configuration, rule: "unknown-section", at: reference.place,
                    "there is no section with the id '\(reference.id)'",
                    hint: places.isEmpty
                        ? "give a section 'id: \(reference.id)'" : didYouMean(reference.id, among: places.keys)))
        }
    }
}
