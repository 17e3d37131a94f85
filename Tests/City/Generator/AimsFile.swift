/// The text of one file of `aims/`: a goal, a directive, and three tasks with their clears.
enum AimsFile {
    static func text(_ committee: CityCommittee) -> String {
        let number = committee.number
        var text = """
            # Synthetic.
            goals:
              - id: sample-goal
                term: 2025-2030
                due: 2030
                text: {vi: "Mục tiêu mẫu \(number)", en: "Sample goal \(number)"}
                source: \(CitySources.congress(2025))
                locator: p1

            """
        if number.isMultiple(of: 5) {
            text += """
                directives:
                  - id: sample-directive
                    term: 2025-2030
                    number: "\(number)-SAMPLE"
                    date: 2026-05-05
                    issuer: {vi: "Cấp trên mẫu", en: "Sample superior"}
                    indicator: exports
                    value: ">=\(100 + number)"
                    text: {vi: "Ý kiến mẫu \(number)", en: "Sample directive \(number)"}
                    source: \(CitySources.letter)
                    locator: p1

                """
        }
        return text + "actions:\n" + (0..<3).map { action($0, number) }.joined()
    }

    /// A task: every third done, some due before the day the city is looked at, with none to seven clears.
    private static func action(_ index: Int, _ number: Int) -> String {
        let seed = number * 3 + index
        var text = """
              - id: sample-task-\(index + 1)
                term: 2025-2030
                text: {vi: "Việc mẫu \(seed)", en: "Sample task \(seed)"}
                source: \(CitySources.programme)
                locator: p\(index + 1)

            """
        for clear in clears.prefix(seed % 8) { text += "    \(clear): {vi: \"Đã rõ\", en: \"Settled\"}\n" }
        if !seed.isMultiple(of: 4) { text += "    due: \(["2026", "2027", "2028-03-31", "2028", "2030"][seed % 5])\n" }
        if seed.isMultiple(of: 3) { text += "    done: 2027-\(seed.isMultiple(of: 2) ? "06-30" : "11-15")\n" }
        if seed % 7 < 4 { text += "    indicators: [exports\(seed.isMultiple(of: 2) ? ", admitted" : "")]\n" }
        return text
    }

    private static let clears = [
        "person", "task", "deadline", "responsibility", "authority", "outcome", "resources",
    ]
}
