package import Diagnostics
import Drawings
package import SourceFiles

extension Theme {
    /// Reads a theme file; every role needs a font and a colour.
    ///
    /// Nil after reporting what is missing or wrong.
    package init?(reading node: YAMLNode, log: DiagnosticLog) {
        let before = log.errorCount
        let fields = FieldReader(node, of: "the theme", log: log, kind: .configuration)
        let sheet = fields.record("page", "paper and margins in millimetres", of: "the page").flatMap(Theme.sheet)
        let grid = fields.number("grid", "distance of the baseline grid in points", in: 2...40)
        var families: [(family: String, place: Place)] = []
        var fonts: [FontRole: Font] = [:]
        if let record = fields.record("fonts", "the fonts by what they are for", of: "the fonts") {
            for role in FontRole.allCases {
                guard let entry = record.record(role.rawValue, "the font for \(role.rawValue)", of: "the font") else {
                    continue
                }
                let family = entry.text("family", "name of an installed font family")
                let size = entry.number("size", "size in points", in: 4...96)
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
        self.init(sheet: sheet, grid: grid, fonts: fonts, colors: colors, families: families)
    }

    private static func sheet(_ record: FieldReader) -> Sheet? {
        let points = 72 / 25.4
        let length = { (key: String, about: String, range: ClosedRange<Double>) in
            record.number(key, about, in: range).map { $0 * points }
        }
        let width = length("width", "width of the paper", 50...2000)
        let height = length("height", "height of the paper", 50...2000)
        let top = length("top", "top margin", 5...100)
        let right = length("right", "right margin", 5...100)
        let bottom = length("bottom", "bottom margin", 5...100)
        let left = length("left", "left margin", 5...100)
        record.finish()
        guard let width, let height, let top, let right, let bottom, let left else { return nil }
        guard width - left - right > 150, height - top - bottom > 200 else {
            record.fault("no-room", at: "width", "the margins leave no room for text", hint: "make the margins smaller")
            return nil
        }
        return Sheet(size: Size(width, height), top: top, right: right, bottom: bottom, left: left)
    }
}
