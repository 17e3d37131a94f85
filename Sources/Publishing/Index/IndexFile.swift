import Foundation
package import Quantities

extension IndexPage {
    /// A file of the edition, as a reader can check it.
    package struct File: Hashable, Sendable {
        /// The path in the edition.
        package let path: String
        /// The size in bytes.
        package let size: Int
        /// The SHA-256 digest, 64 hexadecimal digits.
        package let digest: String

        package init(path: String, size: Int, digest: String) {
            self.path = path
            self.size = size
            self.digest = digest
        }

        /// The file's own name.
        var name: String { path.split(separator: "/").last.map(String.init) ?? path }

        /// The size for people: bytes, KB of 1,024 bytes, or MB with one decimal.
        var printedSize: Words {
            let (value, decimals, unit) =
                switch size {
                case ..<1024: (Decimal(size), 0, "B")
                case ..<(1024 * 1024): (Decimal(size) / 1024, 0, "KB")
                default: (Decimal(size) / (1024 * 1024), 1, "MB")
                }
            return Words(same: "").map { _, language in
                Figure.printed(value, atMost: decimals, in: language) + noBreakSpace + unit
            }
        }

        /// The first twelve digits of the digest, enough to tell two files apart at a glance.
        var shortDigest: Markup { "<code>\(String(digest.prefix(12)))</code>" }
    }

    /// A document to open.
    package struct Document: Hashable, Sendable {
        package let file: File
        package let language: Language
        package let pages: Int
        /// The edition in which these bytes first appeared.
        package let since: Day
        /// The fingerprint printed on the last page.
        package let fingerprint: String

        package init(file: File, language: Language, pages: Int, since: Day, fingerprint: String) {
            self.file = file
            self.language = language
            self.pages = pages
            self.since = since
            self.fingerprint = fingerprint
        }

        /// The link, then pages and size in the language of the document.
        var link: Markup {
            let name = Words(vi: "PDF tiếng Việt", en: "PDF in English")[language]
            let unit = Words(vi: "trang", en: pages == 1 ? "page" : "pages")[language]
            let tag = language.rawValue
            return """
                <a href="\(address: file.path)" hreflang="\(tag)" lang="\(tag)">\(name)</a> \
                <small lang="\(tag)">\(IndexPage.number(pages)[language])\(noBreakSpace)\(unit), \
                \(file.printedSize[language])</small>
                """
        }
    }

    /// A table with its file for programs and the one for spreadsheets.
    package struct TableEntry: Sendable {
        package let title: Words
        package let rows: Int
        package let machine: File
        package let excel: File

        package init(title: Words, rows: Int, machine: File, excel: File) {
            self.title = title
            self.rows = rows
            self.machine = machine
            self.excel = excel
        }
    }

    /// A count as printed in each language.
    static func number(_ count: Int) -> Words {
        Words(same: "").map { _, language in Figure.printed(Decimal(count), in: language) }
    }

    /// A count with its noun, which has a plural in English only.
    static func counted(_ count: Int, _ vi: String, _ one: String, _ many: String) -> Words {
        let number = number(count)
        return Words(
            vi: "\(number.vi)\(noBreakSpace)\(vi)", en: "\(number.en)\(noBreakSpace)\(count == 1 ? one : many)")
    }
}
