import Quantities

extension IndexPage {
    /// Every committee: its verdicts, what changed, its reports and its files.
    var committeesSection: Markup {
        """
        <section aria-labelledby="Each">
        <h2 id="Each">\(Words(vi: "Từng đảng bộ", en: "Committee by committee"))</h2>
        \(committees.isEmpty ? .none : table)
        \(silentNote)
        </section>
        """
    }

    private var table: Markup {
        let hasChanges = committees.contains { ($0.changes?.total ?? 0) > 0 }
        return """
            \(filter(hasChanges: hasChanges))
            <table class="committees" id="Committees">
            <caption>\(Words(
                vi: "Đánh giá các chỉ tiêu nhiệm kỳ \(past.printed), thay đổi và tệp của từng đảng bộ",
                en: "Verdicts on the targets of the term \(past.printed), changes and files of each committee"))</caption>
            \(tableHead)
            <tbody>
            \(committees.map(row))
            </tbody></table>
            """
    }

    /// The box a script shows: a search by name, and what changed only.
    private func filter(hasChanges: Bool) -> Markup {
        let changed: Markup = """
            <label class="tick"><input type="checkbox" id="Changed"> \
            \(Words(vi: "Chỉ nơi có thay đổi", en: "Only those with changes"))</label>
            """
        return """
            <div class="filter" id="Filtering" role="search" hidden><label for="Filter">\
            \(Words(vi: "Tìm đảng bộ (có thể gõ không dấu)", en: "Find a committee (marks may be left out)"))</label>
            <input type="search" id="Filter" autocomplete="off" spellcheck="false">\(hasChanges ? changed : .none)
            <p id="Found" role="status"><span lang="vi"></span> <span lang="en"></span></p></div>
            """
    }

    private var tableHead: Markup {
        let heads = ShownVerdict.allCases.map { verdict in
            "<th scope=\"col\" class=\"n\">\(verdict.swatch)\(verdicts[verdict])</th>" as Markup
        }
        let changes: Markup = "<th scope=\"col\">\(Words(vi: "Thay đổi", en: "Changes"))</th>"
        return """
            <thead><tr><th scope="col">\(Words(vi: "Đảng bộ", en: "Committee"))</th>\
            <th scope="col" class="n">\(Words(vi: "Chỉ tiêu", en: "Targets"))</th>\(heads)\
            \(base == nil ? .none : changes)\
            <th scope="col">\(Words(vi: "Báo cáo và tệp", en: "Report and files"))</th></tr></thead>
            """
    }

    private func row(_ committee: Committee) -> Markup {
        let isChanged = (committee.changes?.total ?? 0) > 0
        let isMixed = committee.standing == .current && commonSince(committee) == nil
        let changes: Markup = "<td class=\"effects\">\(changeMarks(committee))</td>"
        return """
            <tr id="\(committee.id)"\(isChanged ? " class=\"changed\"" : .none)>\
            <th scope="row">\(name: committee.names)\(refusalMark(committee))\(committee.counts?.bar ?? .none)</th>\
            \(counts(committee.counts))\(base == nil ? .none : changes)
            <td class="files"><ul>\(committee.documents.map { document in
                "<li>\(document.link)\(isMixed ? sinceMark(document.since) : .none)</li>"
            })</ul>\(files(committee))</td></tr>
            """
    }

    private func counts(_ counts: Counts?) -> Markup {
        let cells = counts.map { [$0.targets] + $0.parts.map(\.count) } ?? []
        guard !cells.isEmpty else { return Markup(html: String(repeating: "<td>–</td>", count: 5)) }
        return Markup(html: cells.map(IndexPage.cell).joined())
    }

    /// A count in the table; a grey dash for none, so that what there is stands out.
    private static func cell(_ count: Int) -> String {
        count == 0
            ? "<td><span class=\"none\" aria-hidden=\"true\">–</span><span class=\"unseen\">0</span></td>"
            : "<td>\(Markup("\(number(count))").html)</td>"
    }

    /// What has to be known of a committee's documents before they are read; nothing where its data was taken.
    private func refusalMark(_ committee: Committee) -> Markup {
        guard committee.standing.refusal != nil else { return .none }
        let refused = Words(
            vi: "Chưa tiếp nhận được số liệu do tệp có lỗi.", en: "Its data could not be taken into this edition.")
        return "<p class=\"refusal\"><b>\(refused)</b> \(IndexPage.instead(committee.standing))</p>"
    }

    /// What changed for a committee, or since when nothing did.
    private func changeMarks(_ committee: Committee) -> Markup {
        guard let since = commonSince(committee), committee.changes?.total == 0 else {
            return effectMarks(committee.changes)
        }
        let words = Words(
            vi: "Không đổi từ \(since.printed(in: .vi))", en: "Unchanged since \(since.printed(in: .en))")
        return "<span class=\"none\">\(words)</span>"
    }

    /// The one earlier edition all documents of a committee with good data are from; nil when there is none.
    private func commonSince(_ committee: Committee) -> Day? {
        guard committee.standing == .current, let since = committee.documents.first?.since, since < day else {
            return nil
        }
        return committee.documents.allSatisfy { $0.since == since } ? since : nil
    }

    /// Every file of the committee with size and digest, folded away.
    private func files(_ committee: Committee) -> Markup {
        let documents = committee.documents.map { document in
            """
            <li>\(document.file.name) <small>\(document.file.printedSize)</small> \
            <code class="print">\(document.fingerprint)</code> <code class="whole">\(document.file.digest)</code></li>
            """ as Markup
        }
        let slices = committee.slices.map { file in
            """
            <li><a href="\(address: file.path)">\(file.name)</a> <small>\(file.printedSize)</small> \
            \(file.shortDigest)</li>
            """ as Markup
        }
        let heading = IndexPage.counted(
            committee.slices.count, "tệp CSV, mã kiểm chứng", "CSV file, fingerprints", "CSV files, fingerprints")
        return """
            <details><summary>\(heading)</summary><ul>
            \(slices + documents)
            </ul></details>
            """
    }

    private var silentNote: Markup {
        guard !silent.isEmpty else { return .none }
        return """
            <p class="note">\(Words(
                vi: "Chưa có số liệu riêng nên chưa có báo cáo:", en: "No figures of their own yet, so no report:"))</p>
            <ul class="silent">
            \(silent.map { "<li>\(name: $0)</li>" })
            </ul>
            """
    }
}
