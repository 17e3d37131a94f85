/// A small, faultless folder of seeds that tests change one thing of.
enum SmallSeeds {
    static let document = "Title\n\nIn the term 11 members were admitted, exports reached 46.4 billion USD.\n"

    static let files: [String: String] = [
        "sources.yaml": """
        sources:
          - id: doc_1.txt
            title: A report
            publisher: Office
            date: 2025-07-29
            language: en
            sha256: f2713a0c8a40d71d0ca91f3da9e1a1cb7b8b2ad2b5ad7e5bd7e5d4ad2cdb4e5c

        """,
        "indicators.yaml": """
        units:
          - {id: percent, names: {vi: "%", en: "%"}}
          - {id: members, names: {vi: đảng viên, en: members}}
          - {id: billion-usd, names: {vi: tỷ USD, en: billion USD}}
          - {id: targets, names: {vi: chỉ tiêu, en: targets}}
          - {id: yes-no, names: {vi: có/không, en: yes/no}}
        areas:
          - {id: economy, names: {vi: Kinh tế, en: Economy}}
        indicators:
          - {id: exports, names: {vi: Xuất khẩu, en: Exports}, area: economy, unit: billion-usd, measure: level, direction: higher, decimals: 1, rollup: none}
          - {id: share, names: {vi: Tỷ trọng, en: Share}, area: economy, unit: percent, measure: share, direction: higher, decimals: 1, rollup: none, limit: 100}
          - {id: growth, names: {vi: Tăng trưởng, en: Growth}, area: economy, unit: percent, measure: rate, direction: higher, decimals: 1, rollup: none}
          - {id: admitted, names: {vi: Kết nạp, en: Admitted}, area: economy, unit: members, measure: sum, direction: higher, decimals: 0, rollup: sum}
          - {id: completed, names: {vi: Hoàn thành, en: Completed}, area: economy, unit: targets, measure: ratio, direction: higher, decimals: 0, rollup: ratio_of_sums}
          - {id: place, names: {vi: Thứ hạng, en: Rank}, area: economy, unit: targets, measure: rank, direction: lower, decimals: 0, rollup: none}
          - {id: streak, names: {vi: Liên tục, en: Streak}, area: economy, unit: targets, measure: streak, direction: higher, decimals: 0, rollup: none}
          - {id: multiple, names: {vi: Gấp, en: Multiple}, area: economy, unit: targets, measure: multiple, direction: higher, decimals: 1, rollup: none}
          - {id: done, names: {vi: Xong, en: Done}, area: economy, unit: yes-no, measure: flag, direction: higher, decimals: 0, rollup: none}

        """,
        "committees.yaml": """
        kinds:
          - {id: city, names: {vi: Thành phố, en: City}}
        committees:
          - {id: north, names: {vi: Bắc, en: North}, short: {vi: Bắc, en: North}, kind: city, expects: [exports]}
          - {id: south, names: {vi: Nam, en: South}, short: {vi: Nam, en: South}, kind: city, parent: north}

        """,
        "facts/north.csv": """
        indicator,kind,term,period,value,status,source,locator,note
        exports,achievement,2020-2025,2025,46.4,E,doc_1.txt,p2,"Lần đầu, ước tính"
        exports,target,2025-2030,2030,75..80,A,doc_1.txt,p2,
        completed,achievement,2020-2025,2020-2025,5 of 8,A,doc_1.txt,p2,
        share,target,2025-2030,2030,>60,A,doc_1.txt,p2,

        """,
        "facts/south.csv": """
        indicator,kind,term,period,value,status,source,locator,note
        admitted,achievement,2020-2025,2020-2025,11,A,doc_1.txt,p2,
        admitted,target,2020-2025,2020-2025,exceeded,A,doc_1.txt,p2,
        admitted,target,2025-2030,unknown,,O,doc_1.txt,p2,

        """,
        "aims/north.yaml": """
        goals:
          - id: first-goal
            term: 2025-2030
            text: {vi: Mục tiêu, en: Goal}
            source: doc_1.txt
            locator: p2
        actions:
          - id: first-action
            text: {vi: Việc, en: Action}
            person: {vi: Người, en: Person}
            source: doc_1.txt
            locator: p2

        """,
    ]
}
