package import Quantities

/// What the cells of a column hold, and how they are printed and typed in files.
package enum ColumnKind: Hashable, Sendable {
    /// Free text.
    case text
    /// A decimal number, printed with at most so many decimals.
    case number(decimals: Int)
    /// A whole number.
    case integer
    /// One of a fixed list of codes, each with the words printed for it.
    case code([Code])

    /// One code of a column.
    package struct Code: Hashable, Sendable {
        package let code: String
        package let words: Words

        package init(_ code: String, _ words: Words) {
            self.code = code
            self.words = words
        }
    }
}

/// A column of a table: name in files, heading on pages, description in the data package.
package struct Column: Hashable, Sendable {
    /// The name in CSV files and in layouts, `[a-z0-9_]`.
    package let name: String
    package let heading: Words
    /// What the column holds, for the data package; units and edge cases included.
    package let description: String
    package let kind: ColumnKind
    /// Whether a cell must not be missing.
    package let isRequired: Bool
    /// Where the column is shown.
    package let audience: Audience

    /// Where a column is shown.
    package enum Audience: Hashable, Sendable {
        /// In files and on pages.
        case all
        /// On pages alone: what follows from other columns, or would break a form of file that others rely on.
        case pages
    }

    package init(
        _ name: String, _ heading: Words, _ kind: ColumnKind = .text, isRequired: Bool = false,
        audience: Audience = .all, description: String
    ) {
        self.name = name
        self.heading = heading
        self.description = description
        self.kind = kind
        self.isRequired = isRequired
        self.audience = audience
    }
}
