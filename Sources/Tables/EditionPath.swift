package import Quantities

/// Where the files of an edition lie, by their paths inside it.
package enum EditionPath {
    /// The table of contents for people.
    package static let index = "index.html"
    /// The description of the tables for programs; reports carry one of this name as well.
    package static let dataPackage = "datapackage.json"

    /// The folder of a committee's reports and slices.
    package static func folder(of committee: String) -> String { "committees/\(committee)" }

    /// The report on a committee, or with nil on all of them.
    package static func report(of committee: String?, in language: Language) -> String {
        let (folder, name) = committee.map { (self.folder(of: $0), $0) } ?? ("consolidated", "consolidated")
        return "\(folder)/\(name).\(language.rawValue).pdf"
    }

    /// A committee's rows of a table.
    package static func slice(of table: String, for committee: String) -> String {
        "\(folder(of: committee))/\(file(of: table))"
    }

    /// A committee's rows of a table that people fill in, as spreadsheets open them.
    package static func form(of table: String, for committee: String) -> String {
        "\(folder(of: committee))/\(table)-excel\(ending)"
    }

    /// A whole table as programs read it.
    package static func table(_ name: String) -> String { "tables/\(file(of: name))" }

    /// A whole table as spreadsheets open it.
    package static func spreadsheet(_ name: String) -> String { "tables/excel/\(file(of: name))" }

    /// The name of a table's file, in whichever folder.
    package static func file(of table: String) -> String { table + ending }

    /// Whether a path is that of a table, whole or in part.
    package static func isTable(_ path: String) -> Bool { path.hasSuffix(ending) }

    private static let ending = ".csv"
}
