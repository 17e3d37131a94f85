package import Quantities

/// A table as a file of a data package: what it is called, how large it is, and its digest.
package struct PackagedTable: Hashable, Sendable {
    package let shape: TableShape
    /// The path from the folder of `datapackage.json`, such as `tables/facts.csv`.
    package let path: String
    /// The size of the file in bytes.
    package let size: Int
    /// The SHA-256 digest of the file, 64 hexadecimal digits.
    package let digest: String

    package init(_ shape: TableShape, path: String, size: Int, digest: String) {
        self.shape = shape
        self.path = path
        self.size = size
        self.digest = digest
    }
}

/// The description of tables that programs read: `datapackage.json` after Data Package version 2.
///
/// Specification: https://datapackage.org. Titles are in one language of the edition, descriptions as the columns
/// give them. A foreign key to a table outside the package is left out; one to its own table names no resource.
package struct DataPackage: Hashable, Sendable {
    /// The name for programs, `[a-z0-9-]`.
    package let name: String
    package let title: Words
    /// The date of the edition, which serves as the version.
    package let date: Day
    package let tables: [PackagedTable]

    package init(name: String, title: Words, date: Day, tables: [PackagedTable]) {
        self.name = name
        self.title = title
        self.date = date
        self.tables = tables
    }

    /// The descriptor in a language: `datapackage.json` in the folder the paths start from.
    package func descriptor(in language: Language) -> JSONValue {
        .object([
            "$schema": .text("https://datapackage.org/profiles/2.0/datapackage.json"),
            "name": .text(name),
            "title": .text(title[language]),
            "version": .text(date.iso),
            "resources": .list(tables.map { resource($0, in: language) }),
        ])
    }

    private func resource(_ table: PackagedTable, in language: Language) -> JSONValue {
        .object([
            "name": .text(table.shape.name),
            "path": .text(table.path),
            "type": .text("table"),
            "title": .text(table.shape.title[language]),
            "description": .text(table.shape.description),
            "format": .text("csv"),
            "mediatype": .text("text/csv"),
            "encoding": .text("utf-8"),
            "dialect": .object(["delimiter": .text(","), "lineTerminator": .text("\r\n")]),
            "bytes": .count(table.size),
            "hash": .text("sha256:" + table.digest),
            "schema": schema(table.shape, in: language),
        ])
    }

    private func schema(_ shape: TableShape, in language: Language) -> JSONValue {
        let known = Set(tables.map(\.shape.name))
        let keys = shape.foreignKeys.filter { known.contains($0.table) }.map { key in
            JSONValue.object([
                "fields": .texts([key.column]),
                "reference": .object([
                    "resource": key.table == shape.name ? nil : .text(key.table), "fields": .texts([key.key]),
                ]),
            ])
        }
        // No column of a primary key may be empty: where one is, the key is a unique key.
        let mayBeEmpty = shape.columns.contains { shape.primaryKey.contains($0.name) && !$0.isRequired }
        return .object([
            "fields": .list(shape.fileColumns.map { field($0, in: language) }),
            "missingValues": .list([
                .object(["value": .text(""), "label": .text("unknown, not applicable or not reported")])
            ]),
            "primaryKey": shape.primaryKey.isEmpty || mayBeEmpty ? nil : .texts(shape.primaryKey),
            "uniqueKeys": mayBeEmpty ? .list([.texts(shape.primaryKey)]) : nil,
            "foreignKeys": keys.isEmpty ? nil : .list(keys),
        ])
    }

    private func field(_ column: Column, in language: Language) -> JSONValue {
        let (type, codes): (String, [ColumnKind.Code]) =
            switch column.kind {
            case .text: ("string", [])
            case .number: ("number", [])
            case .integer: ("integer", [])
            case .code(let codes): ("string", codes)
            }
        let constraints = JSONValue.object([
            "required": column.isRequired ? .flag(true) : nil,
            "enum": codes.isEmpty ? nil : .texts(codes.map(\.code)),
        ])
        let categories = codes.map { code in
            JSONValue.object(["value": .text(code.code), "label": .text(code.words[language])])
        }
        return .object([
            "name": .text(column.name),
            "type": .text(type),
            "title": .text(column.heading[language]),
            "description": .text(column.description),
            "categories": categories.isEmpty ? nil : .list(categories),
            "constraints": column.isRequired || !codes.isEmpty ? constraints : nil,
        ])
    }
}
