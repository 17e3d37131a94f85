import Foundation

/// The data of the comparison with other programs as a folder of seeds: the same committees, indicators and figures.
///
/// The folder holds `committees.csv`, `indicators.csv` and `observations.csv` (`b2020 y2021 … y2025 t2025 t2030_lo
/// t2030_hi` for each committee and indicator); no cell is quoted.
struct PeerData {
    private let committees: [[String]]
    private let indicators: [[String]]
    private let observations: [[String]]

    /// Reads a folder; throws when a file is missing.
    init(_ folder: URL) throws {
        let rows = { (name: String) in
            try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n")
                .dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        }
        committees = try rows("committees.csv")
        indicators = try rows("indicators.csv")
        observations = try rows("observations.csv")
    }

    /// The day the data is looked at.
    static let asOf = "2025-12-31"

    /// How many committees there are.
    var count: Int { committees.count }

    /// The ids of the committees.
    var ids: [String] { committees.map { $0[1].lowercased() } }

    /// Writes the folder of seeds.
    func write(to folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("facts"), withIntermediateDirectories: true)
        try put(sources, "sources.yaml", folder)
        try put(indicatorFile, "indicators.yaml", folder)
        try put(committeeFile, "committees.yaml", folder)
        for (committee, rows) in Dictionary(grouping: observations, by: { Int($0[0]) ?? 0 }) {
            try put(facts(rows), "facts/\(committees[committee][1].lowercased()).csv", folder)
        }
    }

    private func put(_ text: String, _ name: String, _ folder: URL) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    private var sources: String {
        """
        sources:
          - id: plan.txt
            title: "Synthetic plan"
            date: 2020-12-31
            language: vi
            sha256: \(String(repeating: "0", count: 64))
          - id: yearbook.txt
            title: "Synthetic yearbook"
            date: 2025-12-31
            language: vi
            sha256: \(String(repeating: "1", count: 64))

        """
    }

    private var units: [String] { Set(indicators.map { $0[3] }).sorted() }

    private var indicatorFile: String {
        var text = "units:\n"
        for (number, unit) in units.enumerated() {
            text += "  - {id: u\(number), names: {vi: \"\(unit)\", en: \"\(unit)\"}}\n"
        }
        text += "areas:\n  - {id: all, names: {vi: \"Chung\", en: \"All\"}}\nindicators:\n"
        for row in indicators {
            text += """
                  - id: \(row[1].lowercased())
                    names: {vi: "\(row[2])", en: "\(row[2])"}
                    area: all
                    unit: u\(units.firstIndex(of: row[3]) ?? 0)
                    measure: level
                    direction: \(row[4] == "1" ? "higher" : "lower")
                    decimals: \(row[5])
                    rollup: none

                """
        }
        return text
    }

    private var committeeFile: String {
        var text = "kinds:\n  - {id: commune, names: {vi: \"Xã\", en: \"Commune\"}}\ncommittees:\n"
        for row in committees {
            text += "  - {id: \(row[1].lowercased()), names: {vi: \"\(row[2])\", en: \"\(row[2])\"}, "
            text += "short: {vi: \"\(row[2])\", en: \"\(row[2])\"}, kind: commune}\n"
        }
        return text
    }

    private func facts(_ rows: [[String]]) -> String {
        var text = "indicator,kind,term,period,value,status,source,locator,note,set_by\n"
        var line = 0
        for row in rows {
            let id = indicators[Int(row[1]) ?? 0][1].lowercased()
            let add = { (kind: String, term: String, period: String, value: String, source: String) in
                guard !value.isEmpty else { return }
                line += 1
                text += "\(id),\(kind),\(term),\(period),\(value),A,\(source),p\(line),,\n"
            }
            for (place, year) in (2020...2025).enumerated() {
                add("achievement", "2020-2025", "\(year)", row[2 + place], "yearbook.txt")
            }
            add("target", "2020-2025", "2025", row[8], "plan.txt")
            add("target", "2025-2030", "2030", row[9] == row[10] ? row[9] : "\(row[9])..\(row[10])", "yearbook.txt")
        }
        return text
    }
}
