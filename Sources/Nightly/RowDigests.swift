import Changes
import Publishing
import Quantities
import Tables
import Tabulation

/// Digests of the rows documents are drawn from, so that no row is read twice: of each committee's slice, and of all.
struct RowDigests: Sendable {
    /// What a committee's report is drawn from, as digests.
    struct Slice: Sendable {
        let digest: String
        /// The ids of the sources its rows cite.
        let sources: Set<String>
    }

    let slices: [String: Slice]
    /// The digest of the rows of all committees and of the tables that speak of none.
    let whole: String

    /// Reads the tables of one language once; what changed since the edition before is left out.
    ///
    /// Of rows that are not held their digests are taken, in that language.
    init(_ tables: TableSet, committees: [String], _ long: LongRows, _ language: Language) {
        let found = (committees + [""]).concurrentMap { id in
            let slice = tables.slice(of: id)
            let own = slice.tables.filter { $0.makers == nil && !ChangeList.tableNames.contains($0.shape.name) }
            let digest = RowDigests.digest(of: own) { slice.writtenFile(of: $0) }
            return Slice(
                digest: "\(digest) \(long.digest(of: id, in: language))",
                sources: RowDigests.cited(own).union(long.sources(of: id)))
        }
        slices = Dictionary(zip(committees, found)) { first, _ in first }
        let common = tables.tables.filter { $0.shape.position(of: "committee_id") == nil }
        let parts = found.map(\.digest) + [RowDigests.digest(of: common)]
        whole = sha256(Array(parts.joined(separator: "\n").utf8))
    }

    /// The digest of tables: their names, columns and cells, each of which ends with a byte no text has.
    ///
    /// Of tables whose CSV files are there already those are taken instead of the cells, which they tell apart as well,
    /// and the cells that stand on pages alone.
    static func digest(of tables: [Table], file: (Table) -> [ArraySlice<UInt8>]? = { _ in nil }) -> String {
        var all = DigestInParts()
        var bytes: [UInt8] = []
        for table in tables {
            bytes += table.shape.name.utf8
            bytes.append(0)
            if let parts = file(table) {
                for part in [bytes[...]] + parts { all.take(part) }
                bytes.removeAll(keepingCapacity: true)
                let width = table.shape.fileColumns.count
                if width < table.shape.columns.count {
                    for row in table.rows { for cell in row[width...] { append(cell, to: &bytes) } }
                    all.take(bytes)
                    bytes.removeAll(keepingCapacity: true)
                }
                continue
            }
            for column in table.shape.columns {
                bytes += column.name.utf8
                bytes.append(0)
            }
            for row in table.rows {
                for cell in row { append(cell, to: &bytes) }
                bytes.append(10)
                guard bytes.count > 16_384 else { continue }
                all.take(bytes)
                bytes.removeAll(keepingCapacity: true)
            }
            all.take(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        return all.text
    }

    private static func append(_ cell: Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .missing: break
        case .text(let text):
            if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
                bytes += text.utf8
            }
        case .number(let value): Figure.write(value, mark: UInt8(ascii: "."), to: &bytes)
        }
        bytes.append(0)
    }

    /// The ids of the sources that rows cite.
    static func cited(_ tables: [Table]) -> Set<String> {
        var sources: Set<String> = []
        for table in tables {
            guard let column = table.shape.position(of: "source_id") else { continue }
            var last: Cell?
            for row in table.rows where row[column] != last {
                last = row[column]
                sources.insert(row[column].machine)
            }
        }
        return sources
    }
}
