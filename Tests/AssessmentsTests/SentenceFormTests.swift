import Assessments
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Sentences about values that are no plain amounts, and about amounts that are no plain numbers.
@Suite struct SentenceFormTests {
    typealias Case = SentenceTests.Case

    static let plan = Indicator.small(
        "x", .flag, unit: "", names: Words(vi: "Quy hoạch cán bộ", en: "Personnel plan"))
    static let index = Indicator.small(
        "x", .rank, .lower, unit: "", names: Words(vi: "Chỉ số cải cách hành chính", en: "Administrative reform index"))
    static let grade = Indicator.small(
        "x", .grade, unit: "", names: Words(vi: "Xếp loại", en: "Grade"),
        scale: GradeScale(
            id: "scale",
            steps: [
                Words(vi: "trung bình", en: "average"), Words(vi: "khá", en: "fair"), Words(vi: "tốt", en: "good"),
            ]))
    static let growth = Indicator.small(
        "x", .rate, unit: "%/năm", names: Words(vi: "Tăng trưởng bình quân", en: "Average growth"), decimals: 1)
    static let balance = Indicator.small(
        "x", .level, unit: "%", names: Words(vi: "Chênh lệch ngân sách", en: "Budget balance"))
    static let kept = Indicator.small(
        "x", .share, unit: "%", names: Words(vi: "Chỉ tiêu hoàn thành", en: "Targets kept"))

    @Test(arguments: [
        Case(
            plan, ["x,t,2020-2025,2025,yes", "x,a,2020-2025,2025,yes"],
            vi:
                "Quy hoạch cán bộ: đã thực hiện (2025), mục tiêu thực hiện: chưa đủ căn cứ đánh giá, vì không so sánh được bằng số liệu",
            en: "Personnel plan: done (2025), target to be done: not assessable (cannot be compared by figures)"),
        Case(
            plan, ["x,t,2020-2025,2025,yes", "x,a,2020-2025,2025,no,P"],
            vi:
                "Quy hoạch cán bộ: chưa thực hiện (2025), số sơ bộ, mục tiêu thực hiện: chưa đủ căn cứ đánh giá, vì không so sánh được bằng số liệu",
            en:
                "Personnel plan: not done (2025), a provisional figure, target to be done: not assessable (cannot be compared by figures)"
        ),
        Case(
            index, ["x,t,2020-2025,2025,top 10", "x,a,2020-2025,2025,rank 4,E"],
            vi: "Chỉ số cải cách hành chính: thứ 4 (2025), số ước, vượt yêu cầu của mục tiêu tốp 10",
            en: "Administrative reform index: rank 4 (2025), an estimate, better than the target of top 10"),
        Case(
            grade, ["x,t,2020-2025,2025,>=grade fair", "x,a,2020-2025,2025,grade good"],
            vi: "Xếp loại: tốt (2025), vượt mục tiêu từ mức khá trở lên",
            en: "Grade: good (2025), exceeding the target of at least fair"),
        Case(
            growth, ["x,t,2020-2025,2025,11", "x,a,2020-2025,2025,12.5"],
            vi: "Tăng trưởng bình quân đạt 12,5%/năm (2025), vượt mục tiêu 11%/năm (cao hơn 1,5 điểm phần trăm)",
            en: "Average growth reached 12.5%/năm (2025), exceeding the target of 11%/năm by 1.5 percentage points"),
        Case(
            balance, ["x,t,2020-2025,2025,-8..-5", "x,a,2020-2025,2025,-6"],
            vi: "Chênh lệch ngân sách đạt −6% (2025), đạt mục tiêu −8 đến −5%",
            en: "Budget balance reached −6% (2025), meeting the target of −8 to −5%"),
        Case(
            kept, ["x,t,2020-2025,2025,60", "x,a,2020-2025,2025,>=70,E"],
            vi: "Chỉ tiêu hoàn thành ước đạt ít nhất 70% (2025), vượt mục tiêu 60%",
            en: "Targets kept reached at least 70% (2025), an estimate, exceeding the target of 60%"),
    ])
    func `A due target is told in words that fit its kind of value`(_ sentence: Case) throws {
        let small = try SmallRegister([sentence.indicator], sentence.rows)
        #expect(plain(try small.sentence(on: sentence.day)) == sentence.words)
    }

    @Test(arguments: [
        Case(
            SentenceTests.exports, ["x,a,2020-2025,2025,40", "x,t,2025-2030,2030,100", "x,a,2025-2030,2027,65"],
            on: "2028-01-15",
            vi:
                "Kim ngạch xuất khẩu: 65 tỷ USD (2027), mục tiêu 100 tỷ USD (2030): đúng tiến độ, sớm hơn lộ trình 1 tháng",
            en: "Export turnover: 65 tỷ USD (2027), target 100 tỷ USD (2030): on track, 1 month ahead"),
        Case(
            SentenceTests.exports, ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,35", "x,a,2025-2030,2027,38.5"],
            on: "2028-01-15",
            vi: "Kim ngạch xuất khẩu: mục tiêu 35 tỷ USD (2030) không cao hơn mức đã đạt 37 tỷ USD (2025); "
                + "nay là 38,5 tỷ USD (2027), cần giữ vững",
            en: "Export turnover: the target of 35 tỷ USD (2030) is not beyond the 37 tỷ USD (2025) reached; "
                + "now 38.5 tỷ USD (2027), to be held"),
        Case(
            plan, ["x,a,2020-2025,2025,no", "x,t,2025-2030,2030,yes", "x,a,2025-2030,2027,no"], on: "2028-01-15",
            vi: "Quy hoạch cán bộ: chưa thực hiện (2027), mục tiêu thực hiện (2030)",
            en: "Personnel plan: not done (2027), target to be done (2030)"),
        Case(
            SentenceTests.poor,
            ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,50", "x,a,2025-2030,2027,110"], on: "2028-01-15",
            vi: "Số hộ nghèo: 110 hộ (2027), mục tiêu 50 hộ (2030): đi ngược hướng mục tiêu",
            en: "Poor households: 110 hộ (2027), target 50 hộ (2030): moving away"),
    ])
    func `A running target is told in words that fit its kind of value`(_ sentence: Case) throws {
        let small = try SmallRegister([sentence.indicator], sentence.rows)
        #expect(plain(try small.sentence(on: sentence.day)) == sentence.words)
    }
}
