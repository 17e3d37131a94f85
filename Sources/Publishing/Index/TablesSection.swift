import Quantities

extension IndexPage {
    /// The tables of the whole edition, each with its rows, sizes and digests.
    var tablesSection: Markup {
        guard !tables.isEmpty else { return .none }
        let heading = Words(vi: "Bảng số liệu của cả ấn bản", en: "Tables of the whole edition")
        return """
            <section aria-labelledby="Tables">
            <h2 id="Tables">\(heading)</h2>
            <p>\(Words(
                vi: "CSV: UTF-8, dấu phẩy giữa các ô, dấu chấm thập phân, cho chương trình. Excel: dấu chấm phẩy, dấu "
                    + "phẩy thập phân, mở được ngay bằng bảng tính.",
                en: "CSV: UTF-8, commas between cells, decimal points, for programs. Excel: semicolons and decimal "
                    + "commas, opens in a spreadsheet as it is."))</p>
            <table class="tables">
            <caption class="unseen">\(heading)</caption>
            <thead><tr><th scope="col">\(Words(vi: "Bảng", en: "Table"))</th>\
            <th scope="col" class="n rows">\(Words(vi: "Số dòng", en: "Rows"))</th>\
            <th scope="col">CSV</th><th scope="col">Excel</th></tr></thead>
            <tbody>
            \(tables.map(tableRow))
            </tbody></table>
            </section>
            """
    }

    private func tableRow(_ table: TableEntry) -> Markup {
        """
        <tr><th scope="row">\(table.title)</th><td class="n rows">\(IndexPage.number(table.rows))</td>\
        <td>\(tableFile(table.machine, label: table.machine.name))</td>\
        <td>\(tableFile(table.excel, label: "Excel"))</td></tr>
        """
    }

    private func tableFile(_ file: File, label: String) -> Markup {
        """
        <a href="\(address: file.path)">\(label)</a> <small>\(file.printedSize)</small>\(digestDetails([file]))
        """
    }
}
