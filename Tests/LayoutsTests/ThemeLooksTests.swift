import Charts
import Diagnostics
import Drawings
import Foundation
import Layouts
import SourceFiles
import Testing

/// Every shipped theme, measured: contrast, colours for the colour-blind and grey copies, lines on the grid.
@Suite struct ThemeLooksTests {
    static let themes: [(name: String, theme: Theme)] = ["classic", "plain"].compactMap { name in
        let log = DiagnosticLog()
        let file = RegimeTests.layouts.appendingPathComponent("Themes/\(name).yaml")
        guard let bytes = try? Data(contentsOf: file),
            let source = SourceText(Array(bytes), file: name, log: log, kind: .configuration),
            let node = YAMLNode.read(source, log: log, kind: .configuration),
            let theme = Theme(reading: node, log: log)
        else { return nil }
        return (name, theme)
    }

    @Test func `Both themes are read`() { #expect(Self.themes.map(\.name) == ["classic", "plain"]) }

    @Test func `Text is readable on paper and panels`() {
        for (name, theme) in Self.themes {
            for role in [Theme.ColorRole.ink, .muted, .brand] {
                for ground in [Color.white, theme.color(.panel)] {
                    let contrast = Sight.contrast(theme.color(role), ground)
                    #expect(contrast >= 4.5, "\(name): \(role) on \(ground.hex) has a contrast of \(contrast)")
                }
            }
        }
    }

    @Test func `Shapes and bars stand out from paper and panels`() {
        for (name, theme) in Self.themes {
            for role in [Theme.ColorRole.accent, .target, .exceeded, .met, .notMet, .open] {
                let contrast = Sight.contrast(theme.color(role), theme.color(.panel))
                #expect(contrast >= 3, "\(name): \(role) has a contrast of \(contrast)")
            }
        }
    }

    @Test func `All kinds of sight tell statuses apart`() {
        for (name, theme) in Self.themes {
            let roles: [Theme.ColorRole] = [.exceeded, .met, .notMet, .open]
            for sight in Sight.allCases {
                for (index, one) in roles.enumerated() {
                    for other in roles[(index + 1)...] {
                        let distance = sight.distance(theme.color(one), theme.color(other))
                        #expect(distance >= 8, "\(name), \(sight): \(one) and \(other) differ by \(distance)")
                    }
                }
            }
        }
    }

    @Test func `Statuses differ by shape, whatever their colours`() {
        let shapes = [StatusMark.Tone.beyond, .reached, .short, .open].map {
            StatusMark.shape($0, at: .zero, size: 10, color: .black).dump()
        }
        #expect(Set(shapes).count == 4)
    }

    @Test func `Leadings are steps of the grid and leave room for accents`() {
        for (name, theme) in Self.themes {
            for role in Theme.FontRole.allCases {
                let step = role.isRunningText ? theme.grid : theme.grid / 2
                let leading = theme.leading(role)
                #expect((leading / step).rounded() * step == leading, "\(name): \(role)")
                #expect(leading >= theme.font(role).size * 1.2 - 1e-9 && leading < theme.font(role).size * 1.2 + step)
            }
        }
    }
}

/// Kinds of sight, and how far apart colours look to them.
enum Sight: CaseIterable {
    case full
    case protanopia
    case deuteranopia

    /// The contrast of two colours after WCAG 2.1: from 1 to 21.
    static func contrast(_ one: Color, _ other: Color) -> Double {
        let (a, b) = (luminance(one), luminance(other))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The distance in CIELAB (CIE 1976, D65) of two colours as this sight has them.
    func distance(_ one: Color, _ other: Color) -> Double {
        let (a, b) = (Sight.lab(seen(one)), Sight.lab(seen(other)))
        return zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    /// A colour in linear light as this sight has it: the matrices of Machado, Oliveira and Fernandes (2009) for
    /// complete dichromacy.
    private func seen(_ color: Color) -> [Double] {
        let light = Sight.linear(color)
        let rows: [[Double]] =
            switch self {
            case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            case .protanopia:
                [
                    [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                    [-0.003882, -0.048116, 1.051998],
                ]
            case .deuteranopia:
                [
                    [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                    [-0.011820, 0.042940, 0.968881],
                ]
            }
        return rows.map { row in min(max(zip(row, light).reduce(0) { $0 + $1.0 * $1.1 }, 0), 1) }
    }

    private static func linear(_ color: Color) -> [Double] {
        [color.red, color.green, color.blue].map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    }

    private static func luminance(_ color: Color) -> Double {
        zip([0.2126, 0.7152, 0.0722], linear(color)).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func lab(_ light: [Double]) -> [Double] {
        let rows = [
            [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041],
        ]
        let white = [0.95047, 1, 1.08883]
        let f = zip(rows, white).map { row, white -> Double in
            let t = zip(row, light).reduce(0) { $0 + $1.0 * $1.1 } / white
            return t > 216.0 / 24389 ? cbrt(t) : (24389.0 / 27 * t + 16) / 116
        }
        return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
    }
}
