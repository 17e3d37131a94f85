import ArgumentParser
import Assessments
import City
import CityEdition
import Foundation
import Indicators
import Nightly
import Quantities
import Tables

/// Measures how long a synthetic city takes from its seeds to its tables, and how long its nights are.
@main struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Measure reading, assessing and tabulating a synthetic city, and its nights.")

    @OptionGroup var size: SizeOptions
    @Option(help: "How often each step is measured; the median is printed.") var times = 5
    @Option(help: "Another folder of seeds to measure; nothing is made up then.") var seeds: String?
    @Option(help: "The day it is looked at.") var asOf = SyntheticCity.asOf
    @Option(help: "The layouts the nights are made with; none: no nights.") var layouts: String?
    @Option(help: "Documents painted at once in the nights.") var jobs = 2
    @Option(help: "A folder of the comparison's data: only its four pages are drawn, by one worker and by two.")
    var peers: String?
    @Option(help: "Where the seeds and tables stay, to look at them; else they are deleted.") var keep: String?

    func run() throws {
        let folder = keep.map { URL(fileURLWithPath: $0) } ?? scratch
        defer { if keep == nil { try? FileManager.default.removeItem(at: folder) } }
        if let peers { return try compare(with: peers, folder) }
        let tables = folder.appendingPathComponent("tables")
        let seeds = self.seeds.map { URL(fileURLWithPath: $0) } ?? folder.appendingPathComponent("seeds")
        guard let day = Day(asOf) else { throw ValidationError("--as-of \(asOf): write a day as 2028-03-31") }
        if self.seeds == nil { try SyntheticCity(size.size).write(to: seeds) }

        let reading = try Measured(times) { try CityTables.read(seeds) }
        let register = reading.value
        let assessing = Measured(times) { CityTables.assess(register, asOf: day) }
        let judgement = assessing.value
        let tabulating = Measured(times) { CityTables.tabulate(register, judgement) }
        let writing = Measured(times) { CityTables.written(tabulating.value) }
        try CityTables.write(tabulating.value, to: tables)

        let count = judgement.assessments.count
        let bytes = writing.value.map(\.bytes.count).reduce(0, +)
        print(
            "\(register.committees.count) committees, \(register.indicators.count) indicators: "
                + "\(register.facts.count) facts, \(count) assessments; median of \(times)")
        print(line("step", "ms", "ms per 1,000 assessments"))
        let steps = [
            ("read", reading.median), ("assess", assessing.median), ("tabulate", tabulating.median),
            ("write CSV", writing.median),
        ]
        for (name, time) in steps + [("together", steps.map(\.1).reduce(.zero, +))] {
            print(line(name, milliseconds(time), milliseconds(time * 1_000 / max(1, count))))
        }
        print("CSV bytes: \(bytes)")
        try compare(seeds, tables, count)
        guard let layouts else { return }
        let reports = folder.appendingPathComponent("reports")
        let rolledUp = Set(register.indicators.filter { $0.rollUp != .none }.map(\.id))
        try nights(seeds, reports, layouts, day, rolledUp)
        let some = register.committees.map(\.id).prefix(24)
        let cost = try Completing(seeds: seeds, layouts: layouts, reports: reports, committees: Array(some))
            .cost(on: day, times: times)
        let ratio = { (number: Double) in "\((number * 1_000).rounded() / 1_000)" }
        print(line("over Cairo's own: time", ratio(cost.time), "bytes " + ratio(cost.bytes)))
    }

    /// The nights and how they compare with the full one; `--seeds` of one's own stay as they are.
    private func nights(_ seeds: URL, _ reports: URL, _ layouts: String, _ day: Day, _ rolledUp: Set<String>) throws {
        let copy = reports.deletingLastPathComponent().appendingPathComponent("night-seeds")
        try FileManager.default.createDirectory(
            at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: seeds, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let nights = try Nights(seeds: copy, layouts: layouts, reports: reports, jobs: jobs, rolledUp: rolledUp)
            .run(from: day)
        print("\n" + line("night, \(jobs) at once", "ms", "made + carried over"))
        let full = nights[1].time
        for night in nights {
            let share = night.time / full * 1_000
            print(
                line(
                    night.name, milliseconds(night.time), "\(night.summary.made) + \(night.summary.carried)")
                    + "  ratio \((share).rounded() / 1_000)")
            for (step, time) in night.steps { print(line("  " + step.rawValue, milliseconds(time), "")) }
            guard night.summary.made > 0, let wall = night.steps.first(where: { $0.step == .documents })?.time else {
                continue
            }
            let pace = { (count: Int) in "\((Double(count) * 10 / (wall / .seconds(1))).rounded() / 10) a second" }
            if night.summary.carried == 0 {
                print(line("  documents made", pace(night.summary.made), "pages " + pace(night.summary.pages)))
                print(finishingShares(night.steps))
            }
        }
        print(line("most memory so far, MB", "\(Memory.most)", ""))
    }

    /// What completing documents and reading them back costs, over composing, shaping and painting them.
    private func finishingShares(_ steps: [(step: Stopwatch.Step, time: Duration)]) -> String {
        let time = { (wanted: Set<Stopwatch.Step>) in
            steps.filter { wanted.contains($0.step) }.reduce(Duration.zero) { $0 + $1.time }
        }
        let rest = max(time([.compose, .shape, .paint]), .nanoseconds(1))
        let share = { (step: Stopwatch.Step) in "\((time([step]) / rest * 1_000).rounded() / 1_000)" }
        return line("  completed, read back: ratio", share(.finish), share(.inspect))
    }

    /// How many documents a second the pages of the comparison are drawn at, by one worker and by two.
    private func compare(with peers: String, _ folder: URL) throws {
        let data = try PeerData(URL(fileURLWithPath: peers))
        let comparison = Comparison(data: data, layouts: layouts ?? "Layouts", folder: folder)
        try comparison.prepare()
        let paces = [
            try comparison.paces(jobs: 1, times: times), try comparison.paces(jobs: 2, times: times),
        ]
        print("\(data.count) documents, median of \(times)")
        for pace in paces {
            let perDocument = Double(pace.pages) / Double(data.count)
            print(
                "\(pace.jobs) at once: \((pace.documents * 10).rounded() / 10) documents a second, "
                    + "\(perDocument) pages and \(pace.bytes) bytes a document")
            for (step, time) in pace.steps {
                print(line("  " + step.rawValue, milliseconds(time), milliseconds(time / data.count) + " a document"))
            }
            print(finishingShares(pace.steps))
        }
        print("2 over 1: \((paces[1].documents / paces[0].documents * 100).rounded() / 100)")
    }

    /// The same by other hands: Python with DuckDB, from the seeds to the comparison with the tables.
    private func compare(_ seeds: URL, _ tables: URL, _ count: Int) throws {
        guard let check = Recomputation() else {
            print(
                "Python with DuckDB: skipped, there is no python3 with duckdb and yaml (or name it: TERMREPORT_PYTHON)")
            return
        }
        let run = try Measured(1) { try check.compare(seeds: seeds, tables: tables, asOf: asOf) }
        if keep != nil { print(run.value.output) }
        let verdict = run.value.code == 0 ? "no difference" : "with differences"
        print(
            line("Python with DuckDB", milliseconds(run.median), milliseconds(run.median * 1_000 / max(1, count)))
                + "  (reads, assesses, compares: \(verdict))")
    }

    private func line(_ name: String, _ first: String, _ second: String) -> String {
        let padded = { (text: String, width: Int) in
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        return name + padded(first, 30 - name.count) + padded(second, 26)
    }

    private func milliseconds(_ time: Duration) -> String {
        let tenths = (time / .microseconds(100)).rounded()
        return "\(Int(tenths) / 10).\(Int(tenths) % 10)"
    }

    private var scratch: URL {
        FileManager.default.temporaryDirectory.appendingPathComponent(
            "termreport-bench-\(ProcessInfo.processInfo.processIdentifier)")
    }
}

/// The memory of this process.
enum Memory {
    /// The most it held at any time, in MB of 1,000,000 bytes.
    static var most: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024 / 1_000_000
    }
}

/// The value of a piece of work done several times, with the median of the times it took.
struct Measured<Value> {
    let value: Value
    let median: Duration

    init(_ times: Int, _ work: () throws -> Value) rethrows {
        var durations: [Duration] = []
        var last: Value
        repeat {
            let start = ContinuousClock.now
            last = try work()
            durations.append(ContinuousClock.now - start)
        } while durations.count < times
        value = last
        median = durations.sorted()[durations.count / 2]
    }
}
