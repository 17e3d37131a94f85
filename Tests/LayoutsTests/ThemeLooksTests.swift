import Charts
import Diagnostics
import Drawings
import Foundation
import Layouts
import SourceFiles
import TestSupport
import Testing

/// Every shipped theme, measured: contrast, colours for the colour-blind and grey copies, lines on the grid.
@Suite struct ThemeLooksTests {
    static let themes: [(name: String, theme: Theme)] = ["classic", "plain"].compactMap { name in
        let log = DiagnosticLog()
        let file = URL(fileURLWithPath: "\(Project.layouts)/Themes/\(name).yaml")
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
                    let contrast = theme.color(role).contrast(to: ground)
                    #expect(contrast >= 4.5, "\(name): \(role) on \(ground.hex) has a contrast of \(contrast)")
                }
            }
        }
    }

    @Test func `Shapes and bars stand out from paper and panels`() {
        for (name, theme) in Self.themes {
            for role in [Theme.ColorRole.accent, .target, .exceeded, .met, .notMet, .open] {
                let contrast = theme.color(role).contrast(to: theme.color(.panel))
                #expect(contrast >= 3, "\(name): \(role) has a contrast of \(contrast)")
            }
        }
    }

    @Test func `All kinds of sight tell statuses apart`() {
        for (name, theme) in Self.themes {
            let roles: [Theme.ColorRole] = [.exceeded, .met, .notMet, .open]
            for sight in ColorVision.allCases {
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
