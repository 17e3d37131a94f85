/// The facts of a committee of the cabinet: the case's rows, with the sources and statuses that go without saying.
enum CaseFile {
    /// The file's text; nil for a case without figures.
    static func text(_ story: Case) -> String? {
        guard !story.rows.isEmpty else { return nil }
        var lines = FactLines()
        for row in story.rows.split(separator: "\n") {
            var cells = row.split(separator: ",", omittingEmptySubsequences: false).map {
                String($0.drop { $0 == " " })
            }
            cells += Array(repeating: "", count: max(0, 8 - cells.count))
            let status = cells[5].isEmpty && !cells[4].isEmpty ? "A" : cells[5]
            lines.add(
                cells[0], cells[1], cells[2], cells[3], cells[4], status,
                cells[6].isEmpty ? source(kind: cells[1], term: cells[2], period: cells[3], status) : cells[6],
                setBy: cells[7])
        }
        return lines.text
    }

    /// Requests as they come back for the silent case: the first answered, the second left as it was sent.
    static func returned(_ committees: [CityCommittee]) -> String {
        var text = "committee_id,indicator_id,kind,term,period,value_text,status,source_id,locator,note\n"
        for committee in committees where committee.story?.id == "silent" {
            text += "\(committee.id),exports,achievement,2025-2030,2026,77,A,\(CitySources.yearbook(2026)),p1,\n"
            text += "\(committee.id),exports,achievement,2025-2030,2027,,L,,,\n"
        }
        return text
    }

    /// Targets come from the congress of their term, results from the yearbook or the report of their year.
    private static func source(kind: String, term: String, period: String, _ status: String) -> String {
        if kind == "target" { return CitySources.congress(term.hasPrefix("2020") ? 2020 : 2025) }
        guard let year = Int(period.suffix(4)), (2020...2027).contains(year) else { return CitySources.report(2027) }
        return status == "A" && year < 2027 ? CitySources.yearbook(year) : CitySources.report(year)
    }
}
