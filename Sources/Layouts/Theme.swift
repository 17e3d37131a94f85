package import Charts
package import Diagnostics
package import Drawings
package import Quantities

/// Sizes, fonts and colours of a document: the data of a theme file.
package final class Theme: Sendable {
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

        /// Whether its lines stand on the baseline grid; those of tables, charts and panels only begin and end on it.
        package var isRunningText: Bool {
            switch self {
            case .kicker, .title, .subtitle, .heading, .subheading, .lead, .text, .small: true
            default: false
            }
        }
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

        /// The sheet turned for wide tables: the bound edge, on the left before, is on top.
        package var turned: Sheet {
            Sheet(size: Size(size.height, size.width), top: left, right: top, bottom: right, left: bottom)
        }
    }

    /// Where the number of a page stands.
    package enum NumberPlace: String, Sendable, CaseIterable {
        /// In the middle above the text, the number alone.
        case topCenter = "top_center"
        /// At the right end of the foot, with the number of all pages.
        case bottomRight = "bottom_right"
    }

    /// Empty space in multiples of the grid.
    package struct Spacing: Hashable, Sendable {
        /// Between the edge of a panel and its text.
        package let panel: Double
        /// Before a paragraph, an entry or a remark.
        package let paragraph: Double
        /// Before a chart or table with its title.
        package let block: Double
        /// Before a heading below a chapter's.
        package let part: Double
        /// Before a chapter.
        package let chapter: Double

        package init(
            panel: Double = 1, paragraph: Double = 1, block: Double = 2, part: Double = 2, chapter: Double = 3
        ) {
            self.panel = panel
            self.paragraph = paragraph
            self.block = block
            self.part = part
            self.chapter = chapter
        }
    }

    /// What a theme says of lines and pages besides fonts and colours.
    package struct Manners: Hashable, Sendable {
        /// The least distance of baselines as a multiple of a font's size.
        package let leading: Double
        /// Whether running text is spread to the full width of its column.
        package let isJustified: Bool
        package let spacing: Spacing
        package let numberPlace: NumberPlace
        /// Whether the first page has its number too.
        package let numbersFirstPage: Bool

        package init(
            leading: Double = 1.2, isJustified: Bool = false, spacing: Spacing = Spacing(),
            numberPlace: NumberPlace = .bottomRight, numbersFirstPage: Bool = true
        ) {
            self.leading = leading
            self.isJustified = isJustified
            self.spacing = spacing
            self.numberPlace = numberPlace
            self.numbersFirstPage = numbersFirstPage
        }
    }

    package let sheet: Sheet
    /// The distance of the baseline grid's lines in points.
    package let grid: Double
    package let manners: Manners
    /// What an automatic report is in the terms of the document conventions in force; nil without such.
    package let annex: Words?
    private let fonts: [FontRole: Font]
    private let colors: [ColorRole: Color]
    /// The style charts are drawn in.
    package let chartStyle: ChartStyle
    /// Where each family is named, for the check that it is really there.
    package let families: [(family: String, place: Place)]

    package init(
        sheet: Sheet, grid: Double, fonts: [FontRole: Font], colors: [ColorRole: Color],
        families: [(family: String, place: Place)], manners: Manners = Manners(), annex: Words? = nil
    ) {
        self.sheet = sheet
        self.grid = grid
        self.fonts = fonts
        self.colors = colors
        self.families = families
        self.manners = manners
        self.annex = annex
        chartStyle = Theme.chartStyle({ Theme.font($0, of: fonts) }, { colors[$0] ?? .black })
    }

    /// The theme on a sheet turned to its long side.
    package var turned: Theme {
        Theme(
            sheet: sheet.turned, grid: grid, fonts: fonts, colors: colors, families: families, manners: manners,
            annex: annex)
    }

    /// The theme as the document conventions in force want it: their page, body font and page number.
    ///
    /// Tables, charts, headings and small print keep the theme's fonts.
    package func following(_ regime: Regime) -> Theme {
        var fonts = fonts
        fonts[.text] = regime.body
        fonts[.lead] = regime.body
        return Theme(
            sheet: regime.sheet, grid: grid, fonts: fonts, colors: colors,
            families: families + [(regime.body.family, regime.bodyPlace)],
            manners: Manners(
                leading: manners.leading, isJustified: manners.isJustified, spacing: manners.spacing,
                numberPlace: regime.numberPlace, numbersFirstPage: regime.numbersFirstPage), annex: regime.annex)
    }

    /// The font for a role; a theme that was read has one for each.
    package func font(_ role: FontRole) -> Font { Theme.font(role, of: fonts) }

    private static func font(_ role: FontRole, of fonts: [FontRole: Font]) -> Font {
        fonts[role] ?? Font(family: "Liberation Serif", size: 11)
    }

    /// The colour for a role; a theme that was read has one for each.
    package func color(_ role: ColorRole) -> Color { colors[role] ?? .black }

    /// Every font of the theme, in the order of roles.
    package var allFonts: [Font] { FontRole.allCases.map { font($0) } }

    /// The distance of baselines of a role: a multiple of the grid, of half of it in tables and charts.
    package func leading(_ role: FontRole) -> Double {
        let step = role.isRunningText ? grid : grid / 2
        return max((font(role).size * manners.leading / step - 1e-6).rounded(.up), 1) * step
    }

    /// Where a strip begins after what ends at a height: on the next grid line if it has a gap.
    package func top(of strip: Strip, after y: Double) -> Double {
        strip.gap > 0 ? ((y + strip.gap) / grid - 1e-6).rounded(.up) * grid : y
    }

    /// Empty space of so many grid lines, in points.
    package func space(_ lines: KeyPath<Spacing, Double>) -> Double { manners.spacing[keyPath: lines] * grid }

    private static func chartStyle(
        _ font: (FontRole) -> Font, _ color: (ColorRole) -> Color
    ) -> ChartStyle {
        ChartStyle(
            label: font(.chartLabel), value: font(.chartValue), small: font(.chartSmall), ink: color(.ink),
            muted: color(.muted), rule: color(.rule), accent: color(.accent), target: color(.target),
            track: color(.track),
            statuses: [
                .beyond: color(.exceeded), .reached: color(.met), .short: color(.notMet), .open: color(.open),
            ])
    }
}
