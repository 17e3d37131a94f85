import Diagnostics

/// What the cells of a CSV file hold, kept as bytes: a text is made only of the cells that are asked for.
final class CSVCells: Sendable {
    /// Where in the bytes a cell stands, and where it is written in the file.
    struct Cell: Sendable {
        private let (start, end): (UInt32, UInt32)
        private let (writtenLine, writtenColumn): (UInt32, UInt32)

        /// Files are far smaller than 4 GB.
        init(_ range: Range<Int>, line: Int, column: Int) {
            (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
            (writtenLine, writtenColumn) = (UInt32(line), UInt32(column))
        }

        var range: Range<Int> { Int(start)..<Int(end) }
        var line: Int { Int(writtenLine) }
        var column: Int { Int(writtenColumn) }
    }

    private let file: String
    private let bytes: [UInt8]
    private let cells: [Cell]

    init(file: String, bytes: [UInt8], cells: [Cell]) {
        (self.file, self.bytes, self.cells) = (file, bytes, cells)
    }

    /// Where a cell begins.
    func place(_ index: Int) -> Place { Place(file: file, line: cells[index].line, column: cells[index].column) }

    /// The text of a cell.
    func text(_ index: Int) -> String { String(decoding: bytes[cells[index].range], as: UTF8.self) }

    /// The text of a cell without white space around it.
    func trimmedText(_ index: Int) -> String {
        let range = cells[index].range
        guard !range.isEmpty else { return "" }
        let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
        let isTight = first > 0x20 && first < 0x7F && last > 0x20 && last < 0x7F
        return isTight ? text(index) : text(index).trimmed
    }
}
