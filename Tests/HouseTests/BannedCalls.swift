/// Calls that have no place below the command, and why.
enum BannedCalls {
    /// What to look for in code, and the reason that is printed when it is found.
    static var rules: [(pattern: Regex<Substring>, reason: String)] {
        let clock = "the day is given with --as-of; a clock would make two runs differ"
        let machine = "the settings of the machine must not reach a page or a table"
        let crash = "data must never end the run; report a diagnostic or throw"
        return [
            (/\bDate\(\)|\bDate\.now\b|\bDate\(timeIntervalSinceNow/, clock),
            (/\bContinuousClock\b|\bSuspendingClock\b|\bclock_gettime\b|\bgettimeofday\b|\btime\(nil\)/, clock),
            (/\bLocale\.(?:current|autoupdatingCurrent|preferred\w*)|\bsetlocale\b/, machine),
            (/\bTimeZone\b|\bCalendar\b|\bDateFormatter\b|\bNumberFormatter\b/, machine),
            (/\bProcessInfo\b|\bgetenv\b/, machine),
            (/\bString\(format:/, "numbers become text in Quantities alone, and without the machine's locale"),
            (/\btry!/, crash), (/\bfatalError\b/, crash), (/\bas!/, crash),
            (/\b(?:debugPrint|print|dump)\(/, "rooms return values; only the command writes to the terminal"),
            (/\bNSLog\b/, "rooms return values; only the command writes to the terminal"),
            (/\bUUID\(\)|\.random\(|\.shuffled\(\)|\.randomElement\(\)/, "the same input gives the same bytes"),
            (/\bURLSession\b/, "nothing is ever fetched from a network"),
        ]
    }

    /// Every banned call in a file, one sentence for each.
    static func faults(in file: SourceFile) -> [String] {
        file.code.enumerated().flatMap { index, line in
            rules.compactMap { rule in
                line.firstMatch(of: rule.pattern).map { "\(file.path):\(index + 1): \($0.output): \(rule.reason)" }
            }
        }
    }
}
