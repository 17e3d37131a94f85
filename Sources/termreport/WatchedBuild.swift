import ArgumentParser
import Diagnostics
import Foundation
import Nightly
import Operations
import Publishing
import Quantities

/// A build as an administrator wants it: told in words or events, measured, and ended by signals without harm.
struct WatchedBuild: Sendable {
    let request: RunRequest
    let messages: Messages
    /// The metrics file; nil for none.
    let metrics: String?
    private let start = (instant: Machine.now, milliseconds: Machine.milliseconds)

    init(_ request: RunRequest, _ messages: Messages, metrics: String?) {
        self.request = request
        self.messages = messages
        self.metrics = metrics
    }

    /// Makes and publishes an edition; whatever happens, the last words and the metrics are written.
    func run() throws {
        Machine.publishForAll()
        Interruption.beforeLeaving { signal in end(stopped(by: signal), by: signal) }
        messages.event(EventLine.start(request, record))
        let before = LastSuccess.read(in: request.reports)
        let run = Run(
            request, now: { Machine.now }, isStopped: { Interruption.signal != nil },
            tell: { event in
                switch event {
                case .making: Interruption.beginMaking()
                case .publishing: Interruption.beginPublishing()
                default: break
                }
                messages.tell(event)
            })
        let summary: RunSummary
        do {
            summary = try run.build()
        } catch {
            Interruption.finish()
            let failure = (error as? RunFailure) ?? RunFailure(error)
            let signal = failure.exit == .stopped ? Interruption.signal : nil
            throw ArgumentParser.ExitCode(end(signal.map(stopped) ?? failure, by: signal))
        }
        Interruption.finish()
        summary.remains?.leaveToTheProcess()
        let code = end(summary, before: before)
        if code != 0 { throw ArgumentParser.ExitCode(code) }
    }

    /// The last words on an edition that was published; returns the exit code.
    private func end(_ summary: RunSummary, before: LastSuccess?) -> Int32 {
        messages.warn(summary.exit == .whole ? summary.warnings : [], summary.leftovers)
        var record = finished()
        record.take(summary)
        messages.event(EventLine.of(summary))
        if let failure = summary.failure {
            messages.report(failure)
            messages.note(record.standingLine(summary))
        } else {
            messages.say(record.closingLine(summary, after: before?.ended))
        }
        if Terminal.hasLostResults {
            tellLost("the edition is published all the same")
            if record.exit == 0 { record.exit = Messages.lost.exit.rawValue }
        }
        return end(record)
    }

    /// The last words on a build that failed; returns the exit code.
    @discardableResult
    private func end(_ failure: RunFailure, by signal: Int32? = nil) -> Int32 {
        messages.report(failure)
        var record = finished()
        record.take(failure)
        if let signal { record.exit = Interruption.exitCode(of: signal) }
        if !request.isDraft { messages.note(record.standingLine()) }
        if messages.format == .json, Terminal.hasLostResults { tellLost("nothing was published") }
        return end(record)
    }

    /// Tells people, whoever the messages are for, that those to standard output were lost.
    private func tellLost(_ outcome: String) {
        Terminal.write(["\(Program.name): error: \(Messages.lost.lines[0]); \(outcome)"], to: .faults)
    }

    /// Writes the metrics and the last event; returns the exit code.
    private func end(_ record: RunRecord) -> Int32 {
        if let metrics {
            do throws(PublishingError) {
                try writeFile(record.metrics(program: Program.version), at: metrics)
            } catch {
                messages.warn([], ["--metrics \(error.text)"])
            }
        }
        messages.event(EventLine.summary(record))
        return record.exit
    }

    private func stopped(by signal: Int32) -> RunFailure {
        RunFailure(.stopped, lines: ["stopped by \(Interruption.name(of: signal)), nothing was published; run again"])
    }

    /// What is known of a build at its beginning.
    private var record: RunRecord { RunRecord(started: start.instant) }

    /// What is known of a build at its end, whatever it came to.
    private func finished() -> RunRecord {
        var record = record
        record.milliseconds = Machine.milliseconds - start.milliseconds
        record.look(in: request.reports)
        return record
    }
}
