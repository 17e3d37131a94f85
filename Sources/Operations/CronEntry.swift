/// The entry for cron: a line for `crontab -e`, or with a user, a file for `/etc/cron.d`.
package struct CronEntry: Sendable {
    /// The longest command cron takes, in bytes; longer ones are cut off or refused.
    static let longestCommand = 990

    let job: NightlyJob
    /// Who gets what the job prints; nil leaves it to cron, which writes to the entry's user.
    let mail: String?

    package init(_ job: NightlyJob, mail: String? = nil) {
        self.job = job
        self.mail = mail
    }

    /// Why the entry cannot be written; empty when it can.
    package var faults: [String] {
        if !job.faults.isEmpty { return job.faults }
        let isAddress = mail.map { $0.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F && $0 != "\"" } }
        if isAddress == false { return ["--mail: this is no address; write one such as office@example.org"] }
        let length = command.utf8.count
        guard length > CronEntry.longestCommand else { return [] }
        return [
            "the command has \(length) bytes and cron takes \(CronEntry.longestCommand); use shorter paths, or systemd"
        ]
    }

    /// The lines of the entry.
    package var lines: [String] {
        let place = job.user == nil ? "crontab -e" : "/etc/cron.d/termreport"
        var lines = [
            "# termreport, every night at \(job.time.text). Put these lines into \(place).",
            "# A night that goes well prints nothing, so mail comes only when something has to be done.",
        ]
        if let mail { lines.append("MAILTO=\(mail)") }
        let fields = ["\(job.time.minute)", "\(job.time.hour)", "*", "*", "*"] + (job.user.map { [$0] } ?? [])
        return lines + [(fields + [command]).joined(separator: " ")]
    }

    /// The command as cron wants it: words for the shell, percent signs behind a backslash.
    var command: String { job.words.map(CronEntry.word).joined(separator: " ") }

    /// A word for the shell that cron hands on unchanged.
    ///
    /// To cron, a bare percent sign ends the command, and a backslash before one vanishes. So it stands outside the
    /// quotes, where neither a backslash before it nor the shell can make anything else of it.
    static func word(_ text: String) -> String {
        if isPlain(text) { return text }
        return "'" + text.replacing("'", with: "'\\''").replacing("%", with: "'\\%'") + "'"
    }
}

/// Whether a word means itself to every scheduler and shell.
func isPlain(_ text: String) -> Bool {
    !text.isEmpty
        && text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "/._-+=:@,".utf8.contains(byte)
            }
        }
}
