extension CSVRows {
    /// The file of all rows in another dialect, in parts.
    ///
    /// It is made from the rows in the machine dialect, without their cells, and has the same bytes as one written in
    /// that dialect: numbers stand in columns of numbers and nowhere else.
    package func file(in dialect: CSVDialect) -> [ArraySlice<UInt8>] {
        var translation = CSVTranslation(shape, dialect, capacity: bytes.count + bytes.count / 32)
        bytes.withUnsafeBufferPointer { translation.take($0) }
        return [CSVRows.head(of: shape, dialect)[...], translation.writer.bytes[...]]
    }
}

/// Turns lines in the machine dialect into another, field by field.
private struct CSVTranslation {
    private let dialect: CSVDialect
    /// Whether the cells of each column are numbers.
    private let isNumeric: [Bool]
    var writer: CSVWriter

    init(_ shape: TableShape, _ dialect: CSVDialect, capacity: Int) {
        self.dialect = dialect
        isNumeric = shape.fileColumns.map { column in
            switch column.kind {
            case .number, .integer: true
            case .text, .code: false
            }
        }
        writer = CSVWriter(dialect: dialect, isSingleColumn: isNumeric.count == 1)
        writer.bytes.reserveCapacity(capacity)
    }

    /// Takes whole lines, each of which ends with CR LF.
    mutating func take(_ source: UnsafeBufferPointer<UInt8>) {
        let (quote, comma, end) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\r"))
        var (place, column) = (0, 0)
        while place < source.count {
            if column > 0 { writer.bytes.append(dialect.separator) }
            let start = place
            if source[place] == quote {
                place += 1
                while !(source[place] == quote && source[place + 1] != quote) {
                    place += source[place] == quote ? 2 : 1
                }
                take(text: Array(source[start + 1..<place]).withoutDoubledQuotes)
                place += 1
            } else {
                while source[place] != comma, source[place] != end { place += 1 }
                take(UnsafeBufferPointer(rebasing: source[start..<place]), isNumber: isNumeric[column])
            }
            let isLast = source[place] == end
            if isLast { writer.bytes += [end, UInt8(ascii: "\n")] }
            column = isLast ? 0 : column + 1
            place += isLast ? 2 : 1
        }
    }

    /// Takes a field that is not quoted.
    private mutating func take(_ field: UnsafeBufferPointer<UInt8>, isNumber: Bool) {
        guard let first = field.first else { return }
        if isNumber {
            for byte in field { writer.bytes.append(byte == UInt8(ascii: ".") ? dialect.decimalMark : byte) }
        } else if dialect.guardsFormulas, mayRunAsFormula(first) {
            take(text: Array(field))
        } else {
            writer.append(utf8: field)
        }
    }

    /// Takes the text of a field.
    private mutating func take(text: [UInt8]) {
        var text = text
        if dialect.guardsFormulas, let first = text.first, mayRunAsFormula(first),
            runsAsFormula(String(decoding: text, as: UTF8.self))
        {
            text.insert(UInt8(ascii: "'"), at: 0)
        }
        text.withUnsafeBufferPointer { writer.append(utf8: $0) }
    }

    /// Whether a text with this first byte can be one that spreadsheets compute: a sign, a control, or a wide letter.
    private func mayRunAsFormula(_ first: UInt8) -> Bool { first <= UInt8(ascii: "@") || first == 0xEF }
}

extension [UInt8] {
    /// The text of a quoted field: of two quotes next to each other one is meant.
    fileprivate var withoutDoubledQuotes: [UInt8] {
        var (text, isSecond) = ([UInt8](), false)
        for byte in self {
            if byte == UInt8(ascii: "\""), isSecond {
                isSecond = false
                continue
            }
            isSecond = byte == UInt8(ascii: "\"")
            text.append(byte)
        }
        return text
    }
}
