import Assessments
import CairoPainting
import Drawings
import Foundation
package import Layouts
import Publishing
package import Quantities
import SourceFiles

/// What `preview` is asked for.
package struct PreviewRequest: Sendable {
    /// Forms a preview can be had in.
    package enum Form: Sendable {
        /// One page as PNG: its number from 1, and pixels per inch from 36 to 600.
        case page(Int, resolution: Double)
        /// The whole document as PDF.
        case document
    }

    /// The path of the layout file, inside the layouts folder.
    package let layout: String
    /// The path of a theme file inside the layouts folder; nil for that of the edition.
    package let theme: String?
    /// The committee whose data are shown; nil for those of all.
    package let committee: String?
    /// The language; nil for the edition's first.
    package let language: Language?
    package let form: Form

    package init(layout: String, theme: String?, committee: String?, language: Language?, form: Form) {
        self.layout = layout
        self.theme = theme
        self.committee = committee
        self.language = language
        self.form = form
    }
}

/// A picture or document to look at, never published.
package struct Preview: Sendable {
    /// The bytes of a PNG or PDF file.
    package let bytes: [UInt8]
    /// What it shows, as one line for a person.
    package let text: String
    /// The document's tables as its readers get them, in their order.
    package let tables: [ShownTable]

    /// Writes it into a file, whole or not at all; throws a `RunFailure` when that cannot be done.
    package func write(to path: String) throws { try Preview.write(bytes, to: path) }

    /// Writes each table of the document into a folder that is there, as `01.csv` and so on.
    ///
    /// Commas, UTF-8, CRLF.
    package func writeTables(to folder: String) throws {
        for (index, table) in tables.enumerated() {
            let text = table.rows.map { $0.map(Preview.quoted).joined(separator: ",") + "\r\n" }.joined()
            try Preview.write(Array(text.utf8), to: "\(folder)/\(index < 9 ? "0" : "")\(index + 1).csv")
        }
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        do throws(PublishingError) { try writeFile(bytes, at: path) } catch {
            throw RunFailure(error)
        }
    }

    private static func quoted(_ cell: String) -> String { "\"" + cell.replacing("\"", with: "\"\"") + "\"" }
}

extension Run {
    /// Composes one document and paints what is asked for of it; nothing is published.
    ///
    /// Throws a `RunFailure` for faults of seeds, layouts and fonts as a build would, and for files, committees and
    /// pages that are not there.
    package func preview(_ wanted: PreviewRequest) throws -> Preview {
        let composing = try Composing(request, wanted)
        let language = wanted.language ?? composing.files.edition.languages.first ?? .vi
        let plan = DocumentPlan(committee: wanted.committee, language: language)
        return try composing.told(plan) {
            let measurer = try PangoMeasurer(language: language.tag)
            let (document, tables) = try composing.composed(plan, nil, measurer)
            let count = document.pages.count
            switch wanted.form {
            case .document:
                return Preview(
                    bytes: try PDFPainter(measurer: measurer).paint(
                        document, from: nil, carrying: composing.attachments(of: plan)),
                    text: "\(wanted.layout): \(counted(count, "page"))",
                    tables: tables)
            case .page(let number, let resolution):
                guard document.pages.indices.contains(number - 1) else {
                    let pages = count == 1 ? "only one page" : "\(count) pages; choose one from 1 to \(count)"
                    throw RunFailure(.usage, lines: ["--page \(number): the document has \(pages)"])
                }
                return Preview(
                    bytes: try PNGPainter(measurer: measurer).paint(
                        document.pages[number - 1], resolution: resolution),
                    text: "\(wanted.layout): page \(number) of \(count)", tables: tables)
            }
        }
    }
}

extension Composing {
    /// Reads what a preview is made from; tables are made in its language alone.
    ///
    /// Committees at fault are withheld as a build would; only a preview of one of them is refused.
    fileprivate init(_ request: RunRequest, _ wanted: PreviewRequest) throws {
        try request.checkFolders(publishing: false)
        let folder = LayoutsFolder(path: request.layouts)
        let chosen = try ChosenFiles(
            layout: folder.name(of: wanted.layout), theme: wanted.theme.map { try folder.name(of: $0) })
        let input = try RunInput(request, instead: chosen, withholding: true)
        if let committee = wanted.committee {
            try input.seeds.check(only: [committee], option: "--committee")
            if input.seeds.withheld.contains(committee) {
                throw RunFailure(.input, diagnostics: input.seeds.faults)
            }
        }
        let register = input.seeds.register
        var earlier = EarlierEditions.none
        do throws(PublishingError) {
            try earlier.seekGood(input.plansWithheld(for: request), in: request.reports, upTo: request.asOf)
        } catch {
            throw RunFailure(error)
        }
        let tabulated = Tabulated(
            register, Judgement(of: register, asOf: request.asOf),
            languages: wanted.language.map { [$0] } ?? Array(input.files.edition.languages.prefix(1)),
            withheld: try input.withheld(earlier, request))
        self.init(request: request, input: input, tabulated: tabulated)
    }
}

/// The layouts folder as the user named it.
private struct LayoutsFolder {
    let path: String

    /// The name inside the folder of a file the user named by its path, or as the edition file names it.
    ///
    /// Throws a usage failure for files elsewhere.
    func name(of file: String) throws -> String {
        let inside = absolute(path) + "/"
        let named = absolute(inside + file)
        let isNamed = !file.hasPrefix("/") && FileManager.default.fileExists(atPath: named)
        for whole in [absolute(file)] + (isNamed ? [named] : []) where whole.hasPrefix(inside) {
            return String(whole.dropFirst(inside.count))
        }
        throw RunFailure(
            .usage,
            lines: [
                "\(file) is not in the layouts folder \(path); "
                    + "name a file of it, such as \(path)/\(twin(of: file) ?? "committee.yaml"), "
                    + "or the folder with --layouts"
            ])
    }

    /// The file of the folder that is called like another one, whatever folder it lies in.
    private func twin(of file: String) -> String? {
        let name = file.split(separator: "/").last.map(String.init) ?? ""
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: path))?.sorted() ?? []
        return files.first { $0 == name || $0.hasSuffix("/" + name) }
    }

    /// The path from the root, dots resolved.
    private func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }
}
