package import Quantities

/// What an edition was made from and what it holds: `manifest.json`.
///
/// Sizes and digests of the edition's files are not given here; they are taken from the bytes when it is written.
package struct Manifest: Hashable, Sendable {
    /// The name of the file in an edition's folder.
    package static let fileName = "manifest.json"

    /// The day the edition speaks for.
    package let edition: Day
    /// The version of the program, such as `1.0.0`.
    package let program: String
    /// The version of the method of assessment.
    package let method: String
    /// The files of the seeds that were read.
    package let inputs: [ReadFile]
    /// The layouts, themes and wordings that were read.
    package let layouts: [ReadFile]
    package let fonts: [Font]
    package let documents: [Document]
    package let tables: [WrittenTable]

    package init(
        edition: Day, program: String, method: String, inputs: [ReadFile] = [], layouts: [ReadFile] = [],
        fonts: [Font] = [], documents: [Document] = [], tables: [WrittenTable] = []
    ) {
        self.edition = edition
        self.program = program
        self.method = method
        self.inputs = inputs
        self.layouts = layouts
        self.fonts = fonts
        self.documents = documents
        self.tables = tables
    }

    /// The day of the edition documents were taken over from; nil when all of them were made anew.
    var carriedFrom: Day? { documents.lazy.filter { $0.outcome == .whole }.compactMap(\.carriedFrom).first }

    /// A file that was read, relative to the folder the command was given, with its SHA-256 digest.
    package struct ReadFile: Hashable, Sendable, Decodable {
        package let path: String
        package let sha256: String

        package init(path: String, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }
    }

    /// A font documents were set in.
    package struct Font: Hashable, Sendable, Decodable {
        package let family: String
        package let file: String
        package let version: String

        package init(family: String, file: String, version: String) {
            self.family = family
            self.file = file
            self.version = version
        }
    }

    /// A table that was written, by its path in the edition.
    package struct WrittenTable: Hashable, Sendable, Decodable {
        package let path: String
        package let name: String
        package let rows: Int

        package init(path: String, name: String, rows: Int) {
            self.path = path
            self.name = name
            self.rows = rows
        }
    }
}
