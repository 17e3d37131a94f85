import Drawings

/// How colours look to people and to a photocopier.
enum ColorVision: String, CaseIterable {
    case ordinary
    /// Without the pigment for long waves (red).
    case protanopia
    /// Without the pigment for middle waves (green).
    case deuteranopia

    /// Rows of the matrix on linear red, green, blue: Machado, Oliveira, Fernandes 2009, severity 1.0.
    private var matrix: [[Double]] {
        switch self {
        case .ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        }
    }

    /// The distance of two colours in CIE L*a*b* (1976); about 2 is just seen side by side.
    func distance(_ one: Color, _ other: Color) -> Double {
        zip(lab(one), lab(other)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    private func lab(_ color: Color) -> [Double] {
        let seen = matrix.map { row in
            min(1, max(0, zip(row, color.linear).map { $0 * $1 }.reduce(0, +)))
        }
        let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505
        let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
        let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089
        let (a, b, c) = (cubeRoot(x), cubeRoot(y), cubeRoot(z))
        return [116 * b - 16, 500 * (a - b), 200 * (b - c)]
    }
}

extension Color {
    fileprivate var linear: [Double] {
        [red, green, blue].map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
    }

    /// The share of white light it throws back, as WCAG computes it.
    var luminance: Double { zip([0.2126, 0.7152, 0.0722], linear).map { $0 * $1 }.reduce(0, +) }

    /// What a grey copy keeps: CIE lightness L* from 0 (black) to 100 (white).
    var lightness: Double { 116 * cubeRoot(luminance) - 16 }

    /// The contrast of WCAG 2, from 1 to 21.
    func contrast(to other: Color) -> Double {
        (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
    }
}

/// The cube root with CIE's straight piece near zero.
private func cubeRoot(_ value: Double) -> Double {
    guard value > 0.008856 else { return 7.787 * value + 16.0 / 116 }
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root - value) / (3 * root * root) }
    return root
}

/// The power 2.4 of sRGB, as x² times the fifth root of x².
private func power(_ value: Double) -> Double {
    let square = value * value
    guard square > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
}
