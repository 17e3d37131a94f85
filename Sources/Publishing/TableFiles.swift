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
    for table in tables {
        let (path, bytes) = ("tables/\(table.shape.name).csv", csv(table, dialect: .machine))
        packaged.append(PackagedTable(table.shape, path: path, size: bytes.count, digest: sha256(bytes)))
        files.append((path, bytes))
        files.append(("tables/excel/\(table.shape.name).csv", csv(table, dialect: .excel)))
    }
    let package = DataPackage(name: "termreport", title: title, date: date, tables: packaged)
    files.append(("datapackage.json", package.descriptor(in: language).bytes))
    return files
}
