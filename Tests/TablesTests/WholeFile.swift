import Tables

/// The bytes of a table's file.
func csv(_ table: Table, dialect: CSVDialect) -> [UInt8] { Array(CSVRows(table, dialect: dialect).file.joined()) }
