/// How times are written in files, for the descriptions of their columns.
enum WrittenTimes {
    /// A day: with both ends, so that no spreadsheet rewrites it.
    static let day = "written with both ends, 2025-06-20..2025-06-20"

    /// A period that is known.
    static let time =
        "written as 2030, 2026-2030, 2026-2030 each year or as of 2024-10-09, and a day or days with both ends, "
        + "2025-06-20..2025-06-20"

    /// A period that the source may leave open.
    static let period = time + ", or unknown where the source names none"
}
