/// The text of one file of facts, line by line.
struct FactLines {
    static let header = "indicator,kind,term,period,value,status,source,locator,note,set_by\n"

    private(set) var text = FactLines.header
    private var count = 0

    /// Adds a row; its locator is its own number, so that no two rows are the same.
    mutating func add(
        _ indicator: String, _ kind: String, _ term: String, _ period: String, _ value: String, _ status: String,
        _ source: String, setBy: String = ""
    ) {
        count += 1
        for cell in [indicator, kind, term, period, value, status, source] {
            text += cell
            text += ","
        }
        text += source.isEmpty ? "" : "p\(count)"
        text += ",,"
        text += setBy
        text += "\n"
    }
}
