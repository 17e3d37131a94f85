import Quantities

/// The ways English and Vietnamese documents write a day.
enum DateForms {
    /// Every form that names the year: `July 11, 2023`, `11/07/2023`, `ngày 11 tháng 7 năm 2023`.
    static func full(_ day: Day) -> [String] {
        let month = months[day.month - 1]
        let (d, m) = (padded(day.day), padded(day.month))
        return [
            "\(month) \(day.day), \(day.year)", "\(month) \(day.day) \(day.year)", "\(day.day) \(month) \(day.year)",
            "\(day.day)/\(day.month)/\(day.year)", "\(d)/\(m)/\(day.year)", "\(d)/\(day.month)/\(day.year)",
            "\(day.day)/\(m)/\(day.year)", "\(d)-\(m)-\(day.year)", "\(day.day)-\(day.month)-\(day.year)",
            "\(d).\(m).\(day.year)", "\(day.day).\(day.month).\(day.year)", day.iso,
            "\(day.day) tháng \(day.month) năm \(day.year)", "\(d) tháng \(m) năm \(day.year)",
        ]
    }

    /// The forms without a year: `July 11`, `11 July`, `11/7`, `11 tháng 7`.
    static func withoutYear(_ day: Day) -> [String] {
        let month = months[day.month - 1]
        return [
            "\(month) \(day.day)", "\(day.day) \(month)", "\(day.day)/\(day.month)",
            "\(padded(day.day))/\(padded(day.month))", "\(day.day) tháng \(day.month)",
        ]
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
