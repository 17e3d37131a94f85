/// What an explanation is of: a row of one of the tables whose figures are computed.
///
/// Its key is the letter of the table and the row's number within its committee, which pages print beside the figure.
package enum ExplanationKey: Character, Sendable {
    case target = "T"
    case count = "S"
    case rollUp = "R"

    /// The key of the figure at a place, counted from 0, among its committee's.
    package func key(at place: Int) -> String { "\(rawValue)\(place + 1)" }

    /// The keys of figures of these committees, in the order given.
    package func keys(of committees: some Collection<String>) -> [String] {
        var places: [String: Int] = [:]
        return committees.map { committee in
            let place = places[committee, default: 0]
            places[committee] = place + 1
            return key(at: place)
        }
    }
}
