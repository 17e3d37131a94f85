import Quantities

/// A table as CSV, written once; files of some of its rows are cut from it without writing them again.
///
/// A row of column names comes first; every line ends with CR LF. Numbers carry neither grouping nor quotes, a missing
/// cell is empty. A text is quoted only when RFC 4180 asks for it (separator, quote, line end), when a space at its
/// edge would be trimmed by some readers, or when a line would otherwise be empty. Line ends inside a text stay as
/// they are.
package struct CSVRows: Sendable {
    /// Some rows as CSV.
    package struct Part: Sendable {
        fileprivate let bytes: [UInt8]
        fileprivate let count: Int
        /// Where each row ends among the bytes; empty when rows are not told apart.
        fileprivate let ends: [Int]

        /// Writes rows, which have to be as wide as the shape; columns for pages alone are left out.
        package init(_ rows: some Collection<[Cell]>, of shape: TableShape, dialect: CSVDialect) {
            self.init(rows, of: shape, dialect: dialect, isCut: false)
        }

        fileprivate init(
            _ rows: some Collection<[Cell]>, of shape: TableShape, dialect: CSVDialect, isCut: Bool
        ) {
            var writer = CSVWriter(dialect: dialect, isSingleColumn: shape.fileColumns.count == 1)
            let width = shape.fileColumns.count
            var ends: [Int] = []
            if isCut { ends.reserveCapacity(rows.count) }
            for row in rows {
                writer.append(row.prefix(width))
                if isCut { ends.append(writer.bytes.count) }
            }
            bytes = writer.bytes
            count = rows.count
            self.ends = ends
        }

        /// The bytes of the rows, for a digest of them.
        package var content: ArraySlice<UInt8> { bytes[...] }
    }

    /// The number of rows.
    package let count: Int
    let shape: TableShape
    let head: [UInt8]
    let bytes: [UInt8]
    /// Where each row ends among the bytes, or each part of rows that are not held.
    private let ends: [Int]

    /// Writes a table, long ones on all cores.
    package init(_ table: Table, dialect: CSVDialect) {
        let shape = table.shape
        if let makers = table.makers {
            self.init(
                shape, dialect: dialect, parts: makers.concurrentMap { Part($0.rows, of: shape, dialect: dialect) })
            return
        }
        let rows = table.rows
        let parts = Array(stride(from: 0, to: rows.count, by: 2_048)).concurrentMap { start in
            Part(rows[start..<min(start + 2_048, rows.count)], of: shape, dialect: dialect, isCut: true)
        }
        self.init(shape, dialect: dialect, parts, isCut: true)
    }

    /// Puts the parts of a table whose rows are not held together, one for each of its makers.
    package init(_ shape: TableShape, dialect: CSVDialect, parts: [Part]) {
        self.init(shape, dialect: dialect, parts, isCut: false)
    }

    private init(_ shape: TableShape, dialect: CSVDialect, _ parts: [Part], isCut: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        var ends: [Int] = []
        ends.reserveCapacity(isCut ? parts.reduce(0) { $0 + $1.count } : parts.count)
        for part in parts {
            let start = bytes.count
            bytes += part.bytes
            if isCut {
                for end in part.ends { ends.append(start + end) }
            } else {
                ends.append(bytes.count)
            }
        }
        self.shape = shape
        count = parts.reduce(0) { $0 + $1.count }
        head = CSVRows.head(of: shape, dialect)
        self.bytes = bytes
        self.ends = ends
    }

    /// The line of column names, with what stands before it.
    static func head(of shape: TableShape, _ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect: dialect, isSingleColumn: shape.fileColumns.count == 1)
        if dialect.hasByteOrderMark { writer.bytes += [0xEF, 0xBB, 0xBF] }
        writer.append(shape.fileColumns.map { .text($0.name) }[...])
        return writer.bytes
    }

    /// The file of all rows, in parts.
    package var file: [ArraySlice<UInt8>] { [head[...], bytes[...]] }

    /// The file of some of the rows in the order given, in parts, by their places or those of their makers.
    package func file(of places: [Range<Int>]) -> [ArraySlice<UInt8>] { [head[...]] + rows(places) }

    /// Whether there is a row at any of these places.
    package func hasRows(at places: [Range<Int>]) -> Bool { rows(places).contains { !$0.isEmpty } }

    /// The bytes of some of the rows alone.
    private func rows(_ places: [Range<Int>]) -> [ArraySlice<UInt8>] {
        places.filter { !$0.isEmpty }.map { place in
            bytes[(place.lowerBound == 0 ? 0 : ends[place.lowerBound - 1])..<ends[place.upperBound - 1]]
        }
    }
}
