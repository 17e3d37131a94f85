import Foundation
import Nightly
import Quantities

/// What completing documents for PDF/UA and PDF/A, compressing them ourselves and reading them back costs.
///
/// The same documents are made by one worker with and without it, in turn: without it they are Cairo's own files.
struct Completing {
    let seeds: URL
    let layouts: String
    let reports: URL
    /// The committees whose documents are made.
    let committees: [String]

    /// How many times the time and the bytes of Cairo's files the finished ones need; medians.
    func cost(on day: Day, times: Int) throws -> (time: Double, bytes: Double) {
        var (bare, whole): ([Making], [Making]) = ([], [])
        for _ in 0..<max(times, 3) {
            bare.append(try make(on: day, isBare: true))
            whole.append(try make(on: day, isBare: false))
        }
        let median = { (makings: [Making]) in makings.map(\.time).sorted()[makings.count / 2] }
        return (median(whole) / median(bare), Double(whole[0].bytes) / Double(max(1, bare[0].bytes)))
    }

    /// The time documents took and the bytes they have together.
    private struct Making {
        let time: Duration
        let bytes: Int
    }

    private func make(on day: Day, isBare: Bool) throws -> Making {
        let request = RunRequest(
            seeds: seeds.path, layouts: layouts, reports: reports.path, asOf: day, only: committees, jobs: 1,
            isForced: true, isBare: isBare)
        let start = ContinuousClock.now
        let stopwatch = Stopwatch { ContinuousClock.now - start }
        do { _ = try Run(request, stopwatch: stopwatch).build() } catch let failure as RunFailure {
            throw NightFailed(text: failure.text.joined(separator: "\n"))
        }
        let time = stopwatch.times.first { $0.step == .documents }?.time ?? .zero
        let draft = reports.appendingPathComponent("drafts/latest").resolvingSymlinksInPath()
        return Making(time: time, bytes: try bytesOfDocuments(in: draft))
    }
}

/// The bytes of all PDF files in a folder.
func bytesOfDocuments(in folder: URL) throws -> Int {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    return try (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "pdf" }
        .reduce(0) { try $0 + ($1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
}
