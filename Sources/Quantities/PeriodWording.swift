extension Day {
    /// The printed form: `27/9/2025` in Vietnamese, `27 September 2025` in English.
    package func printed(in language: Language) -> String {
        switch language {
        case .vi: "\(day)/\(month)/\(year)"
        case .en: "\(day)\(noBreakSpace)\(Day.englishMonths[month - 1])\(noBreakSpace)\(year)"
        }
    }

    fileprivate static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension Period {
    /// The printed form, such as `2026–2030`, `tính đến 9/10/2024`, `26–27 September 2025`, `not stated`.
    package func printed(in language: Language) -> String {
        switch (self, language) {
        case (.year(let year), _): "\(year)"
        case (.years(let first, let last, each: false), _): "\(first)\u{2013}\(last)"
        case (.years(let first, let last, each: true), .vi): "mỗi năm \(first)\u{2013}\(last)"
        case (.years(let first, let last, each: true), .en): "each year \(first)\u{2013}\(last)"
        case (.asOf(let day), .vi): "tính đến \(day.printed(in: .vi))"
        case (.asOf(let day), .en): "as of \(day.printed(in: .en))"
        case (.days(let first, let last), _) where first == last: first.printed(in: language)
        case (.days(let first, let last), .vi) where first.year == last.year && first.month == last.month:
            "\(first.day)\u{2013}\(last.printed(in: .vi))"
        case (.days(let first, let last), .en) where first.year == last.year && first.month == last.month:
            "\(first.day)\u{2013}\(last.printed(in: .en))"
        case (.days(let first, let last), _):
            "\(first.printed(in: language)) \u{2013} \(last.printed(in: language))"
        case (.unknown, .vi): "không nêu"
        case (.unknown, .en): "not stated"
        }
    }
}
