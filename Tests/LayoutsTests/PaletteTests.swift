import Charts
import Diagnostics
import Drawings
import Foundation
import Layouts
import SourceFiles
import TestSupport
import Testing

/// The colours of every theme, computed: readable text, marks that differ in a grey copy and to the colour-blind.
@Suite struct PaletteTests {
    static let folder = Project.layouts + "/Themes"

    static let themes = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".yaml") }.sorted()

    /// What WCAG 2 asks of text of any size.
    static let readable = 4.5
    /// Areas side by side differ by a fifth of the way from black to white: five steps survive a photocopier.
    static let grey = 20.0
    /// Six times what is just seen; marks of statuses have shapes of their own besides.
    static let apart = 12.0

    private func theme(_ name: String) throws -> Theme {
        let log = DiagnosticLog()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(Self.folder)/\(name)"))
        let text = try #require(SourceText(Array(bytes), file: name, log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(text, log: log, kind: .configuration))
        return try #require(Theme(reading: node, log: log))
    }

    @Test func `There are themes`() { #expect(!Self.themes.isEmpty) }

    @Test(arguments: themes) func `Text can be read on every ground`(name: String) throws {
        let theme = try theme(name)
        let style = theme.chartStyle
        var pairs: [(String, Color, Color)] = [
            ("ink on panel", style.ink, theme.color(.panel)), ("muted on white", style.muted, .white),
            ("muted on panel", style.muted, theme.color(.panel)),
            ("brand on panel", theme.color(.brand), theme.color(.panel)),
            ("ink on track", style.ink, style.track), ("ink on a range", style.ink, style.target.lightened(by: 0.6)),
            ("ink on a pale bar", style.ink, BarFill.pale.ground(style.accent)),
        ]
        for tone in StatusMark.Tone.allCases {
            let color = style.color(of: tone)
            let fill = BarFill.status(tone)
            pairs.append(
                (
                    "count in \(tone)", fill == .solid ? .white : style.ink,
                    fill == .striped ? .white : fill.ground(color)
                ))
            for share in [0.0, 0.5, 1] {
                pairs.append(("cell of \(tone)", style.ink, color.lightened(by: 0.88 - 0.33 * share)))
            }
        }
        for (what, text, ground) in pairs {
            let contrast = text.contrast(to: ground)
            #expect(contrast >= Self.readable, "\(what): \(text.hex) on \(ground.hex) has \(contrast)")
        }
    }

    @Test(arguments: themes) func `Areas side by side differ in a grey copy`(name: String) throws {
        let style = try theme(name).chartStyle
        var pairs: [(String, Color, Color)] = [
            ("bar on its track", style.accent, style.track), ("target on the track", style.target, style.track),
            ("target at its range", style.target, style.target.lightened(by: 0.6)),
            ("bar over a range", style.accent, style.target.lightened(by: 0.6)),
            ("hatching on its ground", style.accent, style.accent.lightened(by: 0.78)),
        ]
        for color in [style.accent] + StatusMark.Tone.allCases.map({ style.color(of: $0) }) {
            pairs.append(("a pale fill beside a solid one", color, BarFill.pale.ground(color)))
            pairs.append(("stripes", color, .white))
        }
        for tone in [StatusMark.Tone.beyond, .short] {
            pairs.append(
                (
                    "\(tone) beside a pale part", style.color(of: tone), BarFill.pale.ground(style.color(of: .reached))
                ))
        }
        for (what, one, other) in pairs {
            let step = abs(one.lightness - other.lightness)
            #expect(step >= Self.grey, "\(what): \(one.hex) and \(other.hex) are \(step) apart")
        }
    }

    @Test(arguments: themes, ColorVision.allCases) func `Marks differ to every eye`(name: String, eye: ColorVision)
        throws
    {
        let style = try theme(name).chartStyle
        let statuses = StatusMark.Tone.allCases.map { ("\($0)", style.color(of: $0)) }
        let marks = [("bar", style.accent), ("target", style.target)]
        for group in [statuses, marks] {
            for (index, one) in group.enumerated() {
                for other in group[(index + 1)...] {
                    let distance = eye.distance(one.1, other.1)
                    #expect(distance >= Self.apart, "\(one.0) and \(other.0) are \(distance) apart")
                }
            }
        }
    }

    @Test func `Known colours are computed as published`() {
        #expect(abs(Color.white.contrast(to: .black) - 21) < 1e-6)
        #expect(abs((Color(hex: "#767676") ?? .black).contrast(to: .white) - 4.54) < 0.01)
        #expect(abs((Color(hex: "#777777") ?? .black).lightness - 50.03) < 0.05)
        let (red, green) = (Color(red: 1, green: 0, blue: 0), Color(red: 0, green: 1, blue: 0))
        #expect(abs(ColorVision.ordinary.distance(red, green) - 170.6) < 0.5)
        #expect(ColorVision.deuteranopia.distance(red, green) < 90)
    }
}
