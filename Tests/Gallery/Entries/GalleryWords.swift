import Foundation
import Quantities

/// The words and figures a gallery's tables are filled with.
enum GalleryWords {
    static let indicators = [
        Words(vi: "Kim ngạch xuất khẩu", en: "Export turnover"),
        Words(vi: "Tốc độ tăng tổng sản phẩm trên địa bàn", en: "Growth of the gross regional product"),
        Words(vi: "Tỷ lệ hộ nghèo", en: "Poverty rate"),
        Words(vi: "Tỷ trọng kinh tế số trong tổng sản phẩm", en: "Digital economy’s share of the product"),
        Words(vi: "Số đảng viên được kết nạp", en: "Party members admitted"),
        Words(vi: "Thu ngân sách nhà nước trên địa bàn", en: "State budget revenue"),
    ]

    static let committees = [
        Words(vi: "Đảng bộ phường Hồng Bàng", en: "Hong Bang Ward"),
        Words(vi: "Đảng bộ đặc khu Cát Hải", en: "Cat Hai Special Zone"),
        Words(vi: "Đảng bộ Sở Khoa học và Công nghệ", en: "Department of Science and Technology"),
        Words(vi: "Đảng bộ xã Vĩnh Bảo", en: "Vinh Bao Commune"),
    ]

    static let sentences = [
        Words(
            vi: "Kim ngạch xuất khẩu ước đạt 37 tỷ USD (2025), vượt mục tiêu 35 tỷ USD.",
            en: "Exports reached an estimated 37 billion USD (2025), exceeding the target of 35 billion USD."),
        Words(
            vi: "Hoàn thành việc sắp xếp tổ chức cơ sở đảng.", en: "The grassroots organisations have been rearranged."),
        Words(vi: "Nguồn nêu hoàn thành 5/8 chỉ tiêu.", en: "The source counts 5 of 8 targets completed."),
    ]

    static let remarks = [
        Words(vi: "Theo số ước thực hiện", en: "On an estimate"),
        Words(vi: "Chưa đến hạn, tính từ số liệu 2 năm", en: "Not due yet, computed from 2 years"),
        Words(vi: "Ban Tổ chức", en: "Organisation board"),
    ]

    static let areas = [
        Words(vi: "Kinh tế", en: "Economy"), Words(vi: "Xã hội", en: "Society"),
        Words(vi: "Xây dựng Đảng", en: "Party building"), Words(vi: "Môi trường", en: "Environment"),
    ]

    static let units = [
        Words(same: "%"), Words(vi: "tỷ USD", en: "billion USD"), Words(vi: "đảng viên", en: "members"),
    ]

    static let clears = [
        Words(vi: "Rõ người", en: "Person"), Words(vi: "Rõ việc", en: "Task"),
        Words(vi: "Rõ thời gian", en: "Deadline"),
        Words(vi: "Rõ trách nhiệm", en: "Responsibility"), Words(vi: "Rõ thẩm quyền", en: "Authority"),
        Words(vi: "Rõ kết quả", en: "Outcome"),
    ]

    /// What columns hold that speak in codes of their own.
    static let codes = [
        "term": ["2025-2030"], "due": ["2030"], "baseline_period": ["2025"], "actual_period": ["2027"],
        "period": ["2025", "as of 2025-06-30", "2026-2030"], "points_period": ["2026"],
        "from": ["2025-07-01..2025-07-01"],
        "until": [""], "source_id": ["nq-1.txt", "bc-2.txt"], "committee_id": ["c1", "c2", "c3"],
        "language": ["vi"], "sha256": ["0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
        "method": ["verdict/1", "pace-linear/1"], "date": ["2024-10-09..2024-10-09"],
    ]

    static let longTail = Words(
        vi: " bình quân hằng năm của cả giai đoạn theo giá so sánh, trong đó có khu vực công nghiệp và xây dựng",
        en: " on average a year over the whole period at constant prices, industry and construction included")

    /// Text no page may take for markup, a placeholder or a line's end, and words longer than any column.
    static let hostile = [
        "<b>đậm</b> &amp; {committee} {x}", String(repeating: "nghiêng", count: 30), "%s %@ \\n $HOME `ls`",
        "Việt \u{200F}Nam\u{200E} \u{202F}–", "Một rất dài: " + String(repeating: "trường ", count: 40) + "hết",
        "\"Trích\"; ‘dẫn’, «lời»",
    ]

    static let figures: [Decimal] = [
        0, -1, Decimal(sign: .minus, exponent: -6, significand: 1),
        Decimal(sign: .plus, exponent: 15, significand: 123),
        Decimal(sign: .minus, exponent: 9, significand: 987_654_321),
        Decimal(sign: .plus, exponent: -9, significand: 7),
        Decimal(sign: .plus, exponent: -1, significand: 125),
    ]
}
