import Quantities

/// Writes rows of one table one behind the other.
struct CSVWriter {
    let dialect: CSVDialect
    let isSingleColumn: Bool
    var bytes: [UInt8] = []

    mutating func append(_ row: ArraySlice<Cell>) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(dialect.separator) }
            append(cell)
        }
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func append(_ cell: Cell) {
        switch cell {
        case .missing: if isSingleColumn { append(text: "") }
        case .text(let text): append(text: dialect.guardsFormulas && runsAsFormula(text) ? "'" + text : text)
        case .number(let value): Figure.write(value, mark: dialect.decimalMark, to: &bytes)
        }
    }

    private mutating func append(text: String) {
        var text = text
        text.withUTF8 { append(utf8: $0) }
    }

    /// Appends a text, quoted where it has to be.
    mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) {
        let quote = UInt8(ascii: "\"")
        guard needsQuotes(text) else {
            bytes.append(contentsOf: text)
            return
        }
        bytes.append(quote)
        for byte in text {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return isSingleColumn }
        if isBlank(first) || isBlank(last) { return true }
        let separator = dialect.separator
        // Nearly all bytes are greater than all that are looked for.
        let greatest = max(separator, 0x22)
        for byte in text where byte <= greatest {
            if byte == separator || byte == 0x22 || byte == 0x0A || byte == 0x0D { return true }
        }
        return false
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}

/// Whether the text begins with a sign or a control at which spreadsheets begin to compute.
func runsAsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return first.isFormulaSign || ["\t", "\r", "\n", "\0"].contains(first)
}
