/// The sample's first page as poppler reads it.
let firstPage = """
    Đảng ủy xã Đông Hà
    Ghi chú: trang 2
    Chỉ tiêu & <b>kết quả</b>
    Tỷ lệ hộ nghèo cuối năm 2026 còn 2,35\u{A0}%, thấp hơn mục tiêu đề ra; thu
    nhập bình quân đầu người đạt 62,4 triệu đồng/năm — tăng 8,1\u{A0}% so với
    cùng kỳ…
    • Giảm nghèo ≥ 1,5 điểm %
    • Nước sạch
    3/5
    Đơn vị Kết quả
    Chi bộ thôn 1 1,5\u{A0}%
    Chi bộ thôn 2 2,5\u{A0}%
    Chi bộ thôn 3 3,5\u{A0}%
    Chi bộ thôn 4 4,5\u{A0}%

    """

/// The sample's second page as poppler reads it.
let secondPage = """
    Đơn vị Kết quả
    Chi bộ thôn 5 5,5\u{A0}%
    Chi bộ thôn 6
    Chi bộ thôn 7 7,5\u{A0}%
    Ghi chú
    Nguồn: số liệu gốc
    2

    """

/// The sample's tag tree with its text as poppler reads it, without the numbers of its links.
let structure = """
    Document
      TOC
        TOCI
          Reference (inline)
            Link (inline)
              "Ghi chú: trang 2"
      Sect
        H1 (block)
          "Chỉ tiêu & <b>kết quả</b>"
        P (block)
          "Tỷ lệ hộ nghèo cuối năm 2026 còn 2,35\u{A0}%, thấp hơn mục tiêu đề ra; thu \
    nhập bình quân đầu người đạt 62,4 triệu đồng/năm — tăng 8,1\u{A0}% so với cùng kỳ…"
        L (block):
           /ListNumbering /Disc
          LI (block)
            Lbl (block)
              "•"
            LBody (block)
              "Giảm nghèo ≥ 1,5 điểm %"
          LI (block)
            Lbl (block)
              "•"
            LBody (block)
              "Nước sạch"
        Figure
          "3/5"
        Table (block)
          THead
            TR
              TH:
                 /Scope /Column
                "Đơn vị"
              TH:
                 /Scope /Column
                "Kết quả"
          TBody
            TR
              TD
                "Chi bộ thôn 1"
              TD
                "1,5\u{A0}%"
            TR
              TD
                "Chi bộ thôn 2"
              TD
                "2,5\u{A0}%"
            TR
              TD
                "Chi bộ thôn 3"
              TD
                "3,5\u{A0}%"
            TR
              TD
                "Chi bộ thôn 4"
              TD
                "4,5\u{A0}%"
            TR
              TD
                "Chi bộ thôn 5"
              TD
                "5,5\u{A0}%"
            TR
              TD
                "Chi bộ thôn 6"
              TD
                ""
            TR
              TD
                "Chi bộ thôn 7"
              TD
                "7,5\u{A0}%"
      Sect
        H2 (block)
          "Ghi chú"
        Note <note-1000000> (inline)
          Span (inline)
            "Nguồn: "
          Link (inline)
            "số liệu gốc"

    """
