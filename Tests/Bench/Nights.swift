import Foundation
import Nightly
import Quantities

/// Nights of a city: the first edition by one worker and by more, one figure changed, and nothing changed.
///
/// The one figure is such that no committee above rolls it up: the committee's report and the consolidated one change.
/// A rolled-up one changes the reports of the committees above as well. A night that finds no such figure is left out.
struct Nights {
    /// How long each night took, and what it made.
    struct Night {
        let name: String
        let time: Duration
        let summary: RunSummary
        /// What the steps took, added over workers.
        let steps: [(step: Stopwatch.Step, time: Duration)]
    }

    let seeds: URL
    let layouts: String
    let reports: URL
    let jobs: Int
    /// The indicators whose figures come together in the committees above.
    let rolledUp: Set<String>

    /// Runs the nights of four days in a row into a folder of reports; the folder of seeds is changed on the way.
    func run(from first: Day) throws -> [Night] {
        // Not on the last day of a month: many tasks fall due then, and a report changes with each.
        let first = Day(year: first.year, month: first.month, day: 10) ?? first
        var nights = [try night("full, 1 at once", first, jobs: 1)]
        // Aside and not away: for minutes a file system may look for inodes in vain among those just given up.
        try FileManager.default.moveItem(at: reports, to: reports.appendingPathExtension("single"))
        nights.append(try night("full", first, jobs: jobs))
        let names = ["one figure changed", "a rolled-up one changed", "nothing changed"]
        var day = first
        for (name, isRolledUp) in zip(names, [false, true, nil]) {
            if let isRolledUp, try !changeOneFigure(of: { rolledUp.contains($0) == isRolledUp }) { continue }
            day = Nights.day(after: day)
            nights.append(try night(name, day, jobs: jobs))
        }
        return nights
    }

    private func night(_ name: String, _ day: Day, jobs: Int) throws -> Night {
        let request = RunRequest(
            seeds: seeds.path, layouts: layouts, reports: reports.path, asOf: day, jobs: jobs)
        let start = ContinuousClock.now
        do {
            let stopwatch = Stopwatch { ContinuousClock.now - start }
            var summary = try Run(request, stopwatch: stopwatch).build()
            let time = ContinuousClock.now - start
            summary.remains = nil
            return Night(name: name, time: time, summary: summary, steps: stopwatch.times)
        } catch let failure as RunFailure {
            throw NightFailed(text: failure.text.joined(separator: "\n"))
        }
    }

    private static func day(after day: Day) -> Day {
        let (nextMonth, nextYear) = (day.month % 12 + 1, day.month == 12 ? day.year + 1 : day.year)
        return Day(year: day.year, month: day.month, day: day.day + 1)
            ?? Day(year: nextYear, month: nextMonth, day: 1) ?? day
    }

    /// Raises the last digit of the first plain result of a wanted indicator in the last committee's file with one;
    /// false where no file has one.
    private func changeOneFigure(of isWanted: (_ indicator: String) -> Bool) throws -> Bool {
        let folder = seeds.appendingPathComponent("facts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        for name in names.reversed() {
            let file = folder.appendingPathComponent(name)
            var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            for index in lines.indices {
                var cells = lines[index].components(separatedBy: ",")
                guard cells.count > 7, cells[1] == "achievement", isWanted(cells[0]),
                    let digit = cells[4].last?.wholeNumberValue,
                    Decimal(string: cells[4]) != nil
                else { continue }
                cells[4] = cells[4].dropLast() + "\(digit == 9 ? 8 : digit + 1)"
                lines[index] = cells.joined(separator: ",")
                try lines.joined(separator: "\n").write(to: file, atomically: false, encoding: .utf8)
                return true
            }
        }
        return false
    }
}

/// A night that did not publish.
struct NightFailed: Error, CustomStringConvertible {
    let text: String

    var description: String { text }
}
