import ArgumentParser
import CairoPainting
import Drawings
import Foundation
import Gallery
import Layouts
import Quantities

/// Paints every block in every theme, for people to look at.
@main struct Galleries: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "galleries", abstract: "Paint every block in every theme, with an index to look at them.")

    @Option(help: "The folder to write to; files of the same names are replaced.")
    var output = ".build/gallery"

    @Option(help: "The language of the pages: vi or en.")
    var language = "vi"

    @Option(help: "The data: typical, empty, one-row, huge or hostile.")
    var variant = "typical"

    @Option(help: "Only this block; may be repeated.")
    var block: [String] = []

    @Option(help: "Pixels per inch.")
    var dpi = 80.0

    func run() throws {
        guard let language = Language(rawValue: language), let variant = GalleryTables.Variant(rawValue: variant) else {
            throw ValidationError("--language or --variant names nothing that is known")
        }
        let folder = URL(fileURLWithPath: output)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let measurer = try PangoMeasurer(language: language.tag)
        let tables = GalleryTables(variant, language)
        let names = BlockCatalogue.all.map { $0.name }.filter { block.isEmpty || block.contains($0) }
        let entries = try names.map { try GalleryEntry($0) }
        for name in GalleryTheme.names {
            let theme = try GalleryTheme(name).theme
            for entry in entries {
                let document = try entry.layout.pages(tables, theme, measurer)
                try Data(PNGPainter(measurer: measurer).paint(document.pages[0], resolution: dpi))
                    .write(to: folder.appendingPathComponent("\(entry.name)-\(name).png"))
            }
            let all = Layout(
                title: Words(vi: "Phòng mẫu", en: "Gallery"), subject: Words(vi: "Mọi khối", en: "Every block"),
                runningHead: Words(vi: "Phòng mẫu", en: "Gallery"), blocks: entries.flatMap(\.layout.blocks))
            try Data(PDFPainter(measurer: measurer).paint(all.pages(tables, theme, measurer), from: nil, carrying: []))
                .write(to: folder.appendingPathComponent("gallery-\(name).pdf"))
        }
        try Data(index(names).utf8).write(to: folder.appendingPathComponent("index.html"))
        print("\(folder.path)/index.html")
    }

    /// A page with the pictures of each block side by side.
    private func index(_ names: [String]) -> String {
        let rows = names.map { name in
            let pictures = GalleryTheme.names.map { theme in
                "<figure><figcaption>\(theme)</figcaption><img src=\"\(name)-\(theme).png\" alt=\"\(name), \(theme)\"></figure>"
            }
            return "<section><h2>\(name)</h2><div>\(pictures.joined())</div></section>"
        }
        let documents = GalleryTheme.names.map { "<a href=\"gallery-\($0).pdf\">gallery-\($0).pdf</a>" }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Gallery</title><style>
            body{font:16px/1.4 "Liberation Sans",Arial,sans-serif;margin:1rem 2rem;background:#e9e9e9}
            div{display:flex;gap:1rem;flex-wrap:wrap}figure{margin:0}img{max-width:40rem;border:1px solid #bbb}
            </style></head><body><h1>Every block in every theme</h1><p>\(documents.joined(separator: " · "))</p>
            \(rows.joined(separator: "\n"))
            </body></html>

            """
    }
}
