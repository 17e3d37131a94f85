/// Figures that contradict each other or are not there: METHOD 4.
extension Case {
    static let doubts = [
        // Two final figures of one year; an estimate beside a final one is no conflict.
        Case(
            "two-sources", "Hai nguồn khác nhau", "two sources disagree",
            rows: """
                exports,target,2020-2025,2025,300
                exports,achievement,2020-2025,2025,310
                exports,achievement,2020-2025,2025,296,A,synthetic-report-2025.txt
                output,target,2020-2025,2025,1000
                output,target,2020-2025,2025,>=1000,A,synthetic-letter-2026.txt
                output,achievement,2020-2025,2025,1010
                output,achievement,2020-2025,2025,990,E,synthetic-report-2025.txt
                waste,achievement,2020-2025,2025,>300
                waste,achievement,2020-2025,2025,320,A,synthetic-report-2025.txt
                """),
        // All claimed, some counted.
        Case(
            "all-against-some", "Tất cả và một phần", "all against some",
            rows: """
                goals,achievement,2020-2025,2025,5/8
                goals-all,achievement,2020-2025,2025,yes
                goals,achievement,2025-2030,2027,8/8,E
                goals-all,achievement,2025-2030,2027,yes,E
                """),
        // Parts that do not add up, and parts that do.
        Case(
            "parts", "Các phần không khớp", "parts that do not add up",
            rows: """
                admitted,achievement,2020-2025,2025,494
                admitted-young,achievement,2020-2025,2025,481
                admitted-other,achievement,2020-2025,2025,12
                admitted,achievement,2020-2025,2024,40
                admitted-young,achievement,2020-2025,2024,30
                admitted-other,achievement,2020-2025,2024,10
                """),
        // Missing for a reason, and missing without one.
        Case(
            "missing", "Thiếu số liệu", "missing values", kind: "ward",
            rows: """
                exports,target,2025-2030,2030,200
                exports,achievement,2020-2025,2025,,O
                exports,achievement,2025-2030,2027,,L
                poverty,target,2025-2030,2030,<1
                admitted,achievement,2025-2030,2026,4
                violations,achievement,2025-2030,2026,,M
                """),
        // Expected to report and silent.
        Case("silent", "Chưa báo cáo", "silent", kind: "ward"),
    ]
}
