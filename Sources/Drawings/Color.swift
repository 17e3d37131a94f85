/// A colour of the sRGB space; every part from 0 to 1, always opaque.
package struct Color: Hashable, Sendable {
    /// The part of red in sRGB, from 0 to 1.
    package let red: Double
    /// The part of green in sRGB, from 0 to 1.
    package let green: Double
    /// The part of blue in sRGB, from 0 to 1.
    package let blue: Double

    package init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#rrggbb`; nil for anything else.
    package init?(hex: some StringProtocol) {
        guard hex.utf8.count == 7, hex.first == "#", hex.dropFirst().allSatisfy(\.isHexDigit),
            let value = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        let part = { (shift: UInt32) in Double((value >> shift) & 255) / 255 }
        self.init(red: part(16), green: part(8), blue: part(0))
    }

    /// The form `#rrggbb`; parts outside 0 to 1 count as the nearest, no number as 0.
    package var hex: String {
        let part = { (value: Double) in
            let share = value.isNaN ? 0 : min(max(value, 0), 1)
            let digits = String(Int((share * 255).rounded()), radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }
        return "#" + part(red) + part(green) + part(blue)
    }

    /// The colour mixed with white: 0 leaves it, 1 gives white.
    package func lightened(by share: Double) -> Color {
        let mix = { (value: Double) in value + (1 - value) * share }
        return Color(red: mix(red), green: mix(green), blue: mix(blue))
    }

    package static let white = Color(red: 1, green: 1, blue: 1)
    package static let black = Color(red: 0, green: 0, blue: 0)
}

/// How a line is drawn.
package struct Stroke: Hashable, Sendable {
    package let color: Color
    /// The line's width in points.
    package let width: Double
    /// Lengths of dashes and gaps in points; empty for an unbroken line.
    package let dashes: [Double]

    package init(_ color: Color, width: Double, dashes: [Double] = []) {
        self.color = color
        self.width = width
        self.dashes = dashes
    }
}
