/// Every block as layouts write it, with all that it can show.
enum BlockUses {
    /// One use of each block with all that it can show.
    static let all: [String: String] = [
        "masthead": """
        kicker: {vi: "BÁO CÁO {past}", en: "REPORT {past}"}
              title: {vi: "{committee}", en: "{committee}"}
              subtitle: {vi: Đã hứa gì, en: What was promised}
              facts: {vi: "Đến ngày {date}", en: "As of {date}"}
        """,
        "section": """
        heading: {vi: Kết quả, en: Results}
              new_page: true
              blocks:
                - prose: {text: {vi: Một đoạn., en: A paragraph.}, style: lead}
                - section:
                    heading: {vi: Phần, en: Part}
                    level: 3
                    blocks:
                      - prose: {text: {vi: Nhỏ., en: Small.}, style: small}
        """,
        "prose": "text: {vi: \"Lập ngày {date} cho {committee}.\", en: \"Made on {date} for {committee}.\"}",
        "findings": "from: findings\n      label: topic\n      text: sentence\n      places: places",
        "tiles": """
        from: summary
              across: 3
              total: true
              title: {vi: Tổng số, en: Totals}
              columns: [{show: targets}, {show: exceeded}, {show: not_met}]
        """,
        "table": """
        from: assessments
              group: area
              title: {vi: Chỉ tiêu, en: Targets}
              note: {vi: Ghi chú., en: A note.}
              columns:
                - {show: indicator, width: 30, stub: true, footnote: locator}
                - {show: target, as: quantity, spanner: {vi: So sánh, en: Comparison}}
                - {show: actual, as: figure, certainty: actual_status, spanner: {vi: So sánh, en: Comparison}}
                - {show: verdict, as: mark}
                - {show: source_id, as: source}
              subtitle: {vi: Nhiệm kỳ, en: Term}
              source_note: {vi: "Nguồn: văn kiện", en: "Source: documents"}
              total: {label: {vi: Tổng, en: Total}, columns: [actual], subtotals: true}
        """,
        "bullets": """
        from: assessments
              title: {vi: Kết quả, en: Results}
              label: indicator
              result: actual
              target: target
              status: verdict
              certainty: actual_status
        """,
        "dumbbells": """
        from: assessments
              title: {vi: Đường đi, en: The way}
              label: indicator
              start: baseline
              start_period: baseline_period
              start_certainty: baseline_status
              target: target
              due: due
              growth: growth
              growth_text: {vi: "cần {growth}%/năm", en: "needs {growth}% a year"}
        """,
        "bars": """
        from: facts
              label: indicator
              value: value_min
              group: unit
              at_least: 1
              title: {vi: "Đã làm ({group})", en: "Done ({group})"}
        """,
        "line": """
        from: series
              series: series_id
              label: indicator
              line: line
              time: year
              period: period
              value: value
              certainty: status
              status: state
              term: term
              title: {vi: "{label}", en: "{label}"}
        """,
        "multiples": """
        from: series
              series: series_id
              label: committee
              line: line
              time: year
              period: period
              value: value
              certainty: status
              status: state
              across: 3
              scale: own
              finding: {vi: "{count} đảng bộ: {states}", en: "{count} committees: {states}"}
              title: {vi: Diễn biến, en: Over time}
        """,
        "grouped-bars": """
        from: facts
              label: indicator
              series: period
              value: value_min
              certainty: status
              group: unit
              title: {vi: "Theo năm ({group})", en: "By year ({group})"}
        """,
        "stacked-bars": """
        from: summary
              label: committee
              title: {vi: Đánh giá theo đảng bộ, en: Verdicts by committee}
              columns: [{show: exceeded}, {show: met}, {show: not_met}]
        """,
        "slope": """
        from: assessments
              label: indicator
              start: baseline
              start_period: baseline_period
              start_certainty: baseline_status
              end: target_min
              end_period: due
              title: {vi: Từ gốc đến mục tiêu, en: From baseline to target}
        """,
        "waffle": """
        from: summary
              label: committee
              part: met
              of: targets
              title: {vi: Chỉ tiêu đạt, en: Targets met}
        """,
        "matrix": """
        from: summary
              label: committee
              detail: term
              title: {vi: Theo đảng bộ, en: By committee}
              columns: [{show: exceeded}, {show: met}, {show: not_met}]
        """,
        "heatmap": """
        from: clears
              row: text
              column: clear_id
              heading: clear
              state: state
              group: task_state
              title: {vi: Theo điểm, en: By point}
              note: {vi: Ghi chú., en: A note.}
              source_note: {vi: Nguồn, en: Source}
        """,
        "list": """
        from: aims
              text: text
              group: kind
              details: [{show: due, as: period}, {show: source_id, as: source}]
        """,
        "checklist": """
        from: clears
              row: action_id
              label: text
              column: clear_id
              heading: clear
              state: state
              text: assigned
              title: {vi: Chương trình hành động, en: Action programme}
              note: {vi: Ghi chú., en: A note.}
              details:
                - {show: task_state, as: mark}
                - {show: due, as: period}
                - {show: indicators}
                - {show: source_id, as: source}
        """,
        "sources": "from: sources",
        "grid": """
        columns:
                - {width: 2, blocks: [prose: {text: {vi: Bên trái., en: To the left.}}]}
                - blocks:
                    - prose: {text: {vi: Bên phải., en: To the right.}}
                    - prose: {text: {vi: Phía dưới., en: Below.}}
        """,
        "together": """
        blocks:
                - prose: {text: {vi: Đầu., en: First.}}
                - prose: {text: {vi: Cuối., en: Last.}}
        """,
        "part": "file: Parts/one.yaml",
        "callout": """
        from: findings
              text: sentence
        """,
        "contents": """
        {title: {vi: Mục lục, en: Contents}, levels: 1}
          - section:
              heading: {vi: Kết quả, en: Results}
              id: results
              blocks:
                - prose: {text: {vi: "Xem {page:results}.", en: "See {page:results}."}}
        """,
        "page-break": """
        {}
          - prose: {text: {vi: Trang mới., en: A new page.}}
        """,
    ]

    /// The blocks whose uses here show words of the layout only, and those that need no keys.
    static let ownWords = ["masthead", "section", "prose", "grid", "together", "part", "contents", "page-break"]
    static let freeOfKeys = ["contents", "page-break"]
}
