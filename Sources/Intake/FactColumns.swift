import SourceFiles

/// The columns a file of facts may have: as people write it, or as an edition publishes it.
///
/// Without its term or status a figure would be another one, so that no file may leave these columns out.
enum FactColumns {
    /// A committee's own file; the file's name says whose facts they are.
    static let own: [ColumnReader.Column] = [
        .required("indicator"), .required("kind"), .required("term"), .required("period"), .required("value"),
        .required("status"), .optional("set_by"), .required("source"), .required("locator"), .optional("note"),
    ]

    /// The table `facts` of an edition, or one with less of its columns to be filled in; each row names its committee.
    static let edition: [ColumnReader.Column] = [
        .required("committee_id"), .optional("committee"), .required("indicator_id"), .optional("indicator"),
        .optional("area"), .required("kind"), .required("term"), .required("period"), .optional("measure"),
        .optional("value_op"), .optional("value_min"), .optional("value_max"), .required("value_text"),
        .optional("unit"), .required("status"), .optional("set_by"), .required("source_id"), .required("locator"),
        .optional("note"),
    ]

    /// Whether a header is that of an edition's table: it names committees, or has more of that table's own columns.
    static func isEdition(_ document: CSVDocument) -> Bool {
        let header = Set(document.header.map(\.value.trimmed))
        return header.contains("committee_id")
            || header.intersection(onlyEdition).count > header.intersection(onlyOwn).count
    }

    /// The columns a committee's own file has and an edition's table has not.
    private static let onlyOwn = Set(own.map(\.name)).subtracting(edition.map(\.name))

    /// The columns an edition's table has and a committee's own file has not.
    private static let onlyEdition = Set(edition.map(\.name)).subtracting(own.map(\.name)).subtracting(["unit", "area"])
}
