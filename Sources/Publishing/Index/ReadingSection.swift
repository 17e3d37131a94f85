import Quantities

extension IndexPage {
    /// How to read the page.
    var readingSection: Markup {
        """
        <section aria-labelledby="Reading">
        <h2 id="Reading">\(Words(vi: "Cách đọc", en: "How to read this page"))</h2>
        <dl class="legend">
        \(ShownVerdict.allCases.map { verdict in
            "<div><dt>\(verdict.swatch)\(verdicts[verdict])</dt><dd>\(verdict.meaning)</dd></div>"
        })
        </dl>
        <p>\(Words(
            vi: "Thanh dưới tên mỗi đảng bộ chia các chỉ tiêu nhiệm kỳ \(past.printed) theo thứ tự trên. ▲ tốt hơn và ▼ kém "
                + "hơn là theo chiều mong muốn của chỉ tiêu; ● trung tính là thay đổi không tốt hơn cũng không kém hơn, như "
                + "điều chỉnh chỉ tiêu. “Không đổi từ …”: tệp vẫn là tệp của ấn bản ngày đó, không cần gửi lại.",
            en: "The bar below each name divides its targets of the term \(past.printed) in the order above. ▲ better "
                + "and ▼ worse follow the direction wanted of the indicator; ● neutral is a change for neither side, such "
                + "as an amended target. “Unchanged since …”: the file is the one of that day’s edition and need not be "
                + "sent again."))</p>
        </section>
        """
    }

    /// How to check the files, and the files that describe the edition.
    var checkingSection: Markup {
        """
        <section aria-labelledby="Checking">
        <h2 id="Checking">\(Words(vi: "Cách kiểm tra", en: "How to check the files"))</h2>
        <p>\(Words(
                vi: "Mọi tệp của ấn bản có trong \(Checksums.fileName) với mã SHA-256 đầy đủ; trang này nêu 12 ký tự đầu. Gõ "
                    + "trong thư mục có trang này, để kiểm tra các tệp đang có hoặc cả ấn bản:",
                en: "Every file of the edition stands in \(Checksums.fileName) with its whole SHA-256 digest; this page shows the "
                    + "first 12 characters. Type this in the folder of this page, to check the files at hand or the whole "
                    + "edition:"))</p>
        <pre><code>sha256sum --check --ignore-missing \(Checksums.fileName)
        \(Program.name) verify .</code></pre>
        <p>\(Words(
                vi: "Trang cuối của mỗi báo cáo có mã kiểm chứng, như 7F3A-91C2-04BE-55D1. Báo cáo in ra là bản mới nhất "
                    + "khi mã ấy có trên trang này; lệnh sau cho biết tệp thuộc ấn bản nào, còn nguyên vẹn hay không và "
                    + "đã có bản mới hơn chưa:",
                en: "The last page of every report has a fingerprint, such as 7F3A-91C2-04BE-55D1. A printed report is "
                    + "the current one when its fingerprint stands on this page; this tells which edition a file belongs "
                    + "to, whether it is unaltered, and whether there is a newer one:"))</p>
        <pre><code>\(Program.name) verify mong-cai.vi.pdf</code></pre>
        <ul class="descriptions">
        <li><a href="\(Manifest.fileName)">\(Manifest.fileName)</a> \(Words(
                vi: "đầu vào, bố cục, phông chữ và từng tài liệu, với mã của chúng",
                en: "inputs, layouts, fonts and each document, with their digests"))</li>
        <li><a href="\(Checksums.fileName)">\(Checksums.fileName)</a> \(Words(
                vi: "mã SHA-256 của mọi tệp", en: "SHA-256 digests of all files"))</li>
        \(descriptions.map { file in
                """
                <li><a href="\(address: file.path)">\(file.name)</a> \(Words(
                    vi: "cột và kiểu dữ liệu của các bảng", en: "columns and types of the tables")) \
                <small>\(file.printedSize)</small> \(digestDetails([file]))</li>
                """
            })
        </ul>
        </section>
        """
    }
}
