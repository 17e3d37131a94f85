import Foundation
import Nightly
import Quantities

/// The four pages of the comparison with other programs, drawn from the same data by this one.
struct Comparison {
    /// What one worker or two took.
    struct Pace {
        let jobs: Int
        /// Documents a second, from tables to files on the disk.
        let documents: Double
        let pages: Int
        let bytes: Int
        let steps: [(step: Stopwatch.Step, time: Duration)]
    }

    let data: PeerData
    let layouts: String
    let folder: URL

    /// Makes the documents with some workers, as often as asked; the median.
    func paces(jobs: Int, times: Int) throws -> Pace {
        var paces: [Pace] = []
        for number in 0..<times { paces.append(try pace(jobs, to: "reports-\(jobs)-\(number)")) }
        return paces.sorted { $0.documents < $1.documents }[paces.count / 2]
    }

    /// Writes seeds and layouts once.
    func prepare() throws {
        let files = FileManager.default
        let seeds = folder.appendingPathComponent("seeds")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: seeds)
        let own = folder.appendingPathComponent("layouts")
        try files.copyItem(at: URL(fileURLWithPath: layouts), to: own)
        let bench = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Layouts")
        for name in try files.contentsOfDirectory(atPath: bench.path) {
            try? files.removeItem(at: own.appendingPathComponent(name))
            try files.copyItem(at: bench.appendingPathComponent(name), to: own.appendingPathComponent(name))
        }
    }

    /// Makes the documents once, into a folder of its own.
    ///
    /// Where files were just deleted, some file systems take their time to make new ones.
    private func pace(_ jobs: Int, to name: String) throws -> Pace {
        let reports = folder.appendingPathComponent(name)
        guard let day = Day(PeerData.asOf) else { throw NightFailed(text: "\(PeerData.asOf) is no day") }
        let request = RunRequest(
            seeds: folder.appendingPathComponent("seeds").path, layouts: folder.appendingPathComponent("layouts").path,
            reports: reports.path, asOf: day, only: data.ids, jobs: jobs)
        let start = ContinuousClock.now
        let stopwatch = Stopwatch { ContinuousClock.now - start }
        let summary: RunSummary
        do { summary = try Run(request, stopwatch: stopwatch).build() } catch let failure as RunFailure {
            throw NightFailed(text: failure.text.joined(separator: "\n"))
        }
        let wall = stopwatch.times.first { $0.step == .documents }?.time ?? .zero
        return Pace(
            jobs: jobs, documents: Double(summary.documents) / (wall / .seconds(1)), pages: summary.pages,
            bytes: try bytesOfDocuments(in: reports) / max(1, summary.documents), steps: stopwatch.times)
    }
}
