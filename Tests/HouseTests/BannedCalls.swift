/// Calls that have no place below the command, some of them nowhere, and why.
enum BannedCalls {
    /// Calls that have no place in the command either.
    static let everywhere: [(calls: [String], reason: String)] = [
        (
            [
                "DispatchQueue", "DispatchGroup", "DispatchSemaphore", "DispatchSource", "DispatchWorkItem",
                "withTaskGroup", "withThrowingTaskGroup", "withDiscardingTaskGroup", "Task {", "Task.detached",
                "async let", "await",
            ], "the library behind it ends the process when /proc cannot be read; WorkingThread does the same work"
        )
    ]

    /// What to look for in code below the command, and the reason that is printed when it is found.
    static let rules: [(calls: [String], reason: String)] = [
        (
            [
                "Date()", "Date.now", "Date(timeIntervalSinceNow", "ContinuousClock", "SuspendingClock",
                "clock_gettime", "gettimeofday", "time(nil)",
            ], "the day is given with --as-of; a clock would make two runs differ"
        ),
        (
            [
                "Locale.current", "Locale.autoupdatingCurrent", "setlocale", "TimeZone", "Calendar", "DateFormatter",
                "NumberFormatter", "ProcessInfo", "getenv",
            ], "the settings of the machine must not reach a page or a table"
        ),
        (["String(format:"], "numbers become text in Quantities alone, and without the machine's locale"),
        (["try!", "fatalError", "as!"], "data must never end the run; report a diagnostic or throw"),
        (["print(", "debugPrint(", "NSLog"], "rooms return values; only the command writes to the terminal"),
        (["UUID()", "random(", "shuffled()", "randomElement()"], "the same input gives the same bytes"),
        (["URLSession"], "nothing is ever fetched from a network"),
    ]

    /// Every banned call in a file, one sentence for each.
    static func faults(in file: SourceFile) -> [String] {
        let whole = file.code.joined(separator: "\n")
        let rules = file.room == "termreport" ? everywhere : everywhere + rules
        return rules.flatMap { rule in
            rule.calls.filter { whole.contains($0) }.flatMap { call in
                file.code.indices.filter { has(call, in: file.code[$0]) }.map { line in
                    "\(file.path):\(line + 1): \(call): \(rule.reason)"
                }
            }
        }
    }

    /// How many cores there are may be asked: the result of shared work does not depend on it.
    private static let harmless = "ProcessInfo.processInfo.activeProcessorCount"

    /// Whether a line holds the call as a whole word, not as a part of a longer name.
    private static func has(_ call: String, in line: String) -> Bool {
        let line = line.replacing(harmless, with: "")
        return line.ranges(of: call).contains { range in
            let before = line[..<range.lowerBound].last
            let after = line[range.upperBound...].first
            let endsInName = call.last.map(isNamePart) ?? false
            return !(before.map(isNamePart) ?? false) && !(endsInName && (after.map(isNamePart) ?? false))
        }
    }

    private static func isNamePart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}
