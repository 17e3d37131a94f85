import Quantities
import Testing

@testable import Publishing

/// A table of contents of three committees: one with changes, one withheld, one with a notice.
enum SmallIndex {
    static let edition = Day("2026-11-21") ?? .first(of: 2026)
    static let base = Day("2026-11-20") ?? .first(of: 2026)
    static let older = Day("2026-11-18") ?? .first(of: 2026)

    static let names = Words(vi: "Đảng bộ thành phố Hải Phòng", en: "Hai Phong City Party Committee")

    static let verdicts = IndexPage.VerdictWords(
        exceeded: Words(vi: "Vượt", en: "Exceeded"), met: Words(vi: "Đạt", en: "Met"),
        notMet: Words(vi: "Không đạt", en: "Not met"),
        notAssessable: Words(vi: "Chưa đủ căn cứ", en: "Not assessable"))

    /// The page of an edition that has everything a page can say.
    static func page(
        names: Words = names, message: String = "Value is not a number", base: Day? = base,
        changes: [IndexPage.Change]? = nil
    ) throws -> IndexPage {
        IndexPage(
            title: Words(vi: "Báo cáo chỉ tiêu", en: "Term targets"), day: edition, base: base,
            past: try #require(Term("2020-2025")), program: "1.0.0", method: "1", verdicts: verdicts,
            consolidated: [document("consolidated/consolidated.vi.pdf", .vi, pages: 12, size: 1_300_000)],
            totals: counts(4, 5, 1, 2),
            committees: [
                committee("hai-phong", names, changes: IndexPage.Effects(better: 2, worse: 1, neither: 0)),
                committee(
                    "mong-cai", Words(vi: "Móng Cái", en: "Mong Cai"), since: older,
                    changes: .init(better: 0, worse: 0, neither: 0)),
                committee(
                    "do-son", Words(vi: "Đồ Sơn", en: "Do Son"),
                    .withheld(since: older, .init(faults: 2, place: "facts/do-son.csv:3:5", message: message)),
                    since: older),
                committee(
                    "an-duong", Words(same: "An Dương"),
                    .notice(.init(faults: 1, place: "aims/an-duong.yaml:7:1", message: message)), counts: nil),
            ],
            silent: [Words(vi: "Đảng bộ tỉnh Quảng Ninh", en: "Quang Ninh Provincial Party Committee")],
            changes: changes ?? [
                IndexPage.Change(
                    kind: Words(vi: "Thay đổi đánh giá", en: "Verdicts changed"),
                    effects: .init(better: 1, worse: 1, neither: 0)),
                IndexPage.Change(
                    kind: Words(vi: "Số liệu được sửa", en: "Figures revised"),
                    effects: .init(better: 1, worse: 0, neither: 0)),
            ],
            tables: [
                IndexPage.TableEntry(
                    title: Words(vi: "Số liệu", en: "Facts"), rows: 1234,
                    machine: file("tables/facts.csv", size: 20_480), excel: file("tables/excel/facts.csv", size: 700))
            ],
            descriptions: [file("datapackage.json", size: 100_000)])
    }

    static func committee(
        _ id: String, _ names: Words, _ standing: IndexPage.Standing = .current, since: Day = edition,
        counts: IndexPage.Counts? = counts(4, 5, 1, 2), changes: IndexPage.Effects? = nil
    ) -> IndexPage.Committee {
        let path = "committees/\(id)/\(id)"
        return IndexPage.Committee(
            id: id, names: names, standing: standing,
            documents: [
                document("\(path).vi.pdf", .vi, pages: 8, size: 262_144, since: since),
                document("\(path).en.pdf", .en, pages: 1, size: 900, since: since),
            ], counts: counts, changes: changes, slices: [file("committees/\(id)/facts.csv", size: 4_000)])
    }

    static func counts(_ exceeded: Int, _ met: Int, _ notMet: Int, _ open: Int) -> IndexPage.Counts {
        IndexPage.Counts(
            targets: exceeded + met + notMet + open, exceeded: exceeded, met: met, notMet: notMet, notAssessable: open)
    }

    static func document(
        _ path: String, _ language: Language, pages: Int, size: Int, since: Day = edition
    ) -> IndexPage.Document {
        IndexPage.Document(
            file: file(path, size: size), language: language, pages: pages, since: since,
            fingerprint: "0000-\(pages + 1000)-\(language == .vi ? "AAAA" : "BBBB")-0000")
    }

    static func file(_ path: String, size: Int) -> IndexPage.File {
        IndexPage.File(path: path, size: size, digest: sha256(Array(path.utf8)))
    }
}
