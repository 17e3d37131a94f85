/// Targets that are no plain number: METHOD 1.
extension Case {
    static let forms = [
        // So many of so many: the same whole, another whole.
        Case(
            "ratio", "k trên n", "k of n",
            rows: """
                goals,target,2020-2025,2025,5/8
                goals,achievement,2020-2025,2025,6/8
                goals,target,2025-2030,2030,20/24
                goals,achievement,2025-2030,2027,9/20,E
                """),
        // Places: smaller is better, strictly better exceeds.
        Case(
            "rank", "Thứ hạng", "rank",
            rows: """
                reform-rank,target,2020-2025,2025,top 10
                reform-rank,achievement,2020-2025,2025,rank 10
                reform-rank,target,2025-2030,2030,rank 5
                reform-rank,achievement,2025-2030,2027,rank 8,E
                """),
        // Times the base.
        Case(
            "multiple", "Số lần", "multiple",
            rows: """
                income-multiple,target,2020-2025,2025,>x1.5
                income-multiple,achievement,2020-2025,2025,x1.5
                income-multiple,target,2025-2030,2030,x1.8
                income-multiple,achievement,2025-2030,2027,x1.6,E
                """),
        // Steps of a scale: same, worse, better, at least.
        Case(
            "grade", "Mức xếp loại", "grade",
            rows: """
                rating,target,2020-2025,2025,>=grade tốt
                rating,achievement,2020-2025,2025,grade xuất sắc
                rating,target,2025-2030,2026,grade tốt
                rating,achievement,2025-2030,2026,grade khá
                rating,target,2025-2030,2027,grade very good
                rating,achievement,2025-2030,2027,grade tốt,E
                """),
        // A band that has to hold: inside, and too much.
        Case(
            "band", "Khoảng phải giữ", "a band",
            rows: """
                industry-share,target,2020-2025,2025,15..20
                industry-share,achievement,2020-2025,2025,20.5
                industry-share,target,2025-2030,2030,40..45
                industry-share,achievement,2025-2030,2027,41,E
                """),
        // An open top, and about.
        Case(
            "open-top", "Khoảng mở", "open top and about",
            rows: """
                exports,target,2020-2025,2025,300..350+
                exports,achievement,2020-2025,2025,360
                output,target,2020-2025,2025,~1000
                output,achievement,2020-2025,2025,1001
                plan,target,2020-2025,2025,~100
                plan,achievement,2020-2025,2025,130
                """),
        // Years in a row, and percent of the plan.
        Case(
            "streak", "Liên tục", "streak and plan",
            rows: """
                clean-years,target,2020-2025,2025,>=3
                clean-years,achievement,2020-2025,2025,4
                plan,target,2020-2025,2025,>=100
                plan,achievement,2020-2025,2025,99.96
                income-change,target,2020-2025,2025,10
                income-change,achievement,2020-2025,2025,12.5
                """),
    ]
}
