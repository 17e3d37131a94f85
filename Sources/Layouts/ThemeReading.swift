package import Diagnostics
import Drawings
package import SourceFiles

/// The largest type of running heads and feet, in points.
private let mostRunning = 10.0

/// Margins in millimetres: the least holds a foot of two such lines, on turned pages too.
private let margins = 13.0...100

extension Theme {
    /// Reads a theme file; every role needs a font and a colour.
    ///
    /// Nil after reporting what is missing or wrong.
    package convenience init?(reading node: YAMLNode, log: DiagnosticLog) {
        let before = log.errorCount
        let fields = FieldReader(node, of: "the theme", log: log, kind: .configuration)
        let sheet = fields.record("page", "paper and margins in millimetres", of: "the page").flatMap {
            Sheet(reading: $0)
        }
        let manners = Manners(reading: fields)
        let grid = fields.number("grid", "distance of the baseline grid in points", in: 2...40)
        var families: [(family: String, place: Place)] = []
        var fonts: [FontRole: Font] = [:]
        if let record = fields.record("fonts", "the fonts by what they are for", of: "the fonts") {
            for role in FontRole.allCases {
                guard let entry = record.record(role.rawValue, "the font for \(role.rawValue)", of: "the font") else {
                    continue
                }
                let family = entry.text("family", "name of an installed font family")
                let size = entry.number("size", "size in points", in: 4...(role == .running ? mostRunning : 96))
                let isBold = entry.flag("bold", "whether it is bold", default: false)
                let isItalic = entry.flag("italic", "whether it is italic", default: false)
                entry.finish()
                guard let family, let size else { continue }
                families.append((family, entry.place(of: "family")))
                fonts[role] = Font(family: family, size: size, isBold: isBold, isItalic: isItalic)
            }
            record.finish()
        }
        var colors: [ColorRole: Color] = [:]
        if let record = fields.record("colors", "the colours by what they are for", of: "the colours") {
            for role in ColorRole.allCases {
                guard let text = record.text(role.rawValue, "the colour for \(role.rawValue), as #rrggbb") else {
                    continue
                }
                colors[role] = Color(hex: text)
                if colors[role] == nil {
                    record.fault(
                        "bad-color", at: role.rawValue, "'\(text)' is not a colour", hint: "write it as #1f4e79")
                }
            }
            record.finish()
        }
        fields.finish()
        guard log.errorCount == before, let sheet, let grid else { return nil }
        self.init(sheet: sheet, grid: grid, fonts: fonts, colors: colors, families: families, manners: manners)
    }
}

extension Theme.Sheet {
    /// Reads paper and margins in millimetres; nil after reporting what is missing or leaves no room.
    init?(reading record: FieldReader) {
        let points = 72 / 25.4
        let length = { (key: String, about: String, range: ClosedRange<Double>) in
            record.number(key, about, in: range).map { $0 * points }
        }
        let width = length("width", "width of the paper", 50...2000)
        let height = length("height", "height of the paper", 50...2000)
        let top = length("top", "top margin", margins)
        let right = length("right", "right margin", margins)
        let bottom = length("bottom", "bottom margin", margins)
        let left = length("left", "left margin", margins)
        record.finish()
        guard let width, let height, let top, let right, let bottom, let left else { return nil }
        guard width - left - right > 150, height - top - bottom > 200 else {
            record.fault("no-room", at: "width", "the margins leave no room for text", hint: "make the margins smaller")
            return nil
        }
        self.init(size: Size(width, height), top: top, right: right, bottom: bottom, left: left)
    }
}

extension Theme.Manners {
    /// Reads the optional keys of a theme that say how lines and pages are set.
    fileprivate init(reading fields: FieldReader) {
        let usual = Theme.Manners()
        let leading = fields.optionalNumber("leading", "least distance of lines as a multiple of the size", in: 1...2)
        let isJustified = fields.flag("justify", "whether text fills the width of its column", default: false)
        let place = fields.optionalChoice("page_number", "where the page number stands", Theme.NumberPlace.self)
        var spacing = Theme.Spacing()
        if let record = fields.optionalRecord("spacing", "empty space in grid lines", of: "the spacing") {
            let lines = { (key: String, about: String, usual: Double) in
                record.optionalNumber(key, about, in: 0...12) ?? usual
            }
            spacing = Theme.Spacing(
                panel: lines("panel", "between a panel's edge and its text", spacing.panel),
                paragraph: lines("paragraph", "before a paragraph or entry", spacing.paragraph),
                block: lines("block", "before a chart or table", spacing.block),
                part: lines("part", "before a heading inside a chapter", spacing.part),
                chapter: lines("chapter", "before a chapter", spacing.chapter))
            record.finish()
        }
        self.init(
            leading: leading ?? usual.leading, isJustified: isJustified, spacing: spacing,
            numberPlace: place ?? usual.numberPlace)
    }
}
