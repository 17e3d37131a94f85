/// A position in an input file, counted as editors count: the first character is line 1, column 1.
package struct Place: Hashable, Sendable, Comparable {
    /// The file as the user named it, relative to the folder the command was given.
    package let file: String
    /// The line, 1-based; 0 when the whole file is meant.
    package let line: Int
    /// The column in characters, 1-based; 0 when the whole line is meant.
    package let column: Int

    /// Creates a place; leaving out line and column means the whole file.
    package init(file: String, line: Int = 0, column: Int = 0) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// Orders by file name (code points), then line, then column.
    ///
    /// So reports do not depend on the order of reading.
    package static func < (left: Place, right: Place) -> Bool {
        if left.file != right.file {
            return left.file.unicodeScalars.lexicographicallyPrecedes(right.file.unicodeScalars)
        }
        return (left.line, left.column) < (right.line, right.column)
    }
}

extension Place: CustomStringConvertible {
    /// The form compilers and editors know: `file:line:column`.
    package var description: String {
        switch (line, column) {
        case (0, _): file
        case (_, 0): "\(file):\(line)"
        default: "\(file):\(line):\(column)"
        }
    }
}
