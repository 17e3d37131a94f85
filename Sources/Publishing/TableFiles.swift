package import Quantities
package import Tables

/// The files of an edition's tables: each in both dialects, then the data package that describes them.
///
/// Paths are `tables/<name>.csv`, `tables/excel/<name>.csv` and `datapackage.json`; the data package describes the
/// machine dialect, with titles in the given language. A table's rows in the machine dialect come with it.
package func tableFiles(
    _ tables: [(table: Table, rows: CSVRows)], title: Words, date: Day, in language: Language
) -> [NewFile] {
    var files: [NewFile] = []
    var packaged: [PackagedTable] = []
    let written = tables.concurrentMap { table, rows in
        let name = table.shape.name
        return (
            shape: table.shape, machine: NewFile(path: EditionPath.table(name), parts: rows.file),
            excel: NewFile(path: EditionPath.spreadsheet(name), parts: rows.file(in: .excel))
        )
    }
    for (shape, machine, excel) in written {
        packaged.append(PackagedTable(shape, path: machine.path, size: machine.size, digest: machine.digest))
        files += [machine, excel]
    }
    let package = DataPackage(name: Program.name, title: title, date: date, tables: packaged)
    files.append(NewFile(path: EditionPath.dataPackage, bytes: package.descriptor(in: language).bytes))
    return files
}
