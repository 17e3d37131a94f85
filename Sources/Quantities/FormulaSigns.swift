extension Unicode.Scalar {
    /// Whether spreadsheets begin to compute at it where it begins a text (OWASP ASVS 1.2.10).
    package var isFormulaSign: Bool {
        switch self {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
        default: false
        }
    }
}
