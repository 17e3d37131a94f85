import Diagnostics

/// Cuts a text into records by RFC 4180, one byte at a time, in time proportional to its length.
struct CSVParser {
    let file: String
    let separator: UInt8
    let limits: CSVDocument.Limits
    let log: DiagnosticLog
    private var records: [CSVDocument.Row] = []
    private var cells: [Located<String>] = []
    private var bytes: [UInt8] = []
    private var (line, column) = (1, 1)
    private var cellPlace: Place
    private var state = State.start

    /// Where in a cell the parser stands.
    private enum State {
        /// Before its first character.
        case start
        case plain
        case quoted
        /// After a quote inside a quoted cell: its end, or half of a doubled quote.
        case quote
    }

    init(file: String, separator: Unicode.Scalar, limits: CSVDocument.Limits, log: DiagnosticLog) {
        (self.file, self.limits, self.log) = (file, limits, log)
        self.separator = UInt8(truncatingIfNeeded: separator.value)
        cellPlace = Place(file: file, line: 1, column: 1)
    }

    /// All records that hold any character; nil when a fault makes the rest unreadable.
    mutating func run(_ text: SourceText) -> [CSVDocument.Row]? {
        for byte in text.text.utf8 {
            guard take(byte) else { return nil }
            if byte == 0x0A { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
            if state == .start, bytes.isEmpty { cellPlace = Place(file: file, line: line, column: column) }
        }
        if state == .quoted {
            let message = "the quote that opens this cell is never closed"
            report(
                "open-quote", cellPlace, message, hint: "close the quote, or double a quote that belongs to the text")
            return nil
        }
        guard state != .start || !cells.isEmpty else { return records }
        return endCell() && endRecord() ? records : nil
    }

    /// Takes one byte; false when a limit is passed.
    private mutating func take(_ byte: UInt8) -> Bool {
        switch (state, byte) {
        case (.quoted, 0x22): state = .quote
        case (.quoted, _): return append(byte)
        case (.quote, 0x22):
            state = .quoted
            return append(byte)
        case (_, separator):
            return endCell()
        case (_, 0x0A):
            if state == .start, cells.isEmpty { return true }
            return endCell() && endRecord()
        case (.start, 0x22): state = .quoted
        case (.quote, _):
            report(
                "text-after-quote", here, "text follows the closing quote of a cell",
                hint: "double a quote that belongs to the text")
            state = .plain
            return append(byte)
        default:
            if byte == 0x22 {
                report(
                    "stray-quote", here, "a quote stands inside a cell that does not begin with one",
                    hint: "put the whole cell between quotes and double the quote")
            }
            state = .plain
            return append(byte)
        }
        return true
    }

    private var here: Place { Place(file: file, line: line, column: column) }

    private mutating func append(_ byte: UInt8) -> Bool {
        bytes.append(byte)
        guard bytes.count > limits.cell else { return true }
        report(
            "long-cell", cellPlace, "the cell is longer than \(limits.cell) bytes",
            hint: "shorten it, or close a quote left open")
        return false
    }

    private mutating func endCell() -> Bool {
        cells.append(Located(String(decoding: bytes, as: UTF8.self), at: cellPlace))
        bytes.removeAll(keepingCapacity: true)
        state = .start
        guard cells.count > limits.columns else { return true }
        report("many-cells", cellPlace, "the row has more than \(limits.columns) cells")
        return false
    }

    private mutating func endRecord() -> Bool {
        let place = cells.first?.place ?? here
        let isBlank = cells.allSatisfy { $0.value.utf8.allSatisfy { $0 == 0x20 } }
        if !isBlank { records.append(CSVDocument.Row(cells: cells, place: place)) }
        cells = []
        guard records.count > limits.rows else { return true }
        report("many-rows", place, "the file has more than \(limits.rows) rows")
        return false
    }

    private func report(_ rule: String, _ place: Place, _ message: String, hint: String? = nil) {
        log.report(Diagnostic(rule: rule, at: place, message, hint: hint))
    }
}
