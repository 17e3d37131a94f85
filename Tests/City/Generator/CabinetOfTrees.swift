/// Committees that come, go, merge and move: METHOD 5.
extension Case {
    static let tree = [
        // Two that ended, and the one they were merged into, which may add up what is declared.
        Case(
            "merged-east", "Phần phía đông", "east, until the merger", "until: 2025-06-30",
            rows: """
                exports,achievement,2020-2025,2024,120
                admitted,achievement,2020-2025,2024,14
                poverty,achievement,2020-2025,2024,2.5
                """),
        Case(
            "merged-west", "Phần phía tây", "west, until the merger", "until: 2025-06-30",
            rows: """
                exports,achievement,2020-2025,2024,80
                admitted,achievement,2020-2025,2024,6
                poverty,achievement,2020-2025,2024,3.5
                admitted,achievement,2020-2025,2023,5
                """),
        Case(
            "merged", "Sau hợp nhất", "after the merger", "from: 2025-07-01",
            "predecessors: [sample-case-merged-east, sample-case-merged-west]", "adds: [exports, admitted]",
            rows: """
                exports,target,2025-2030,2030,400
                exports,achievement,2025-2030,2026,230
                exports,achievement,2025-2030,2027,250,E
                """),
        // Another parent from a day on: years before belong to the one before.
        Case(
            "moved", "Chuyển khối", "moved to another bloc",
            "parents: [{id: sample-party-bloc, until: 2026-12-31}, {id: sample-agencies, from: 2027-01-01}]",
            rows: """
                exports,achievement,2025-2030,2026,33
                exports,achievement,2025-2030,2027,44,E
                waste,achievement,2025-2030,2026,3
                waste,achievement,2025-2030,2027,4,E
                """),
        // Came into being and ended within the running term.
        Case(
            "begun", "Mới lập", "begun in the term", "from: 2026-07-01",
            rows: """
                exports,achievement,2025-2030,2026,11
                exports,achievement,2025-2030,2027,22,E
                """),
        Case(
            "ended", "Đã kết thúc", "ended in the term", "until: 2026-06-30",
            rows: """
                exports,achievement,2020-2025,2025,55
                exports,achievement,2025-2030,as of 2026-06-30,66,A,synthetic-report-2026.txt
                """),
        // A weight without a value, and a weight of zero.
        Case(
            "no-weight", "Không có quyền số", "without a weight",
            rows: """
                poverty,achievement,2020-2025,2025,2
                clean-cells,achievement,2020-2025,2025,96
                members,context,2020-2025,2024,50
                """),
    ]
}
