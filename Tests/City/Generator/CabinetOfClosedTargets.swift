/// Targets of the term that is over: METHOD 2.
extension Case {
    static let closed = [
        // Over the upper end, inside, below; rounding shows 35 though it is not met.
        Case(
            "closed-range", "Khoảng đã đến hạn", "a range that was due",
            rows: """
                industry-share,target,2020-2025,2025,41..43
                industry-share,achievement,2020-2025,2025,43.04
                exports,target,2020-2025,2025,300..350
                exports,achievement,2020-2025,2025,360.2
                output,target,2020-2025,2025,1000..1100
                output,achievement,2020-2025,2025,999.96
                waste,target,2020-2025,2025,300..350
                waste,achievement,2020-2025,2025,290
                """),
        // Strict and inclusive bounds at the edge.
        Case(
            "strict-bounds", "Ngưỡng chặt", "strict bounds",
            rows: """
                exports,target,2020-2025,2025,>300
                exports,achievement,2020-2025,2025,300
                output,target,2020-2025,2025,>=1000
                output,achievement,2020-2025,2025,1000
                poverty,target,2020-2025,2025,<15
                poverty,achievement,2020-2025,2025,14.9
                waste,target,2020-2025,2025,<=300
                waste,achievement,2020-2025,2025,300
                """),
        // A share that cannot pass 100.
        Case(
            "hundred", "Một trăm phần trăm", "a hundred percent",
            rows: """
                clean-cells,target,2020-2025,2025,100
                clean-cells,achievement,2020-2025,2025,100
                trained-share,target,2020-2025,2025,>=60
                trained-share,achievement,2020-2025,2025,61.2
                """),
        // An estimate decides, marked as such.
        Case(
            "estimated", "Ước đạt", "an estimate at the close",
            rows: """
                exports,target,2020-2025,2025,300
                exports,achievement,2020-2025,2025,310,E,synthetic-report-2025.txt
                output,target,2020-2025,2025,1000
                output,achievement,2020-2025,2025,1200,F,synthetic-report-2024.txt
                """),
        // Bounds and words as results: a verdict only where the bound decides.
        Case(
            "censored", "Kết quả không đủ số", "censored results",
            rows: """
                exports,target,2020-2025,2025,>=300
                exports,achievement,2020-2025,2025,>310
                output,target,2020-2025,2025,1000
                output,achievement,2020-2025,2025,>=900
                poverty,target,2020-2025,2025,<=15
                poverty,achievement,2020-2025,2025,<14
                waste,target,2020-2025,2025,<=300
                waste,achievement,2020-2025,2025,~301
                plan,target,2020-2025,2025,>=100
                plan,achievement,2020-2025,2025,98..103
                """),
        // The source gives only the outcome; yes is no figure.
        Case(
            "reported", "Chỉ nêu đánh giá", "reported outcomes",
            rows: """
                exports,target,2020-2025,2025,exceeded
                output,target,2020-2025,2025,met
                plan,target,2020-2025,2025,missed
                goals-all,target,2020-2025,2025,yes
                goals-all,achievement,2020-2025,2025,yes
                waste,target,2020-2025,2025,yes
                waste,achievement,2020-2025,2025,300
                """),
        // Average growth out of yearly figures: the geometric mean; and one year missing.
        Case(
            "average-growth", "Tăng trưởng bình quân", "average growth",
            rows: """
                growth,target,2020-2025,2021-2025,8
                growth,achievement,2020-2025,2021,7
                growth,achievement,2020-2025,2022,9
                growth,achievement,2020-2025,2023,8.2
                growth,achievement,2020-2025,2024,7.5
                growth,achievement,2020-2025,2025,8.4,E,synthetic-report-2025.txt
                growth,target,2025-2030,2026-2030,>=10
                growth,achievement,2025-2030,2026,9.5
                growth,achievement,2025-2030,2027,9.9,E
                productivity,target,2020-2025,2021-2025,6
                productivity,achievement,2020-2025,2021,5
                productivity,achievement,2020-2025,2022,6
                productivity,achievement,2020-2025,2024,7
                productivity,achievement,2020-2025,2025,8
                """),
        // A total out of yearly figures; one year missing leaves a lower bound.
        Case(
            "added-years", "Cộng các năm", "years added up",
            rows: """
                admitted,target,2020-2025,2021-2025,>=50
                admitted,achievement,2020-2025,2021,10
                admitted,achievement,2020-2025,2022,11
                admitted,achievement,2020-2025,2023,9
                admitted,achievement,2020-2025,2024,12
                admitted,achievement,2020-2025,2025,14
                admitted-young,target,2020-2025,2020-2025,>=40
                admitted-young,achievement,2020-2025,2021,10
                admitted-young,achievement,2020-2025,2022,11
                admitted-young,achievement,2020-2025,2024,12
                admitted-young,achievement,2020-2025,2025,14
                admitted-other,target,2020-2025,2021-2025,>=60
                admitted-other,achievement,2020-2025,2021,10
                admitted-other,achievement,2020-2025,2023,10
                admitted,target,2025-2030,2026-2030,60
                admitted,achievement,2025-2030,2026,12
                admitted,achievement,2025-2030,2027,13,E
                """),
        // Every year for itself: all, one missed, one missing, and a term that still runs.
        Case(
            "each-year", "Từng năm", "each year",
            rows: """
                admitted,target,2020-2025,2021-2025 each year,>=10
                admitted,achievement,2020-2025,2021,10
                admitted,achievement,2020-2025,2022,11
                admitted,achievement,2020-2025,2023,9
                admitted,achievement,2020-2025,2024,12
                admitted,achievement,2020-2025,2025,14
                admitted-young,target,2020-2025,2021-2025 each year,5
                admitted-young,achievement,2020-2025,2021,5
                admitted-young,achievement,2020-2025,2022,6
                admitted-young,achievement,2020-2025,2023,7
                admitted-young,achievement,2020-2025,2025,8
                admitted-other,target,2020-2025,2021-2025 each year,3..5
                admitted-other,achievement,2020-2025,2021,3
                admitted-other,achievement,2020-2025,2022,5
                admitted-other,achievement,2020-2025,2023,6
                admitted-other,achievement,2020-2025,2024,4
                admitted-other,achievement,2020-2025,2025,4
                admitted,target,2025-2030,2026-2030 each year,>=12
                admitted,achievement,2025-2030,2026,12
                admitted,achievement,2025-2030,2027,11,E
                """),
        // Only a count so far; not the whole term.
        Case(
            "so-far", "Tính đến một ngày", "a count so far",
            rows: """
                admitted,target,2020-2025,2021-2025,>=80
                admitted,achievement,2020-2025,as of 2024-10-09,85,A,synthetic-report-2024.txt
                admitted-young,target,2020-2025,2021-2025,>=80
                admitted-young,achievement,2020-2025,as of 2024-10-09,57,A,synthetic-report-2024.txt
                admitted,target,2025-2030,2026-2030,90
                admitted,achievement,2025-2030,as of 2028-02-29,47
                """),
        // The source does not say when.
        Case(
            "unknown-period", "Không nêu thời kỳ", "unknown period",
            rows: """
                exports,target,2020-2025,unknown,300
                exports,achievement,2020-2025,2025,310
                output,target,2020-2025,2025,1000
                output,achievement,2020-2025,unknown,1100
                """),
    ]
}
