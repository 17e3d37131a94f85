import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// The lines of a target in time, against numbers computed by hand.
@Suite struct TrajectoryTests {
    private func lines(_ rows: [String], on day: String, _ indicator: Indicator) throws -> [[String]] {
        try SmallRegister([indicator], rows).judged(on: day).assessments.map { assessment in
            Trajectory.Line.allCases.flatMap { line in
                assessment.trajectory.points.filter { $0.line == line }.map { point in
                    let ends = [point.low, point.high].map { $0.map { Figure.machine($0) } ?? "" }
                    let value = ends[0] == ends[1] ? ends[0] : ends.joined(separator: "..")
                    return "\(line.rawValue) \(Figure.machine(point.time)) \(value)"
                }
            }
        }
    }

    // METHOD: exports 37 (2025) to 75–80 (2030), 48.5 in 2027. The path adds (75 − 37) / 5 = 7.6 a year, so that 52.2
    // is due in 2027 and 11.5 / 15.2 = 0.757; from 48.5 on (75 − 48.5) / 3 = 8.8333 a year.
    @Test func `The straight path and the way left are those of the pace`() throws {
        let rows = ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,2027,48.5"]
        #expect(
            try lines(rows, on: "2028-03-31", .small("x", decimals: 1)) == [
                [
                    "observed 2025 37", "observed 2027 48.5", "path 2025 37", "path 2026 44.6", "path 2027 52.2",
                    "path 2028 59.8", "path 2029 67.4", "path 2030 75", "required 2027 48.5", "required 2028 57.333",
                    "required 2029 66.167", "required 2030 75", "target 2030 75..80",
                ]
            ])
    }

    // 37 × (75 / 37)^(1/5) = 42.616, ^(2/5) = 49.085; 48.5 × (75 / 48.5)^(1/3) = 56.085.
    @Test func `Where pace is measured by growth the path is the one of constant growth`() throws {
        let rows = ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75", "x,a,2025-2030,2027,48.5"]
        let found = try lines(rows, on: "2028-03-31", .small("x", decimals: 1, pace: .growth))[0]
        #expect(
            found.filter { $0.hasPrefix("path") }.prefix(3) == ["path 2025 37", "path 2026 42.616", "path 2027 49.085"])
        #expect(found.contains("required 2028 56.085"))
    }

    // 100 (2025), 102 (2026), 106 (2027), then (130 − 106) / 3 = 8 a year.
    @Test func `Milestones bend the path and stand in the series of their target`() throws {
        let rows = [
            "x,a,2020-2025,2025,100", "x,t,2025-2030,2026,102", "x,t,2025-2030,2027,106", "x,t,2025-2030,2030,130",
            "x,a,2025-2030,2026,101",
        ]
        #expect(
            try lines(rows, on: "2027-03-31", .small("x")) == [
                [], [],
                [
                    "observed 2025 100", "observed 2026 101", "path 2025 100", "path 2026 102", "path 2027 106",
                    "path 2028 114", "path 2029 122", "path 2030 130", "required 2026 101", "required 2027 108.25",
                    "required 2028 115.5", "required 2029 122.75", "required 2030 130", "target 2026 102",
                    "target 2027 106", "target 2030 130",
                ],
            ])
    }

    @Test(
        arguments: [
            // No result yet: the path alone. 46.4 to 47: 0.12 a year.
            (
                ["x,a,2020-2025,2025,46.4", "x,t,2025-2030,2030,47..48"],
                [
                    "observed 2025 46.4", "path 2025 46.4", "path 2026 46.52", "path 2027 46.64", "path 2028 46.76",
                    "path 2029 46.88", "path 2030 47", "target 2030 47..48",
                ]
            ),
            // Reached: nothing is left to go, and a target not beyond the baseline has no way at all.
            (
                ["x,a,2020-2025,2025,68", "x,t,2025-2030,2030,>60"], ["observed 2025 68", "target 2030 60.."]
            ),
            // A missing year is missing: nothing is put in between; and no way leads to a mere cap.
            (
                ["x,a,2020-2025,2021,1", "x,a,2020-2025,2024,2", "x,t,2025-2030,2030,<=9"],
                ["observed 2021 1", "observed 2024 2", "target 2030 ..9"]
            ),
        ] as [([String], [String])])
    func `Only what is known is a point`(_ rows: [String], _ expected: [String]) throws {
        #expect(try lines(rows, on: "2026-03-31", .small("x", .share, unit: "%", decimals: 1))[0] == expected)
    }

    @Test func `A target of every year is a target in every year, and words are no series`() throws {
        let each = try lines(
            ["x,t,2025-2030,2026-2028 each year,>=5", "x,a,2025-2030,2026,4"], on: "2027-03-31",
            .small("x", .rate, unit: "%"))
        #expect(each == [["observed 2026 4", "target 2026 5..", "target 2027 5..", "target 2028 5.."]])
        #expect(try lines(["x,t,2025-2030,2030,yes"], on: "2026-03-31", .small("x", .flag)) == [[]])
        #expect(try lines(["x,t,2025-2030,2030,5/8"], on: "2026-03-31", .small("x", .ratio)) == [[]])
    }

    @Test func `Of two statements for a year the one in force is the point, and a break is marked`() throws {
        let change = SeriesBreak(year: 2024, reason: Words(vi: "đổi phạm vi", en: "new scope"))
        let rows = [
            "x,a,2020-2025,2023,5,E", "x,a,2020-2025,2023,6", "x,a,2020-2025,2024,7", "x,t,2025-2030,2030,9",
        ]
        let found = try lines(rows, on: "2026-03-31", .small("x", breaks: [change]))[0]
        #expect(found.prefix(2) == ["observed 2023 6", "observed 2024 7"])
        #expect(found.contains("series_break 2024 "))
    }

    @Test func `Days lie between the ends of years`() throws {
        let rows = ["x,a,2020-2025,2025,10", "x,t,2025-2030,2030,20", "x,a,2025-2030,as of 2026-07-02,11"]
        let found = try lines(rows, on: "2026-12-31", .small("x"))[0]
        #expect(found.prefix(2) == ["observed 2025 10", "observed 2025.5 11"])
        #expect(found.filter { $0.hasPrefix("required") }.first == "required 2025.5 11")
    }
}
