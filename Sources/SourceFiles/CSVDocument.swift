package import Diagnostics

/// A CSV file as a header and rows of located cells.
package struct CSVDocument: Sendable {
    /// One row: its cells, and where it begins.
    package struct Row: Sendable {
        private let all: CSVCells
        private let range: Range<Int>

        init(_ all: CSVCells, _ range: Range<Int>) {
            self.all = all
            self.range = range
        }

        /// As many as the header has.
        package var cells: [Located<String>] { range.map { Located(all.text($0), at: all.place($0)) } }

        /// How many cells it has.
        package var count: Int { range.count }

        /// Where its first cell begins.
        package var place: Place { all.place(range.lowerBound) }

        /// Whether no cell of it goes on in another line.
        package var isOnOneLine: Bool { range.allSatisfy { !all.text($0).utf8.contains(0x0A) } }

        /// One cell, counted from 0, without white space around it.
        package func trimmed(_ index: Int) -> Located<String> {
            let cell = range.lowerBound + index
            return Located(all.trimmedText(cell), at: all.place(cell))
        }

        /// The same row with its first cells only.
        func prefix(_ count: Int) -> Row { Row(all, range.prefix(count)) }

        /// Whether nothing is written in the cells from an index on.
        func isEmpty(from index: Int) -> Bool { range.dropFirst(index).allSatisfy { all.trimmedText($0).isEmpty } }

        /// Whether it only names the separator, as `sep=;` does for spreadsheets.
        var isSeparatorLine: Bool {
            let first = all.trimmedText(range.lowerBound)
            return first.utf8.count <= 5 && first.lowercased().hasPrefix("sep=") && isEmpty(from: 1)
        }
    }

    /// What separates cells, read off the header: a comma, a semicolon or a tab.
    package let separator: Unicode.Scalar
    /// The first line that is not blank, as written.
    package let header: [Located<String>]
    /// Rows as long as the header.
    package let rows: [Row]
    /// Rows that are longer or shorter, which were reported.
    package let misshapen: [Row]

    /// How decimals are written: with a comma where the separator is a semicolon, as spreadsheets do.
    package var decimalMark: DecimalMark { separator == ";" ? .comma : .point }

    /// Limits of a file, so that hostile input ends early.
    package struct Limits: Sendable {
        /// Bytes of one cell.
        package var cell = 20_000
        /// Cells of one row.
        package var columns = 200
        /// Rows with the header.
        package var rows = 1_000_000

        /// The limits of seeds.
        package init() {}
    }

    /// Reads a text; nil when its header or its quotes cannot be followed, which is reported.
    ///
    /// Lines without any character are skipped, and so is a first line such as `sep=;`. Separator: the one of `,` `;`
    /// and tab that is most frequent in the header outside quotes; a comma when there is none. Columns at the end in
    /// which nothing is written, not even a name, are left out.
    package static func read(_ text: SourceText, limits: Limits = Limits(), log: DiagnosticLog) -> CSVDocument? {
        let separator = sniffed(text)
        var parser = CSVParser(file: text.file, separator: separator, limits: limits, log: log)
        guard var records = parser.run(text) else { return nil }
        if records.first?.isSeparatorLine == true { records.removeFirst() }
        guard let (whole, header) = head(of: records) else {
            log.report(
                Diagnostic(
                    rule: "no-header", at: Place(file: text.file), "the file has no header line",
                    hint: "write the names of the columns in its first line, or take the last good copy of the file"))
            return nil
        }
        if let fault = separatorFault(header) {
            log.report(fault)
            return nil
        }
        var (rows, misshapen): ([Row], [Row]) = ([], [])
        rows.reserveCapacity(records.count)
        for record in records.dropFirst() {
            if record.count == header.count {
                rows.append(record)
            } else if record.count == whole.count {
                rows.append(record.prefix(header.count))
            } else {
                misshapen.append(record)
                log.report(lengthFault(record, header: header, separator))
            }
        }
        return CSVDocument(separator: separator, header: header.cells, rows: rows, misshapen: misshapen)
    }

    /// The first row, and the same without the columns at its end in which nothing is written; nil where there is none.
    private static func head(of records: [Row]) -> (whole: Row, header: Row)? {
        guard let whole = records.first else { return nil }
        var named = whole.count
        while named > 1, whole.isEmpty(from: named - 1) { named -= 1 }
        guard named < whole.count else { return (whole, whole) }
        let isUsed = records.contains { $0.count == whole.count && !$0.isEmpty(from: named) }
        return (whole, isUsed ? whole : whole.prefix(named))
    }

    /// The fault of a header that no sign of this file separates: every column would be missing.
    private static func separatorFault(_ header: Row) -> Diagnostic? {
        guard header.count == 1, let cell = header.cells.first, let sign = foreignSeparator(in: cell.value) else {
            return nil
        }
        return Diagnostic(
            rule: "wrong-separator", at: cell.place,
            "the header is one column, for \(named(sign)) does not separate its names",
            hint: "separate the cells of all lines with a comma, a semicolon or a tab, without quotes around a line")
    }

    /// The first sign of a text that separates cells in some files.
    static func foreignSeparator(in text: String) -> Unicode.Scalar? {
        let signs: [Unicode.Scalar] = ["|", ";", ",", "\t"]
        return signs.first(where: text.trimmed.unicodeScalars.contains)
    }

    /// A sign as it is named in a message.
    static func named(_ separator: Unicode.Scalar) -> String {
        separator == "\t" ? "a tab" : "'\(separator)'"
    }

    private static func lengthFault(_ record: Row, header: Row, _ separator: Unicode.Scalar) -> Diagnostic {
        let (found, wanted) = (record.count, header.count)
        let isLong = found > wanted
        let sign = named(separator)
        return Diagnostic(
            rule: isLong ? "long-row" : "short-row",
            at: isLong ? record.cells[wanted].place : record.place,
            "the row has \(found) cells, the header has \(wanted)",
            hint: isLong
                ? (separator == "," ? "write decimals with a point, and " : "")
                    + "put a cell that contains \(sign) between double quotes"
                : "the row may be cut off: complete it, with \(sign) before each empty cell, "
                    + "or take it from the last good copy")
    }

    private static func sniffed(_ text: SourceText) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var (isQuoted, isBlank) = (false, true)
        var rest = text.text.unicodeScalars.drop { $0 == "\n" }
        if String(String.UnicodeScalarView(rest.prefix(4))).lowercased() == "sep=" { rest = rest.drop { $0 != "\n" } }
        for scalar in rest {
            if scalar == "\"" { isQuoted.toggle() }
            if scalar == "\n", !isQuoted {
                if isBlank { continue }
                break
            }
            isBlank = false
            if !isQuoted, scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
        }
        let order: [Unicode.Scalar] = [",", ";", "\t"]
        return order.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
    }
}
