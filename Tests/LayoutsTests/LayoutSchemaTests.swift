import Diagnostics
import Layouts
import SourceFiles
import Tables
import Testing

/// The schema of layout files follows what the blocks read.
@Suite struct LayoutSchemaTests {
    static let schema = LayoutSchema(shapes: SmallTables.shapes).json

    /// The value at a path of member names.
    static func value(_ path: String...) -> JSONValue? {
        path.reduce(schema) { (value: JSONValue?, name) in
            guard case .object(let members)? = value else { return nil }
            return members.first { $0.name == name }?.value
        }
    }

    static func names(_ value: JSONValue?) -> [String] {
        guard case .object(let members)? = value else { return [] }
        return members.map(\.name)
    }

    @Test(arguments: BlockCatalogue.all.map(\.name)) func `The schema completes the keys every block reads`(
        name: String
    ) throws {
        let kind = try #require(BlockCatalogue.block(named: name))
        let fields = FieldReader.describing(of: "the block")
        _ = kind.read(fields, SmallSetting.vocabulary(DiagnosticLog()))
        let properties = LayoutSchemaTests.value("definitions", "block-\(name)", "properties")
        #expect(LayoutSchemaTests.names(properties) == fields.declarations.map(\.key))
        #expect(LayoutSchemaTests.value("definitions", "block", "properties", name) != nil)
    }

    @Test func `The schema completes tables and their columns`() {
        let tables = LayoutSchemaTests.value("definitions", "block-table", "properties", "from", "enum")
        #expect(tables == .texts(SmallTables.shapes.map(\.name)))
        for shape in SmallTables.shapes {
            let columns = LayoutSchemaTests.value("definitions", "columns-\(shape.name)", "enum")
            #expect(columns == .texts(shape.columns.map(\.name)))
        }
    }

    @Test func `A key that is not read is refused by the schema too`() {
        #expect(LayoutSchemaTests.value("definitions", "block-prose", "additionalProperties") == .flag(false))
        #expect(LayoutSchemaTests.value("additionalProperties") == .flag(false))
    }

    @Test func `What the schema requires is what a reader misses`() {
        let required = LayoutSchemaTests.value("definitions", "block-prose", "required")
        #expect(required == .texts(["text"]))
    }
}
