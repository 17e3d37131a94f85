import Assessments
import Changes
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation

/// The facts of one committee in one edition, in the rows of a small register.
struct SmallEdition {
    static let committee = "unit"
    static let day = Day("2028-03-01") ?? .first(of: 2028)

    let register: Register
    let tables: TableSet

    init(
        _ rows: [String], _ indicators: [Indicator] = [.higher], aims: [Aim] = [], actions: [Action] = [],
        language: Language = .vi
    ) throws {
        var small = try SmallRegister(indicators, rows, of: SmallEdition.committee)
        small.committees = [.small(SmallEdition.committee, names: Words(vi: "Đảng bộ", en: "Unit"))]
        small.areas = [.init(id: "area", names: Words(vi: "Kinh tế", en: "Economy"))]
        (small.aims, small.actions) = (aims, actions)
        register = small.register
        tables = TableSet(register, Judgement(of: register, asOf: SmallEdition.day), language: language)
    }

    /// The files the edition publishes for its committee, by path.
    var files: [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: tables.slice(of: SmallEdition.committee).tables.filter { !$0.rows.isEmpty }.map {
                (
                    "committees/\(SmallEdition.committee)/\($0.shape.name).csv",
                    Array(CSVRows($0, dialect: .machine).file.joined())
                )
            })
    }

    /// What differs from an earlier edition.
    func changes(
        since earlier: SmallEdition, files: [String: [UInt8]]? = nil, withheld: Set<String> = [],
        making: (old: Making, new: Making) = (.small(), .small())
    ) -> ChangeList {
        let files = files ?? earlier.files
        let base = BaseEdition(day: Day("2026-11-20") ?? .first(of: 2026), making: making.old) { files[$0] }
        return ChangeList(since: base, now: tables, making: making.new, register: register, withheld: withheld)
    }
}

extension Making {
    /// What an edition is made with, but for what a test is about.
    static func small(
        method: String = "2", program: String = "1.0.0", layouts: [String: String] = ["committee.yaml": "aa"],
        fonts: [String: String] = ["Liberation Serif": "2.1.5"]
    ) -> Making {
        Making(method: method, program: program, layouts: layouts, fonts: fonts)
    }
}

extension Indicator {
    static let higher = small("x", .higher, unit: ("tỷ USD", "billion USD"), ("Xuất khẩu", "Exports"))
    static let lower = small("x", .lower, unit: ("%", "%"), ("Hộ nghèo", "Poor households"))
    static let neutral = small("x", .neutral, unit: ("người", "people"), ("Dân số", "Population"))
    static let band = small("x", .higher, unit: ("%", "%"), ("Xuất sắc", "Excellent"), limit: .band)
    static let graded = small(
        "x", .higher, unit: ("", ""), ("Xếp loại", "Grade"),
        scale: GradeScale(
            id: "grades",
            steps: [Words(vi: "kém", en: "poor"), Words(vi: "khá", en: "fair"), Words(vi: "tốt", en: "good")]))

    /// An indicator with names and a unit in both languages.
    static func small(
        _ id: String, _ direction: Direction, unit: (vi: String, en: String), _ names: (vi: String, en: String),
        limit: Limit? = nil, pace: PaceMethod = .linear, scale: GradeScale? = nil
    ) -> Indicator {
        small(
            id, .level, direction, unit: "u", unitNames: Words(vi: unit.vi, en: unit.en),
            names: Words(vi: names.vi, en: names.en), decimals: 1, limit: limit, pace: pace, scale: scale)
    }
}

extension ChangeList {
    /// The rows of the table of changes by column name.
    func rows(_ language: Language = .vi, of table: String = "changes") -> [[String: String]] {
        guard let table = tables(in: language).first(where: { $0.shape.name == table }) else { return [] }
        return table.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(table.shape.columns.map(\.name), row.map(\.machine)))
        }
    }

    /// Each row as `kind old new effect`.
    var lines: [String] {
        rows().map { row in ["change", "old", "new", "effect"].map { row[$0] ?? "" }.joined(separator: " | ") }
    }

    /// The sentences with ordinary spaces.
    func sentences(_ language: Language, of table: String = "changes") -> [String] {
        rows(language, of: table).map { ($0["sentence"] ?? "").replacing(noBreakSpace, with: " ") }
    }
}
