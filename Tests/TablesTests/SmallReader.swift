/// A reader of RFC 4180 that shares no code with the writer; nil when the bytes break the rules.
///
/// Every line has to end with CR LF; quotes open only at the start of a cell.
func readCSV(_ bytes: [UInt8], separator: Character) -> [[String]]? {
    enum State {
        case start
        case plain
        case quoted
        case closed
    }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    guard let comma = separator.unicodeScalars.first else { return nil }
    var (rows, row, cell, state) = ([[String]](), [String](), String.UnicodeScalarView(), State.start)
    var index = 0
    while index < scalars.count {
        let scalar = scalars[index]
        let endsLine = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
        index += 1
        if state == .quoted {
            if scalar == "\"" { state = .closed } else { cell.append(scalar) }
        } else if state == .closed, scalar == "\"" {
            cell.append(scalar)
            state = .quoted
        } else if scalar == comma || endsLine {
            row.append(String(cell))
            (cell, state) = (String.UnicodeScalarView(), .start)
            if endsLine {
                rows.append(row)
                row = []
                index += 1
            }
        } else if state == .start, scalar == "\"" {
            state = .quoted
        } else if state == .closed || scalar == "\"" || scalar == "\r" || scalar == "\n" {
            return nil
        } else {
            cell.append(scalar)
            state = .plain
        }
    }
    return state == .start && row.isEmpty ? rows : nil
}
