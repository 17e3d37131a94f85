import Diagnostics
import Foundation
import SourceFiles
package import Tables

/// The JSON Schema (draft 7) of layout files, for editors that complete and check while one types.
///
/// It is made from what the blocks declare when they are read, so that it cannot differ from the program.
package struct LayoutSchema {
    private let shapes: [TableShape]

    /// Creates the schema of layouts over the tables of these shapes.
    package init(shapes: [TableShape]) { self.shapes = shapes }

    /// The schema; a file of a whole layout and one of a part fit it.
    package var json: JSONValue {
        let log = DiagnosticLog()
        let vocabulary = Vocabulary(shapes: shapes, log: log)
        let layout = FieldReader.describing(of: "the layout")
        _ = Layout(layout, vocabulary)
        let kinds = BlockCatalogue.all.map { kind in
            let fields = FieldReader.describing(of: "the block '\(kind.name)'")
            _ = kind.read(fields, vocabulary)
            return (kind: kind, fields: fields.declarations)
        }
        let blocks = JSONValue.object(
            kinds.map {
                .init(name: $0.kind.name, value: reference("block-\($0.kind.name)", about: $0.kind.about))
            })
        var definitions: [JSONValue.Member] = [
            .init(name: "words", value: words),
            .init(
                name: "block",
                value: .object([
                    "type": .text("object"), "minProperties": .count(1), "maxProperties": .count(1),
                    "additionalProperties": .flag(false), "properties": blocks,
                ])),
        ]
        definitions += shapes.map {
            .init(name: "columns-\($0.name)", value: .object(["enum": .texts($0.columns.map(\.name))]))
        }
        // Every block may have the same condition: it stands in the schema once.
        if let condition = kinds.first?.fields.first(where: { $0.key == "when" }),
            case .record(_, let fields) = condition.form
        {
            definitions.append(.init(name: "condition", value: record(fields, about: condition.about)))
        }
        definitions += kinds.map {
            .init(name: "block-\($0.kind.name)", value: record($0.fields, about: $0.kind.about))
        }
        let properties = layout.declarations.map { JSONValue.Member(name: $0.key, value: value($0)) }
        let required = layout.declarations.filter(\.isRequired).map(\.key) + ["blocks"]
        return .object([
            "$schema": .text("http://json-schema.org/draft-07/schema#"),
            "title": .text("Layout of a termreport document, or a part shared between layouts"),
            "type": .text("object"), "additionalProperties": .flag(false), "properties": .object(properties),
            "anyOf": .list([
                .object(["required": .texts(required)]),
                .object(["required": .texts(["blocks"]), "maxProperties": .count(1)]),
            ]),
            "definitions": .object(definitions),
        ])
    }

    private func reference(_ name: String, about: String? = nil) -> JSONValue {
        let reference = JSONValue.object(["$ref": .text("#/definitions/\(name)")])
        guard let about else { return reference }
        // Draft 7 ignores what stands beside a reference.
        return .object(["description": .text(about), "allOf": .list([reference])])
    }

    private var words: JSONValue {
        let text = JSONValue.object(["type": .text("string")])
        return .object([
            "type": .text("object"), "required": .texts(["vi", "en"]), "additionalProperties": .flag(false),
            "properties": .object(["vi": text, "en": text]),
        ])
    }

    /// An object with the keys declared; where it names a table, columns complete from that table.
    private func record(_ declarations: [FieldDeclaration], about: String) -> JSONValue {
        let properties = declarations.map { JSONValue.Member(name: $0.key, value: value($0)) }
        let required = declarations.filter(\.isRequired).map(\.key)
        let columns = declarations.filter { $0.form == .name(of: "column") }.map(\.key)
        let hasTable = declarations.contains { $0.form == .name(of: "table") }
        let conditions = hasTable ? shapes.map { condition($0, columns, declarations) } : []
        return .object([
            "description": .text(about), "type": .text("object"), "additionalProperties": .flag(false),
            "required": required.isEmpty ? nil : .texts(required), "properties": .object(properties),
            "allOf": conditions.isEmpty ? nil : .list(conditions),
        ])
    }

    /// If the record is about a table, its columns are that table's.
    private func condition(_ shape: TableShape, _ columns: [String], _ declarations: [FieldDeclaration]) -> JSONValue {
        let names = reference("columns-\(shape.name)")
        var properties = columns.map { JSONValue.Member(name: $0, value: names) }
        if declarations.contains(where: { $0.key == "where" }) {
            properties.append(.init(name: "where", value: .object(["propertyNames": names])))
        }
        return .object([
            "if": .object([
                "properties": .object(["from": .object(["const": .text(shape.name)])]), "required": .texts(["from"]),
            ]),
            "then": .object(["properties": .object(properties)]),
        ])
    }

    /// What may stand under a key.
    private func value(_ declaration: FieldDeclaration) -> JSONValue {
        let about = JSONValue.text(declaration.about)
        let typed = { (type: String) in JSONValue.object(["description": about, "type": .text(type)]) }
        let listed = { (entry: JSONValue) in
            JSONValue.object(["description": about, "type": .text("array"), "items": entry])
        }
        let scalar = JSONValue.object(["type": .texts(["string", "number", "boolean"])])
        if declaration.key == "when" { return reference("condition", about: declaration.about) }
        switch declaration.form {
        case .text, .id, .day, .period, .term, .quantity:
            return .object(["description": about, "type": .texts(["string", "number"])])
        case .words: return reference("words", about: declaration.about)
        case .ids, .texts: return listed(scalar)
        case .choice(let names): return .object(["description": about, "enum": .texts(names)])
        case .integer(let range):
            let (low, high) = (JSONValue.count(range.lowerBound), JSONValue.count(range.upperBound))
            return .object(["description": about, "type": .text("integer"), "minimum": low, "maximum": high])
        case .number(let range):
            return .object([
                "description": about, "type": .text("number"), "minimum": bound(range.lowerBound),
                "maximum": bound(range.upperBound),
            ])
        case .flag: return typed("boolean")
        case .record(_, let fields): return record(fields, about: declaration.about)
        case .records(_, let fields): return listed(record(fields, about: declaration.about))
        case .entries:
            let entry = JSONValue.object([
                "anyOf": .list([scalar, .object(["type": .text("array"), "items": scalar])])
            ])
            return .object(["description": about, "type": .text("object"), "additionalProperties": entry])
        case .name(of: "table"):
            return .object(["description": about, "enum": .texts(shapes.map(\.name))])
        case .name: return typed("string")
        case .list(of: "block"): return listed(reference("block"))
        case .list: return typed("array")
        }
    }

    private func bound(_ value: Double) -> JSONValue? { value.isFinite ? .number(Decimal(value)) : nil }
}
