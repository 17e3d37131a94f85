import ArgumentParser
import Diagnostics
import Foundation
import Nightly
import Publishing

/// Writes what a command has to say: results to standard output, faults to standard error.
struct Messages: Sendable {
    let format: OutputFormat

    /// Runs a command's work and ends with the exit code of its failure, all faults printed.
    func run(_ work: () async throws -> Void) async throws {
        Machine.ignoreBrokenPipes()
        do {
            try await work()
        } catch let failure as RunFailure {
            report(failure)
            throw ArgumentParser.ExitCode(failure.exit.rawValue)
        }
    }

    /// Prints warnings: they never stop a run.
    func warn(_ diagnostics: [Diagnostic], _ lines: [String] = []) {
        switch format {
        case .text: write(diagnostics.map(\.text) + lines.map { "\(Program.name): warning: \($0)" }, to: STDERR_FILENO)
        case .json: write(diagnostics.map(\.json) + lines.map { object($0, "warning") }, to: STDOUT_FILENO)
        }
    }

    /// Prints a result for someone who is looking: on a terminal, in text form.
    func say(_ text: String) {
        guard format == .text, Machine.isTerminal(STDOUT_FILENO) else { return }
        write([text], to: STDOUT_FILENO)
    }

    /// Prints lines of output; ends the command when they cannot be written.
    func output(_ lines: [String]) throws { try output(Array(lines.map { $0 + "\n" }.joined().utf8)) }

    /// Hands bytes on to standard output; ends the command when they cannot be written.
    func output(_ bytes: [UInt8]) throws {
        if !write(bytes, to: STDOUT_FILENO) {
            throw RunFailure(.output, lines: ["standard output cannot be written; make room or redirect it"])
        }
    }

    /// Tells someone at a terminal what is going on.
    func progress(_ line: String) {
        guard format == .text, Machine.isTerminal(STDERR_FILENO) else { return }
        write(["  " + line], to: STDERR_FILENO)
    }

    private func report(_ failure: RunFailure) {
        switch format {
        case .text: write(failure.text, to: STDERR_FILENO)
        case .json:
            write(failure.diagnostics.map(\.json) + failure.lines.map { object($0, "error") }, to: STDOUT_FILENO)
        }
    }

    private func object(_ message: String, _ severity: String) -> String {
        Diagnostic(
            severity == "error" ? .error : .warning, rule: "run", at: Place(file: ""), message
        ).json
    }

    private func write(_ lines: [String], to descriptor: Int32) {
        write(Array(lines.map { $0 + "\n" }.joined().utf8), to: descriptor)
    }

    /// Writes all bytes, checked; false when the descriptor takes no more.
    @discardableResult
    private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
