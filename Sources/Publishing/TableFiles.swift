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
) -> [NewFile] {
    var files: [NewFile] = []
    var packaged: [PackagedTable] = []
    let written = tables.concurrentMap { table in
        let name = table.shape.name
        return (
            shape: table.shape, machine: NewFile(path: "tables/\(name).csv", bytes: csv(table, dialect: .machine)),
            excel: NewFile(path: "tables/excel/\(name).csv", bytes: csv(table, dialect: .excel))
        )
    }
    for (shape, machine, excel) in written {
        packaged.append(
            PackagedTable(shape, path: machine.path, size: machine.bytes.count, digest: machine.digest))
        files += [machine, excel]
    }
    let package = DataPackage(name: "termreport", title: title, date: date, tables: packaged)
    files.append(NewFile(path: "datapackage.json", bytes: package.descriptor(in: language).bytes))
    return files
}
