package import Quantities
package import Tables

/// The digest of a table's file in the machine dialect.
package func digest(of table: Table) -> String { sha256(csv(table, dialect: .machine)) }

/// The files of an edition's tables: each in both dialects, then the data package that describes them.
///
/// Paths are `tables/<name>.csv`, `tables/excel/<name>.csv` and `datapackage.json`; the data package describes the
/// machine dialect, with titles in the given language.
package func tableFiles(
    _ tables: [Table], title: Words, date: Day, in language: Language
) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    var packaged: [PackagedTable] = []
    let written = tables.concurrentMap { table in
        (shape: table.shape, machine: csv(table, dialect: .machine), excel: csv(table, dialect: .excel))
    }
    for (shape, machine, excel) in written {
        let path = "tables/\(shape.name).csv"
        packaged.append(PackagedTable(shape, path: path, size: machine.count, digest: sha256(machine)))
        files.append((path, machine))
        files.append(("tables/excel/\(shape.name).csv", excel))
    }
    let package = DataPackage(name: "termreport", title: title, date: date, tables: packaged)
    files.append(("datapackage.json", package.descriptor(in: language).bytes))
    return files
}
