import Finishing
import Indicators
import Layouts
import Publishing
import Quantities
import Tables
import Tabulation

/// What a document says of where it comes from, and the tables it carries.
extension Composing {
    /// Where a document with this key comes from; nil for a draft, which no edition holds.
    func origin(of plan: DocumentPlan, _ key: ContentKey) -> DocumentOrigin? {
        guard !request.isDraft else { return nil }
        return DocumentOrigin(
            file: "\(ReportsFolder.editions)/\(request.asOf.iso)/\(plan.path)",
            fingerprint: key.fingerprint(in: request.asOf))
    }

    /// The line on the last page that tells a document's fingerprint and how to check it.
    func closing(_ origin: DocumentOrigin) -> Words {
        Words(
            vi: "Mã kiểm chứng \(origin.fingerprint) · kiểm tra bằng lệnh: \(Program.name) verify",
            en: "Fingerprint \(origin.fingerprint) · to check it: \(Program.name) verify")
    }

    /// Whether a document carries its tables.
    func carriesTables(_ plan: DocumentPlan) -> Bool {
        !isNotice(plan) && (layout(of: plan).attachments ?? files.edition.attachments) == .tables
    }

    /// The tables a document carries, byte by byte those of the edition, and the data package that describes them.
    func attachments(of plan: DocumentPlan) -> [AttachedFile] {
        guard carriesTables(plan), let whole = tabulated[tabulated.first] else { return [] }
        let set = plan.committee.map { whole.slice(of: $0) } ?? whole
        let written = set.tables.filter { set.hasRows($0) }.map { table in
            (
                table: table,
                file: NewFile(path: EditionPath.file(of: table.shape.name), bytes: Array(set.file(of: table).joined()))
            )
        }
        let title = plan.committee.flatMap { register.committee($0)?.names } ?? files.edition.title
        let package = DataPackage(
            name: plan.committee ?? Program.name, title: title, date: request.asOf,
            tables: written.map {
                PackagedTable($0.table.shape, path: $0.file.path, size: $0.file.size, digest: $0.file.digest)
            })
        let about = Words(
            vi: "Mô tả các bảng đính kèm (Data Package)", en: "Description of the attached tables (Data Package)")
        return written.map { table, file in
            AttachedFile(
                name: file.path, type: "text/csv", about: table.shape.title[plan.language], relationship: .data,
                bytes: file.bytes)
        } + [
            AttachedFile(
                name: EditionPath.dataPackage, type: "application/json", about: about[plan.language],
                relationship: .supplement, bytes: package.descriptor(in: plan.language).bytes)
        ]
    }
}
