import ArgumentParser
import Nightly

/// `termreport preview`: a page of a layout as a picture.
struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a page of a layout as a picture",
        discussion: """
            Composes one document from today's seeds and paints one of its pages as PNG, or all of it as PDF when the \
            output's name ends in .pdf. Without --committee it shows the data of all committees. Nothing is published.

            Examples:
              termreport preview Layouts/committee.yaml --committee mong-cai --output page.png
              termreport preview Layouts/committee.yaml --committee mong-cai --page 3 --dpi 150 --output page.png
              termreport preview Layouts/consolidated.yaml --language en --output consolidated.pdf
              termreport preview Layouts/consolidated.yaml --output - | display
            """)

    @Argument(help: "A layout file of the layouts folder.")
    var layout: String

    @Option(help: ArgumentHelp("The committee whose data are shown. (default: all)", valueName: "id"))
    var committee: String?

    @Option(help: ArgumentHelp("Another theme file of the layouts folder.", valueName: "file"))
    var theme: String?

    @Option(help: ArgumentHelp("The page, from 1. (default: 1)", valueName: "n"))
    var page: Int?

    @Option(help: ArgumentHelp("Pixels per inch, from 36 to 600. (default: 96)", valueName: "n"))
    var dpi: Double?

    @Option(help: ArgumentHelp("The file to write, .png or .pdf; - for a PNG to standard output.", valueName: "file"))
    var output: String

    @Option(
        help: ArgumentHelp(
            "Also write the cells of each table of the document into this folder, as 01.csv and so on.",
            valueName: "folder"))
    var tables: String?

    @OptionGroup var options: CommonOptions

    mutating func validate() throws {
        if let page, page < 1 { throw ValidationError("--page must be at least 1") }
        if let dpi, !(36...600).contains(dpi) { throw ValidationError("--dpi must be from 36 to 600") }
        if options.language.count > 1 { throw ValidationError("--language may be given only once here") }
        if !options.only.isEmpty { throw ValidationError("a preview shows one document; name it with --committee") }
        if isDocument, page != nil { throw ValidationError("a PDF holds all pages; leave out --page or name a .png") }
        if !isDocument, output != "-", !output.hasSuffix(".png") {
            throw ValidationError("--output must end in .png or .pdf, or be -")
        }
    }

    private var isDocument: Bool { output.hasSuffix(".pdf") }

    func run() throws {
        let messages = Messages(format: options.format)
        try messages.run {
            let wanted = PreviewRequest(
                layout: layout, theme: theme, committee: committee, language: options.language.first,
                form: isDocument ? .document : .page(page ?? 1, resolution: dpi ?? 96))
            let preview = try Run(options.wholeRequest).preview(wanted)
            if let tables { try preview.writeTables(to: tables) }
            guard output != "-" else { return try messages.output(preview.bytes) }
            try preview.write(to: output)
            messages.say("\(output): \(preview.text)")
        }
    }
}
