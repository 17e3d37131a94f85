/// Where the way to a target starts: METHOD 4, baselines.
extension Case {
    static let starts = [
        // No value before the term: no pace.
        Case(
            "baseline-missing", "Không có gốc", "no baseline",
            rows: """
                exports,target,2025-2030,2030,500
                exports,achievement,2025-2030,2027,450,E
                """),
        // Only the baseline: one point, needed growth but no pace.
        Case(
            "one-point", "Một điểm", "one point only",
            rows: """
                exports,target,2025-2030,2030,500..600
                exports,achievement,2020-2025,2025,400
                """),
        // Baseline = target: to be maintained; the margin is left.
        Case(
            "baseline-is-target", "Gốc bằng mục tiêu", "baseline equals target",
            rows: """
                exports,target,2025-2030,2030,400
                exports,achievement,2020-2025,2025,400
                exports,achievement,2025-2030,2027,410,E
                poverty,target,2025-2030,2030,<=20
                poverty,achievement,2020-2025,2025,20
                poverty,achievement,2025-2030,2027,21.5,E
                """),
        // A target below what is reached already: kept at the close, never exceeded.
        Case(
            "target-below", "Mục tiêu thấp hơn gốc", "target below the baseline",
            rows: """
                exports,target,2020-2025,2025,>=300
                exports,achievement,2020-2025,2020,350
                exports,achievement,2020-2025,2025,380
                exports,target,2025-2030,2030,>=370
                exports,achievement,2025-2030,2027,360,E
                """),
        // A baseline of the term before, so that the closed target is a matter of keeping.
        Case(
            "kept-at-close", "Giữ được đến cuối kỳ", "kept at the close",
            rows: """
                exports,achievement,2015-2020,2020,350,A,synthetic-yearbook-2020.txt
                exports,target,2020-2025,2025,300
                exports,achievement,2020-2025,2025,380
                poverty,achievement,2015-2020,2020,10,A,synthetic-yearbook-2020.txt
                poverty,target,2020-2025,2025,<=12
                poverty,achievement,2020-2025,2025,12.5
                """),
        // Baseline zero: linear pace, growth not computable.
        Case(
            "zero-baseline", "Gốc bằng không", "baseline zero",
            rows: """
                output,target,2025-2030,2030,100
                output,achievement,2020-2025,2025,0
                output,achievement,2025-2030,2027,30,E
                exports,target,2025-2030,2030,100
                exports,achievement,2020-2025,2025,0
                exports,achievement,2025-2030,2027,40,E
                """),
        // A target of zero: still clean, and broken.
        Case(
            "zero-target", "Mục tiêu bằng không", "target zero",
            rows: """
                violations,target,2025-2030,2026-2030,0
                violations,achievement,2025-2030,2026,0
                violations,achievement,2025-2030,2027,0,E
                waste,target,2025-2030,2030,0
                waste,achievement,2020-2025,2025,5
                waste,achievement,2025-2030,2026,4
                violations,target,2020-2025,2025,0
                violations,achievement,2020-2025,2025,1
                """),
        // Baseline below zero: signs differ, growth not computable.
        Case(
            "negative-baseline", "Gốc âm", "negative baseline",
            rows: """
                rank-points,target,2025-2030,2030,10
                rank-points,achievement,2020-2025,2025,-6
                rank-points,achievement,2025-2030,2027,-1.5,E
                staff-change,target,2025-2030,2030,-20
                staff-change,achievement,2020-2025,2025,4
                staff-change,achievement,2025-2030,2027,-9,E
                """),
        // A tiny base: k of n shown, percentages are not.
        Case(
            "tiny-base", "Gốc rất nhỏ", "tiny base",
            rows: """
                goals,target,2020-2025,2025,2/3
                goals,achievement,2020-2025,2025,3/3
                exports,target,2025-2030,2030,0.9
                exports,achievement,2020-2025,2025,0.1
                exports,achievement,2025-2030,2027,0.3,E
                """),
        // Another indicator may stand in as the baseline.
        Case(
            "comparable-baseline", "Gốc của chỉ tiêu tương đương", "baseline of a comparable indicator",
            rows: """
                online,target,2025-2030,2030,80
                digital-wide,achievement,2020-2025,2025,50
                online,achievement,2025-2030,2027,60,E
                """),
        // Looks alike, must not be compared.
        Case(
            "other-definition", "Định nghĩa khác", "another definition",
            rows: """
                digital,achievement,2020-2025,2025,68,E
                digital-wide,target,2025-2030,2030,>60
                """),
    ]
}
