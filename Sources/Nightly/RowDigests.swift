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
        /// The facts alone, which the report of a committee merged from this one shows too.
        let facts: String
        /// The ids of the sources its rows cite.
        let sources: Set<String>
    }

    let slices: [String: Slice]
    /// The digest of the rows of all committees and of the tables that speak of none.
    let whole: String

    /// Reads the tables of one language once; what changed since the edition before is left out.
    init(_ tables: TableSet, committees: [String]) {
        let found = (committees + [""]).concurrentMap { id in
            let own = tables.slice(of: id).tables.filter { !ChangeList.tableNames.contains($0.shape.name) }
            return Slice(
                digest: RowDigests.digest(of: own),
                facts: RowDigests.digest(of: own.filter { $0.shape.name == "facts" }),
                sources: RowDigests.cited(own))
        }
        slices = Dictionary(zip(committees, found)) { first, _ in first }
        let common = tables.tables.filter { $0.shape.position(of: "committee_id") == nil }
        let parts = found.map(\.digest) + [RowDigests.digest(of: common)]
        whole = sha256(Array(parts.joined(separator: "\n").utf8))
    }

    /// The digest of tables: their names, columns and cells, each of which ends with a byte no text has.
    static func digest(of tables: [Table]) -> String {
        var bytes: [UInt8] = []
        for table in tables {
            bytes += table.shape.name.utf8
            bytes.append(0)
            for column in table.shape.columns {
                bytes += column.name.utf8
                bytes.append(0)
            }
            for row in table.rows {
                for cell in row {
                    if case .text(let text) = cell { bytes += text.utf8 } else { bytes += cell.machine.utf8 }
                    bytes.append(0)
                }
                bytes.append(10)
            }
        }
        return sha256(bytes)
    }

    private static func cited(_ tables: [Table]) -> Set<String> {
        var sources: Set<String> = []
        for table in tables {
            guard let column = table.shape.position(of: "source_id") else { continue }
            for row in table.rows { sources.insert(row[column].machine) }
        }
        return sources
    }
}
