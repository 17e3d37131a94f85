import Drawings
import Quantities
import Tables

/// What all blocks of a document have in common, counts its elements and keeps its tables.
final class SharedSetting {
    private var tables: [String: Table]
    let sourceNumbers: [String: Int]
    let language: Language
    let measurer: any Measuring
    let placeholders: [Placeholder: Words]
    let variables: [Variable: String]
    let reportAddresses: [String: String]
    /// What the findings say of targets, for the headings of charts.
    let told = ToldFindings()
    /// The tables set so far, in the order they were.
    var shown: [ShownTable] = []
    private var last = 0
    private var units: [String: MeasureUnit] = [:]

    init(
        tables: [String: Table], sourceNumbers: [String: Int], language: Language, measurer: any Measuring,
        placeholders: [Placeholder: Words], variables: [Variable: String], reportAddresses: [String: String]
    ) {
        self.tables = tables
        self.sourceNumbers = sourceNumbers
        self.language = language
        self.measurer = measurer
        self.placeholders = placeholders
        self.variables = variables
        self.reportAddresses = reportAddresses
    }

    /// A table of the document; nil when it has none of that name.
    ///
    /// One committee's rows that are made whenever they are read are held once a block asks for them.
    func table(_ name: String) -> Table? {
        guard let table = tables[name] else { return nil }
        guard table.makers?.count == 1 else { return table }
        tables[name] = table.held
        return tables[name]
    }

    /// A number no other element of the document has.
    func newElement() -> Int {
        last += 1
        return last
    }

    /// The unit a text names; nil for an empty one.
    func unit(_ text: String) -> MeasureUnit? {
        if text.isEmpty { return nil }
        if let unit = units[text] { return unit }
        let unit = MeasureUnit(id: text, names: Words(same: text))
        units[text] = unit
        return unit
    }
}
