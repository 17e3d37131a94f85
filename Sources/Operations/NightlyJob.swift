/// The job a scheduler shall start every night: the command, its folders, its hour and its user.
package struct NightlyJob: Sendable {
    /// The program, by its absolute path.
    package let program: String
    /// The folders and files of the command, all by absolute paths.
    package let seeds: String
    package let layouts: String
    package let reports: String
    /// The metrics file; nil for none.
    package let metrics: String?
    /// Options that are handed on as they are, such as `--keep 60`.
    package let options: [String]
    package let time: TimeOfDay
    /// The user the job runs as; nil where the entry belongs to one already.
    package let user: String?
    /// Files outside the folders that the program cannot start without, such as its libraries.
    package let needed: [String]

    package init(
        program: String, seeds: String, layouts: String, reports: String, metrics: String? = nil,
        options: [String] = [], time: TimeOfDay, user: String? = nil, needed: [String] = []
    ) {
        self.program = program
        self.seeds = seeds
        self.layouts = layouts
        self.reports = reports
        self.metrics = metrics
        self.options = options
        self.time = time
        self.user = user
        self.needed = needed
    }

    /// The command and its arguments.
    package var words: [String] {
        [program, "build", "--seeds", seeds, "--layouts", layouts, "--reports", reports] + options
            + (metrics.map { ["--metrics", $0] } ?? [])
    }

    /// The folders the job writes to.
    var writable: [String] { [reports] + (metrics.map { [folder(of: $0)] } ?? []) }

    /// Everything the job has to reach.
    var reached: [String] { [program, seeds, layouts] + writable + needed }

    /// Why no entry can be written, one line for each word at fault; empty when it can.
    ///
    /// A control character would end the line of an entry, or be taken for something else.
    package var faults: [String] {
        let unwritable = words.filter { $0.unicodeScalars.contains(where: isControl) }.map {
            "'\(visible($0))' holds a control character, which no entry can; rename it, or name another"
        }
        guard let user, user.contains("/") || !isPlain(user) else { return unwritable }
        return unwritable + ["--user: '\(visible(user))' is no name of a user; write one such as termreport"]
    }
}

/// A time of day to the minute.
package struct TimeOfDay: Hashable, Sendable {
    package let hour: Int
    package let minute: Int

    /// Ten past two, when offices are closed.
    package static let night = TimeOfDay(hour: 2, minute: 10)

    private init(hour: Int, minute: Int) { (self.hour, self.minute) = (hour, minute) }

    /// Reads `02:10`.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 2, numbers[0] < 24, numbers[1] < 60 else { return nil }
        (hour, minute) = (numbers[0], numbers[1])
    }

    /// The time as `02:10`.
    package var text: String {
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(pad(hour)):\(pad(minute))"
    }
}

/// The folder a path lies in.
func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) }

/// A text with question marks for what would leave its line.
private func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "?" : $0 }))
}
