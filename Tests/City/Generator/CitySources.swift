import Crypto
import Foundation

/// The documents the city's figures are said to come from, and the text of `sources.yaml`.
enum CitySources {
    static let letter = "synthetic-letter-2026.txt"
    static let programme = "synthetic-programme-2025.txt"
    /// Replaces targets of the congress of 2025.
    static let amendment = "synthetic-amendment-2027.txt"

    /// Targets of the term that begins with the congress of a year: 2020 or 2025.
    static func congress(_ year: Int) -> String { "synthetic-congress-\(year).txt" }
    /// Final figures of a year, out in July of the next.
    static func yearbook(_ year: Int) -> String { "synthetic-yearbook-\(year).txt" }
    /// Estimates of a year and forecasts of the next, out in December.
    static func report(_ year: Int) -> String { "synthetic-report-\(year).txt" }

    static func text(_ size: CitySize) -> String {
        var text = "# Synthetic: no document here exists.\nsources:\n"
        text += entry(congress(2020), "2020-10-15") + entry(congress(2025), "2025-09-20")
        text += entry(amendment, "2027-06-30", more: "    amends: \(congress(2025))\n")
        text += entry(programme, "2025-12-01") + entry(letter, "2026-05-05")
        for year in CitySize.firstYear...max(size.newest, 2027) {
            text += entry(report(year), "\(year)-12-20") + entry(yearbook(year), "\(year + 1)-07-01")
        }
        return text
    }

    private static func entry(_ id: String, _ date: String, more: String = "") -> String {
        let digest = SHA256.hash(data: Data("A synthetic document: \(id)\n".utf8))
        let digits = Array("0123456789abcdef")
        let sha256 = String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        return """
              - id: \(id)
                title: "Synthetic document \(id)"
                date: \(date)
                language: vi
                sha256: \(sha256)

            """ + more
    }
}
