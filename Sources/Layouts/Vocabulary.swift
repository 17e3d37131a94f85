package import Diagnostics
package import SourceFiles
package import Tables

/// What layouts may refer to: the shapes of the tables, the variables of queries, and where faults go.
package struct Vocabulary {
    package let shapes: [TableShape]
    /// The names that may follow `@` in a query.
    package let variables: Set<String>
    package let log: DiagnosticLog
    /// What may stand in braces in any text of a layout.
    package let placeholders: Set<String>
    /// The sections of the layout that is read.
    private(set) var sections = SectionNames()

    /// Everything every document knows to fill in.
    package static let documentPlaceholders: Set<String> = ["committee", "past", "next", "date", "sources", "method"]

    package init(
        shapes: [TableShape], variables: Set<String>, log: DiagnosticLog,
        placeholders: Set<String> = Vocabulary.documentPlaceholders
    ) {
        self.shapes = shapes
        self.variables = variables
        self.log = log
        self.placeholders = placeholders
    }

    /// The same vocabulary for another layout, whose sections have names of their own.
    var ofOneLayout: Vocabulary {
        var vocabulary = self
        vocabulary.sections = SectionNames()
        return vocabulary
    }

    /// The shape of the table a block names under `from`; faults are reported with the tables there are.
    package func shape(_ fields: FieldReader, _ about: String = "the table it is drawn from") -> TableShape? {
        guard let name = fields.text("from", about) else { return nil }
        if let shape = shapes.first(where: { $0.name == name }) { return shape }
        fields.fault(
            "unknown-table", at: "from", "there is no table '\(name)'",
            hint: didYouMean(name, among: shapes.map(\.name)))
        return nil
    }

    /// Whether a table has a column; a missing one is reported at the key that names it.
    package func check(_ column: String, of shape: TableShape, at key: String, _ fields: FieldReader) -> Bool {
        if shape.position(of: column) != nil { return true }
        fields.fault(
            "unknown-table-column", at: key, "table '\(shape.name)' has no column '\(column)'",
            hint: didYouMean(column, among: shape.columns.map(\.name)))
        return false
    }

    /// A required key that names a column of the table.
    package func column(_ key: String, _ about: String, of shape: TableShape?, _ fields: FieldReader) -> String? {
        guard let name = fields.text(key, about), let shape else { return nil }
        return check(name, of: shape, at: key, fields) ? name : nil
    }

    /// An optional key that names a column of the table; nil when it is absent or wrong.
    package func optionalColumn(_ key: String, _ about: String, of shape: TableShape?, _ fields: FieldReader) -> String?
    {
        guard let name = fields.optionalText(key, about), let shape else { return nil }
        return check(name, of: shape, at: key, fields) ? name : nil
    }
}
