/// Faultless seeds that use every key, on top of the small ones.
enum FullSeeds {
    static let changes: [String: String] = [
        "sources.yaml": """
        sources:
          - {id: doc_1.txt, title: A plan, date: 2025-07-29, language: en, sha256: \(digest)}
          - {id: doc_2.txt, title: The plan amended, date: 2027-01-15, language: en, sha256: \(digest), amends: doc_1.txt}

        """,
        "indicators.yaml": """
        units:
          - {id: percent, names: {vi: "%", en: "%"}}
          - {id: people, names: {vi: người, en: people}}
          - {id: points, names: {vi: điểm, en: points}}
          - {id: bare, names: {vi: "", en: ""}}
        areas:
          - {id: economy, names: {vi: Kinh tế, en: Economy}}
        scales:
          - id: quality
            steps: [{vi: Không hoàn thành, en: Failed}, {vi: Khá, en: Fair}, {vi: Tốt, en: Good}]
        indicators:
          - {id: exports, names: {vi: Xuất khẩu, en: Exports}, area: economy, unit: people, measure: level, direction: higher, decimals: 1, rollup: none, pace: growth, max_age: 18, every: year, begins: term, breaks: [{year: 2023, reason: {vi: Phạm vi mới, en: New scope}}, {year: 2026, reason: {vi: Giá mới, en: New prices}}]}
          - {id: members, names: {vi: Đảng viên, en: Members}, area: economy, unit: people, measure: sum, direction: higher, decimals: 0, rollup: sum}
          - {id: trained, names: {vi: Tập huấn, en: Trained}, area: economy, unit: people, measure: sum, direction: higher, decimals: 0, rollup: sum}
          - {id: poverty, names: {vi: Tỷ lệ nghèo, en: Poverty}, area: economy, unit: percent, measure: share, direction: lower, decimals: 1, rollup: weighted_mean, weight: members}
          - {id: training, names: {vi: Tỷ lệ tập huấn, en: Training}, area: economy, unit: percent, measure: share, direction: higher, decimals: 1, rollup: ratio_of_sums, numerator: trained, denominator: members}
          - {id: merit, names: {vi: Xếp loại, en: Merit}, area: economy, unit: bare, measure: grade, direction: higher, decimals: 0, rollup: none, scale: quality}
          - {id: score, names: {vi: Điểm, en: Score}, area: economy, unit: points, measure: level, direction: higher, decimals: 0, rollup: none, comparable_with: [old-score]}
          - {id: old-score, names: {vi: Điểm cũ, en: Old score}, area: economy, unit: points, measure: level, direction: higher, decimals: 0, rollup: none}

        """,
        "committees.yaml": """
        kinds:
          - {id: city, names: {vi: Thành phố, en: City}, expects: [exports, members]}
          - {id: province, names: {vi: Tỉnh, en: Province}}
        committees:
          - {id: top, names: {vi: Trên, en: Top}, short: {vi: Trên, en: Top}, kind: province}
          - {id: north, names: {vi: Bắc, en: North}, short: {vi: B, en: N}, kind: city, parents: [{id: west, until: 2025-06-30}, {id: top, from: 2025-07-01}], expects: [poverty, exports], predecessors: [west, east], adds: [members, trained], from: 2025-07-01}
          - {id: south, names: {vi: Nam, en: South}, short: {vi: Nam, en: South}, kind: city, parent: north}
          - {id: west, names: {vi: Tây, en: West}, short: {vi: Tây, en: West}, kind: province, until: 2025-06-30}
          - {id: east, names: {vi: Đông, en: East}, short: {vi: Đông, en: East}, kind: province, parents: [{id: north, until: 2025-06-29}], until: 2025-06-30}

        """,
        "facts/north.csv": """
        indicator,kind,term,period,value,status,set_by,source,locator,note
        exports,target,2025-2030,2026,10,A,,doc_1.txt,p2,
        exports,target,2025-2030,2028,14,A,north,doc_1.txt,p2,
        exports,target,2025-2030,2030,20..25,A,Bắc,doc_1.txt,p2,
        exports,target,2025-2030,2030,22,A,,doc_2.txt,p1,
        exports,target,2025-2030,2030,30,A,top,doc_1.txt,p3,
        exports,target,2025-2030,2026-2030 each year,2,A,Chính phủ,doc_1.txt,p3,
        merit,achievement,2020-2025,2025,grade Tốt,A,,doc_1.txt,p2,
        merit,target,2025-2030,2030,>=grade khá,A,,doc_1.txt,p2,
        members,achievement,2025-2030,2026,,L,,,,
        members,achievement,2025-2030,2027,,O,,doc_1.txt,,

        """,
        "facts/south.csv": "",
        "aims/north.yaml": """
        directives:
          - {id: asked-exports-2030, text: {vi: a, en: b}, source: doc_1.txt, locator: p2}
        actions:
          - {id: one, term: 2025-2030, text: {vi: Việc, en: Task}, due: 2027, done: 2027-05-01, indicators: [exports, merit], who: {vi: Ai, en: Who}, source: doc_1.txt, locator: p2}
          - {id: two, text: {vi: Việc, en: Task}, due: 2026-06-30, source: doc_1.txt, locator: p2}

        """,
        "clears.yaml": """
        clears:
          - {id: who, names: {vi: Ai làm, en: Who}}
          - {id: budget, names: {vi: Kinh phí, en: Budget}}

        """,
        "grading.yaml": """
        rules:
          - id: merit-2025
            names: {vi: Xếp loại, en: Grading}
            from: 2025-07-01
            until: 2030-12-31
            indicator: score
            levels:
              - {id: best, names: {vi: Xuất sắc, en: Excellent}, points: 90.5, conditions: [no_target_missed, nothing_missing]}
              - {id: good, names: {vi: Tốt, en: Good}, points: 70, conditions: [no_task_overdue]}
              - {id: done, names: {vi: Hoàn thành, en: Done}, points: 50, conditions: [all_targets_assessable]}
              - {id: failed, names: {vi: Không hoàn thành, en: Failed}, points: 0}
            quota: {level: best, of: good, percent: 20}

        """,
    ]

    private static let digest = String(repeating: "0", count: 64)
}
