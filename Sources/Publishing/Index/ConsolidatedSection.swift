import Quantities

extension IndexPage {
    /// The consolidated report with its headline figures.
    var consolidatedSection: Markup {
        guard !consolidated.isEmpty else { return .none }
        return """
            <section class="consolidated" aria-labelledby="Consolidated">
            <h2 id="Consolidated">\(Words(vi: "Báo cáo tổng hợp", en: "Consolidated report"))</h2>
            <ul class="documents">
            \(consolidated.map { document in
                """
                <li>\(document.link)\(sinceMark(document.since)) <code class="print">\(document.fingerprint)</code> \
                \(digestDetails([document.file]))</li>
                """
            })
            </ul>
            <p class="figures-title">\(headline)</p>
            \(totals.bar)
            <dl class="figures">
            \(figure(Words(vi: "Chỉ tiêu", en: "Targets"), totals.targets, swatch: .none))
            \(totals.parts.map { figure(verdicts[$0.verdict], $0.count, swatch: $0.verdict.swatch) })
            </dl>
            </section>
            """
    }

    private var headline: Words {
        let reports = committees.filter { $0.standing.refusal == nil }.count
        let committees = IndexPage.counted(reports, "đảng bộ", "committee", "committees")
        return Words(
            vi: "Đánh giá các chỉ tiêu nhiệm kỳ \(past.printed) của \(committees.vi) có báo cáo",
            en: "Verdicts on the targets of the term \(past.printed), \(committees.en) with a report")
    }

    private func figure(_ label: Words, _ count: Int, swatch: Markup) -> Markup {
        "<div><dt>\(swatch)\(label)</dt><dd>\(IndexPage.number(count))</dd></div>"
    }

    /// A remark on a document that is older than the edition.
    func sinceMark(_ since: Day) -> Markup {
        guard since < day else { return .none }
        let words = Words(
            vi: "không đổi từ ấn bản \(since.printed(in: .vi))",
            en: "unchanged since the edition of \(since.printed(in: .en))")
        return " <small class=\"since\">\(words)</small>"
    }

    /// The whole digests of files, folded away behind the first digits of the first one.
    func digestDetails(_ files: [File]) -> Markup {
        guard let first = files.first else { return .none }
        let digests = files.map { file in "<code class=\"whole\">\(file.digest)</code>" as Markup }
        return "<details class=\"digest\"><summary>SHA-256 \(first.shortDigest)</summary>\(digests)</details>"
    }
}
