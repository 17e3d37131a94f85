import Diagnostics

/// Cuts a text into records by RFC 4180, in one pass over its bytes and in time proportional to its length.
struct CSVParser {
    let file: String
    let separator: UInt8
    let limits: CSVDocument.Limits
    let log: DiagnosticLog
    /// What all cells hold, one after the other, without the quotes around them.
    private var bytes: [UInt8] = []
    private var cells: [CSVCells.Cell] = []
    private var rows: [Range<Int>] = []
    /// Where in `cells` the row begins, and where in `bytes` the cell does.
    private var (rowStart, cellStart) = (0, 0)
    private var (line, column) = (1, 1)
    private var (cellLine, cellColumn) = (1, 1)
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

    private static let (quote, lineFeed) = (UInt8(ascii: "\""), UInt8(ascii: "\n"))

    init(file: String, separator: Unicode.Scalar, limits: CSVDocument.Limits, log: DiagnosticLog) {
        (self.file, self.limits, self.log) = (file, limits, log)
        self.separator = UInt8(truncatingIfNeeded: separator.value)
    }

    /// All records that hold any character; nil when a fault makes the rest unreadable.
    mutating func run(_ text: SourceText) -> [CSVDocument.Row]? {
        guard cut(text.text.utf8.span) else { return nil }
        if state == .quoted {
            let message = "the quote that opens this cell is never closed"
            report(
                "open-quote", cellPlace, message, hint: "close the quote, or double a quote that belongs to the text")
            return nil
        }
        if state != .start || cells.count > rowStart {
            guard endCell(), endRecord() else { return nil }
        }
        let all = CSVCells(file: file, bytes: bytes, cells: cells)
        return rows.map { CSVDocument.Row(all, $0) }
    }

    /// Goes through the text; false when a limit is passed.
    private mutating func cut(_ text: Span<UInt8>) -> Bool {
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let start = index
            if state != .quote {
                while index < text.count, isOrdinary(text[index]) {
                    let byte = text[index]
                    bytes.append(byte)
                    if byte & 0xC0 != 0x80 { column += 1 }
                    index += 1
                }
            }
            if index > start {
                if state == .start { state = .plain }
                guard isShort() else { return false }
                continue
            }
            let byte = text[index]
            guard take(byte) else { return false }
            index += 1
            if byte == CSVParser.lineFeed {
                (line, column) = (line + 1, 1)
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            if state == .start, bytes.count == cellStart { (cellLine, cellColumn) = (line, column) }
        }
        return true
    }

    /// Whether a byte only belongs to the cell it stands in.
    private func isOrdinary(_ byte: UInt8) -> Bool {
        byte != CSVParser.quote && byte != CSVParser.lineFeed && (byte != separator || state == .quoted)
    }

    /// Takes one byte that may have a meaning; false when a limit is passed.
    private mutating func take(_ byte: UInt8) -> Bool {
        switch (state, byte) {
        case (.quoted, CSVParser.quote): state = .quote
        case (.quoted, _): return append(byte)
        case (.quote, CSVParser.quote):
            state = .quoted
            return append(byte)
        case (_, separator):
            return endCell()
        case (_, CSVParser.lineFeed):
            if state == .start, cells.count == rowStart { return true }
            return endCell() && endRecord()
        case (.start, CSVParser.quote): state = .quoted
        case (.quote, _):
            report(
                "text-after-quote", here, "text follows the closing quote of a cell",
                hint: "double a quote that belongs to the text")
            state = .plain
            return append(byte)
        default:
            if byte == CSVParser.quote {
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

    private var cellPlace: Place { Place(file: file, line: cellLine, column: cellColumn) }

    private mutating func append(_ byte: UInt8) -> Bool {
        bytes.append(byte)
        return isShort()
    }

    private func isShort() -> Bool {
        guard bytes.count - cellStart > limits.cell else { return true }
        report(
            "long-cell", cellPlace, "the cell is longer than \(limits.cell) bytes",
            hint: "shorten it, or close a quote left open")
        return false
    }

    private mutating func endCell() -> Bool {
        cells.append(CSVCells.Cell(cellStart..<bytes.count, line: cellLine, column: cellColumn))
        cellStart = bytes.count
        state = .start
        guard cells.count - rowStart > limits.columns else { return true }
        report(
            "many-cells", cellPlace, "the row has more than \(limits.columns) cells",
            hint: "take the cells behind the columns of the header away")
        return false
    }

    private mutating func endRecord() -> Bool {
        let row = rowStart..<cells.count
        let first = cells[rowStart]
        rowStart = cells.count
        let isBlank = bytes[first.range.lowerBound..<cellStart].allSatisfy { $0 == UInt8(ascii: " ") }
        if !isBlank { rows.append(row) }
        guard rows.count > limits.rows else { return true }
        let place = Place(file: file, line: first.line, column: first.column)
        report(
            "many-rows", place, "the file has more than \(limits.rows) rows",
            hint: "leave out what nobody entered, or share the rows out among several committees")
        return false
    }

    private func report(_ rule: String, _ place: Place, _ message: String, hint: String? = nil) {
        log.report(Diagnostic(rule: rule, at: place, message, hint: hint))
    }
}
