package import Charts
package import Diagnostics
package import Drawings

/// Sizes, fonts and colours of a document: the data of a theme file.
package struct Theme: Sendable {
    /// What a font is for.
    package enum FontRole: String, Sendable, CaseIterable {
        case kicker, title, subtitle, heading, subheading, lead, text, small, table
        case tableHead = "table_head"
        case tileNumber = "tile_number"
        case tileLabel = "tile_label"
        case chartLabel = "chart_label"
        case chartValue = "chart_value"
        case chartSmall = "chart_small"
        case running
    }

    /// What a colour is for.
    package enum ColorRole: String, Sendable, CaseIterable {
        case ink, muted, rule, brand, accent, target, track, panel, exceeded, met
        case notMet = "not_met"
        case open
    }

    /// The page and its margins in points.
    package struct Sheet: Hashable, Sendable {
        package let size: Size
        package let top: Double
        package let right: Double
        package let bottom: Double
        package let left: Double

        package init(size: Size, top: Double, right: Double, bottom: Double, left: Double) {
            self.size = size
            self.top = top
            self.right = right
            self.bottom = bottom
            self.left = left
        }

        /// The width of the text column.
        package var columnWidth: Double { size.width - left - right }
        /// The height of the text column.
        package var columnHeight: Double { size.height - top - bottom }
    }

    package let sheet: Sheet
    /// The distance of the baseline grid's lines in points: gaps between strips are multiples of it.
    package let grid: Double
    private let fonts: [FontRole: Font]
    private let colors: [ColorRole: Color]
    /// Where each family is named, for the check that it is really there.
    package let families: [(family: String, place: Place)]

    package init(
        sheet: Sheet, grid: Double, fonts: [FontRole: Font], colors: [ColorRole: Color],
        families: [(family: String, place: Place)]
    ) {
        self.sheet = sheet
        self.grid = grid
        self.fonts = fonts
        self.colors = colors
        self.families = families
    }

    /// The font for a role; a theme that was read has one for each.
    package func font(_ role: FontRole) -> Font { fonts[role] ?? Font(family: "Liberation Serif", size: 11) }

    /// The colour for a role; a theme that was read has one for each.
    package func color(_ role: ColorRole) -> Color { colors[role] ?? .black }

    /// Every font of the theme, in the order of roles.
    package var allFonts: [Font] { FontRole.allCases.map { font($0) } }

    /// The style charts are drawn in.
    package var chartStyle: ChartStyle {
        ChartStyle(
            label: font(.chartLabel), value: font(.chartValue), small: font(.chartSmall), ink: color(.ink),
            muted: color(.muted), rule: color(.rule), accent: color(.accent), target: color(.target),
            track: color(.track),
            statuses: [
                .beyond: color(.exceeded), .reached: color(.met), .short: color(.notMet), .open: color(.open),
            ])
    }
}
