package import Diagnostics
package import SourceFiles
package import Tables

/// What layouts may refer to: the shapes of the tables and the files of parts, and where faults go.
package struct Vocabulary {
    package let shapes: [TableShape]
    let log: DiagnosticLog
    /// The sections of the layout that is read.
    private(set) var sections = SectionNames()
    /// The blocks of the layout that is read.
    private(set) var blocks = BlockCount()

    /// The files parts may be read from; nil after a fault of the file was reported.
    private let file: (Located<String>) -> YAMLNode?
    /// The parts that are being read, the outermost first.
    private var open: [String] = []

    package init(
        shapes: [TableShape], log: DiagnosticLog,
        file: @escaping (Located<String>) -> YAMLNode? = { _ in nil }
    ) {
        self.shapes = shapes
        self.log = log
        self.file = file
    }

    /// The same vocabulary for another layout, whose sections have names of their own.
    var ofOneLayout: Vocabulary {
        var vocabulary = self
        vocabulary.sections = SectionNames()
        vocabulary.blocks = BlockCount()
        return vocabulary
    }

    /// The file of a part with the vocabulary its blocks are read with.
    ///
    /// Nil after reporting that it is not there, leads outside the folder, or contains itself.
    func part(_ name: Located<String>) -> (node: YAMLNode, vocabulary: Vocabulary)? {
        let report = { (rule: String, message: String, hint: String) in
            log.report(Diagnostic(kind: .configuration, rule: rule, at: name.place, message, hint: hint))
        }
        guard InnerFile.isInside(name, log: log) else { return nil }
        guard !open.contains(name.value) else {
            report(
                "circle", "part '\(name.value)' contains itself: " + (open + [name.value]).joined(separator: " → "),
                "take one of them out")
            return nil
        }
        var inner = self
        inner.open.append(name.value)
        return file(name).map { ($0, inner) }
    }

    /// The shape of the table a block names under `from`; faults are reported with the tables there are.
    func shape(_ fields: FieldReader, _ about: String = "the table it is drawn from") -> TableShape? {
        guard let name = fields.name("from", about, of: "table") else { return nil }
        if let shape = shapes.first(where: { $0.name == name }) { return shape }
        fields.fault(
            "unknown-table", at: "from", "there is no table '\(name)'",
            hint: didYouMean(name, among: shapes.map(\.name)))
        return nil
    }

    /// Whether a table has a column; a missing one is reported at the key that names it.
    func check(_ column: String, of shape: TableShape, at key: String, _ fields: FieldReader) -> Bool {
        if shape.position(of: column) != nil { return true }
        fields.fault(
            "unknown-table-column", at: key, "table '\(shape.name)' has no column '\(column)'",
            hint: didYouMean(column, among: shape.columns.map(\.name)))
        return false
    }

    /// A required key that names a column of the table.
    func column(_ key: String, _ about: String, of shape: TableShape?, _ fields: FieldReader) -> String? {
        guard let name = fields.name(key, about, of: "column"), let shape else { return nil }
        return check(name, of: shape, at: key, fields) ? name : nil
    }

    /// An optional key that names a column of the table; nil when it is absent or wrong.
    func optionalColumn(_ key: String, _ about: String, of shape: TableShape?, _ fields: FieldReader) -> String? {
        guard let name = fields.optionalName(key, about, of: "column"), let shape else { return nil }
        return check(name, of: shape, at: key, fields) ? name : nil
    }
}
