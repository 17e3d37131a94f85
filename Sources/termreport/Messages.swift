import ArgumentParser
import Diagnostics
import Nightly
import Operations
import Publishing
import Quantities

/// Writes what a command has to say: results to standard output, faults to standard error.
struct Messages: Sendable {
    let format: OutputFormat
    /// Whether results and progress are told although nobody is looking.
    var isVerbose = false

    /// Runs a command's work and ends with the exit code of its failure, all faults printed.
    func run(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let failure as RunFailure {
            report(failure)
            throw ArgumentParser.ExitCode(failure.exit.rawValue)
        } catch let code as ArgumentParser.ExitCode {
            throw code
        } catch {
            report(RunFailure(error))
            throw ArgumentParser.ExitCode(Publishing.ExitCode.software.rawValue)
        }
    }

    /// Prints warnings: they never stop a run.
    func warn(_ diagnostics: [Diagnostic], _ lines: [String] = []) {
        let listed = ListedMessages(diagnostics, lines: lines)
        switch format {
        case .text:
            Terminal.write(
                listed.diagnostics.map(\.text) + listed.lines.map { "\(Program.name): warning: \($0)" }, to: .faults)
        case .json:
            Terminal.write(
                listed.diagnostics.map { EventLine.of($0) } + listed.lines.map { EventLine.of($0, .warning, .whole) },
                to: .results)
        }
    }

    /// Prints a result for someone who is looking, or who asked for it.
    func say(_ text: String) {
        guard format == .text, isVerbose || Machine.isTerminal(Terminal.results.rawValue) else { return }
        Terminal.write([text], to: .results)
    }

    /// Prints lines of output; ends the command when they cannot be written.
    func output(_ lines: [String]) throws { try output(Array(lines.map { $0 + "\n" }.joined().utf8)) }

    /// Hands bytes on to standard output; ends the command when they cannot be written.
    func output(_ bytes: [UInt8]) throws {
        if !Terminal.write(bytes, to: .results) { throw Messages.lost }
    }

    /// Tells someone who is looking, or a program, what is going on.
    func tell(_ event: RunEvent) {
        switch format {
        case .text:
            guard isVerbose || Machine.isTerminal(Terminal.faults.rawValue) else { return }
            Terminal.write(["  " + event.text], to: .faults)
        case .json: if let line = EventLine.of(event) { Terminal.write([line], to: .results) }
        }
    }

    /// Prints a line for programs; nothing in text form.
    func event(_ line: String) { if format == .json { Terminal.write([line], to: .results) } }

    /// Prints a line about faults for people; nothing in JSON form.
    func note(_ line: String) { if format == .text { Terminal.write([line], to: .faults) } }

    /// Prints every fault of a failure; of very many, as many as are listed.
    func report(_ failure: RunFailure) {
        switch format {
        case .text: Terminal.write(failure.text, to: .faults)
        case .json:
            let listed = ListedMessages(failure.diagnostics, lines: failure.lines)
            Terminal.write(
                listed.diagnostics.map { EventLine.of($0) }
                    + listed.lines.map { EventLine.of($0, .error, failure.exit) },
                to: .results)
        }
    }

    /// The failure of a command whose results could not be written.
    static let lost = RunFailure(.output, lines: ["standard output cannot be written; make room or redirect it"])

    /// The failure of a command that may open hardly any file.
    static let cramped = RunFailure(
        .output, lines: ["too few files may be open at once; raise the limit, as with ulimit -n 256, then run again"])

    /// The failure of a command that may have hardly any memory.
    static let starved = RunFailure(
        .output, lines: ["too little memory may be used; raise the limit, as with ulimit -v 1048576, then run again"])

    /// The failure of a command that may begin hardly any thread.
    static let alone = RunFailure(
        .output,
        lines: [
            "too few threads can be begun; raise the limits of processes and of their stacks, "
                + "as with ulimit -u 4096 and ulimit -s 8192, then run again"
        ])
}

extension RunFailure {
    /// A failure nobody foresaw.
    init(_ error: any Error) {
        self.init(.software, lines: ["\(error); this is a fault of \(Program.name), please report it with the seeds"])
    }
}
