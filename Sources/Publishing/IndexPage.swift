package import Quantities

/// The edition's table of contents for people: one HTML page in both languages.
///
/// It has no script and refers to no file outside the edition.
package struct IndexPage: Sendable {
    /// A document to open.
    package struct Link: Sendable {
        package let path: String
        package let language: Language
        package let pages: Int
        /// The size in bytes.
        package let size: Int

        package init(path: String, language: Language, pages: Int, size: Int) {
            self.path = path
            self.language = language
            self.pages = pages
            self.size = size
        }
    }

    /// One committee with its documents, its counts of the past term and its tables.
    package struct Entry: Sendable {
        package let id: String
        package let names: Words
        package let documents: [Link]
        /// Counts by column of the table `summary`; empty when the term has none.
        package let counts: [String: String]
        package let tables: [String]

        package init(id: String, names: Words, documents: [Link], counts: [String: String], tables: [String]) {
            self.id = id
            self.names = names
            self.documents = documents
            self.counts = counts
            self.tables = tables
        }
    }

    package let title: Words
    package let day: Day
    package let past: Term
    package let program: String
    package let consolidated: [Link]
    package let committees: [Entry]
    /// Committees without figures of their own, which have no report.
    package let silent: [Words]
    package let tables: [(name: String, title: Words, rows: Int)]

    package init(
        title: Words, day: Day, past: Term, program: String, consolidated: [Link], committees: [Entry],
        silent: [Words], tables: [(name: String, title: Words, rows: Int)]
    ) {
        self.title = title
        self.day = day
        self.past = past
        self.program = program
        self.consolidated = consolidated
        self.committees = committees
        self.silent = silent
        self.tables = tables
    }

    /// The page as UTF-8.
    package var bytes: [UInt8] { Array(html.utf8) }

    private var html: String {
        """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(title.vi)) – \(day.printed(in: .vi))</title>
        <style>\(IndexPage.style)</style>
        </head>
        <body>
        <header>
        <p class="kicker">Ấn bản \(day.printed(in: .vi)) · <span lang="en">Edition of \(day.printed(in: .en))</span></p>
        <h1>\(escaped(title.vi))</h1>
        <p class="english" lang="en">\(escaped(title.en))</p>
        </header>
        <main>
        \(consolidatedSection)
        <section>
        <h2>Từng đảng bộ <span lang="en">Committee by committee</span></h2>
        <div class="scroll"><table>
        \(tableHead)
        <tbody>
        \(committees.map(row).joined(separator: "\n"))
        </tbody></table></div>
        \(silentNote)
        </section>
        <section>
        <h2>Bảng số liệu <span lang="en">Tables</span></h2>
        <ul class="tables">
        \(tables.map(tableEntry).joined(separator: "\n"))
        </ul>
        </section>
        </main>
        <footer>
        <p>termreport \(escaped(program)) · <a href="manifest.json">manifest.json</a> ·
        <a href="SHA256SUMS">SHA256SUMS</a> · <a href="datapackage.json">datapackage.json</a></p>
        </footer>
        </body>
        </html>

        """
    }

    private var consolidatedSection: String {
        guard !consolidated.isEmpty else { return "" }
        return """
            <section>
            <h2>Báo cáo tổng hợp <span lang="en">Consolidated report</span></h2>
            <p class="links">\(consolidated.map(link).joined(separator: " "))</p>
            </section>
            """
    }

    private var tableHead: String {
        """
        <thead><tr><th scope="col">Đảng bộ <span lang="en">Committee</span></th>
        <th scope="col">Báo cáo <span lang="en">Report</span></th>
        <th scope="col" class="n">Chỉ tiêu \(past.printed) <span lang="en">Targets</span></th>
        <th scope="col" class="n">Vượt <span lang="en">Exceeded</span></th>
        <th scope="col" class="n">Đạt <span lang="en">Met</span></th>
        <th scope="col" class="n">Không đạt <span lang="en">Not met</span></th>
        <th scope="col" class="n">Chưa đủ căn cứ <span lang="en">Not assessable</span></th>
        <th scope="col">CSV</th></tr></thead>
        """
    }

    private func row(_ entry: Entry) -> String {
        let counts = ["targets", "exceeded", "met", "not_met", "not_assessable"].map { name in
            "<td class=\"n\">\(entry.counts[name] ?? "–")</td>"
        }.joined()
        let tables = entry.tables.map { name in
            "<a href=\"committees/\(entry.id)/\(name).csv\">\(name)</a>"
        }.joined(separator: " ")
        return """
            <tr id="\(entry.id)"><th scope="row">\(escaped(entry.names.vi)) <span lang="en">\(escaped(entry.names.en))</span></th>
            <td class="links">\(entry.documents.map(link).joined(separator: " "))</td>\(counts)
            <td class="csv">\(tables)</td></tr>
            """
    }

    private var silentNote: String {
        guard !silent.isEmpty else { return "" }
        let vi = silent.map(\.vi).joined(separator: "; ")
        let en = silent.map(\.en).joined(separator: "; ")
        return """
            <p class="note">Chưa có số liệu riêng nên chưa có báo cáo: \(escaped(vi)).
            <span lang="en">No figures of their own yet, so no report: \(escaped(en)).</span></p>
            """
    }

    private func tableEntry(_ table: (name: String, title: Words, rows: Int)) -> String {
        """
        <li><strong>\(escaped(table.title.vi))</strong> <span lang="en">\(escaped(table.title.en))</span> · \
        \(table.rows) dòng · <a href="tables/\(table.name).csv">\(table.name).csv</a> · \
        <a href="tables/excel/\(table.name).csv">Excel</a></li>
        """
    }

    private func link(_ link: Link) -> String {
        let name = Words(vi: "Tiếng Việt", en: "English")[link.language]
        let pages = Words(vi: "trang", en: link.pages == 1 ? "page" : "pages")[link.language]
        let size = "\(max(1, link.size / 1024))\(noBreakSpace)KB"
        return """
            <a href="\(escaped(link.path))" hreflang="\(link.language.rawValue)">PDF \(name)</a> \
            <small lang="\(link.language.rawValue)">\(link.pages)\(noBreakSpace)\(pages), \(size)</small>
            """
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private static let style = """
        :root{color-scheme:light}body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;color:#1d1d1f;background:#fff;\
        max-width:72rem;margin:0 auto;padding:0 1rem 3rem}header{border-top:4px solid #9b1c1f;padding-top:1rem}\
        .kicker{color:#9b1c1f;font-weight:bold;font-size:.85rem;margin:0}h1{font:bold 2rem/1.2 "Liberation Serif",serif;margin:.2rem 0}\
        h2{font:bold 1.3rem/1.3 "Liberation Serif",serif;margin:2rem 0 .5rem}.english,[lang=en]{color:#5c5f66}\
        th [lang=en],h2 [lang=en]{display:block;font-weight:normal;font-size:.8em}.scroll{overflow-x:auto}\
        table{border-collapse:collapse;width:100%}th,td{padding:.45rem .6rem;border-bottom:1px solid #c9ccd1;text-align:left;\
        vertical-align:top}thead th{border-bottom:2px solid #1d1d1f;font-size:.85rem}.n{text-align:right;font-variant-numeric:tabular-nums}\
        td.links{white-space:nowrap}td.links small{display:block}.csv a{margin-right:.4rem;font-size:.85rem}small,.note{color:#5c5f66}\
        .tables{padding-left:1.2rem}a{color:#1f4e79}footer{margin-top:2.5rem;border-top:1px solid #c9ccd1;font-size:.85rem}\
        @media print{a{color:inherit;text-decoration:none}body{max-width:none}}
        """
}
