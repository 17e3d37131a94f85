/// Targets of the term that runs: METHOD 3.
extension Case {
    static let course = [
        // The vector of the method: 37 in 2025, 75..80 in 2030, 48.5 in 2027; linear and growth differ.
        Case(
            "exports-vector", "Ví dụ xuất khẩu", "vector of exports",
            rows: """
                exports,target,2025-2030,2030,75..80
                exports,achievement,2020-2025,2025,37
                exports,achievement,2025-2030,2027,48.5,E
                output,target,2025-2030,2030,75..80
                output,achievement,2020-2025,2025,37
                output,achievement,2025-2030,2027,48.5,E
                """),
        // Each band of the pace, and reached early.
        Case(
            "bands-of-pace", "Các mức tiến độ", "bands of pace",
            rows: """
                exports,target,2025-2030,2030,200
                exports,achievement,2020-2025,2025,100
                exports,achievement,2025-2030,2027,138,E
                output,target,2025-2030,2030,200
                output,achievement,2020-2025,2025,100
                output,achievement,2025-2030,2027,90,E
                plan,target,2025-2030,2030,110
                plan,achievement,2020-2025,2025,100
                plan,achievement,2025-2030,2027,102,E
                waste,target,2025-2030,2030,100
                waste,achievement,2020-2025,2025,300
                waste,achievement,2025-2030,2027,90,E
                poverty,target,2025-2030,2030,<1
                poverty,achievement,2020-2025,2025,3
                poverty,achievement,2025-2030,2027,2.2,E
                """),
        // Milestones make a path with corners.
        Case(
            "milestones", "Các mốc từng năm", "milestones",
            rows: """
                exports,target,2025-2030,2026,110
                exports,target,2025-2030,2027,130
                exports,target,2025-2030,2028,145
                exports,target,2025-2030,2029,170
                exports,target,2025-2030,2030,200
                exports,achievement,2020-2025,2025,100
                exports,achievement,2025-2030,2026,112
                exports,achievement,2025-2030,2027,126,E
                """),
        // A later document sets another target: the later one is in force.
        Case(
            "amended", "Mục tiêu được điều chỉnh", "target amended",
            rows: """
                exports,target,2025-2030,2030,200
                exports,target,2025-2030,2030,180,A,synthetic-amendment-2027.txt
                exports,achievement,2020-2025,2025,100
                exports,achievement,2025-2030,2027,130,E
                """),
        // The way of counting changed in between: nothing is compared over the break.
        Case(
            "series-break", "Đổi cách tính", "series break",
            rows: """
                digital,target,2020-2025,2025,40
                digital,achievement,2020-2025,2023,30
                digital,achievement,2020-2025,2025,45
                digital,achievement,2015-2020,2020,20,A,synthetic-yearbook-2020.txt
                digital,target,2025-2030,2030,90
                digital,achievement,2025-2030,2027,60,E
                """),
        // The newest value is older than it may be.
        Case(
            "stale", "Số liệu cũ", "stale value",
            rows: """
                exports,target,2025-2030,2030,200
                exports,achievement,2020-2025,2025,100
                output,target,2025-2030,2030,200
                output,achievement,2020-2025,2025,100
                output,achievement,2025-2030,2026,110
                """),
        // A forecast of a year to come is no result yet.
        Case(
            "forecast", "Chỉ có dự báo", "forecast only",
            rows: """
                exports,target,2025-2030,2030,200
                exports,achievement,2020-2025,2025,100
                exports,achievement,2025-2030,2028,150,F,synthetic-report-2027.txt
                """),
        // As of days on the way.
        Case(
            "days", "Theo ngày", "values of days",
            rows: """
                exports,target,2025-2030,2030,200
                exports,achievement,2020-2025,as of 2025-06-30,100,A,synthetic-report-2025.txt
                exports,achievement,2025-2030,as of 2028-02-29,150
                plan,target,2025-2030,2026-06-01..2026-06-30,100
                plan,achievement,2025-2030,2026-06-01..2026-06-30,104,A,synthetic-report-2026.txt
                """),
        // A superior's wish is no target of its own.
        Case(
            "superior-wish", "Cấp trên giao", "a superior’s wish",
            rows: """
                exports,target,2025-2030,2030,200
                exports,target,2025-2030,2030,260,A,synthetic-letter-2026.txt,sample-city
                output,target,2025-2030,2030,>=900,A,synthetic-letter-2026.txt,Sample Superior
                exports,achievement,2020-2025,2025,100
                exports,achievement,2025-2030,2027,150,E
                """),
    ]
}
