/// The texts of `clears.yaml` and `grading.yaml`.
enum RuleFiles {
    /// Seven things to be clear about: the six, and what a task is done with.
    static let clears = """
        clears:
          - {id: person, names: {vi: "Rõ người", en: "Person"}}
          - {id: task, names: {vi: "Rõ việc", en: "Task"}}
          - {id: deadline, names: {vi: "Rõ thời gian", en: "Deadline"}}
          - {id: responsibility, names: {vi: "Rõ trách nhiệm", en: "Responsibility"}}
          - {id: authority, names: {vi: "Rõ thẩm quyền", en: "Authority"}}
          - {id: outcome, names: {vi: "Rõ kết quả", en: "Outcome"}}
          - {id: resources, names: {vi: "Rõ nguồn lực", en: "Resources"}}

        """

    /// Grades at 90, 70 and 50 points; the best for at most a fifth of those that reach the second.
    static let grading = """
        rules:
          - id: sample-rule-before
            names: {vi: "Quy tắc mẫu trước đây", en: "Earlier sample rule"}
            from: 2020-01-01
            until: 2025-12-31
            indicator: points
            levels:
              - {id: excellent, names: {vi: "Xuất sắc", en: "Excellent"}, points: 95}
              - {id: sufficient, names: {vi: "Hoàn thành", en: "Sufficient"}, points: 50}
          - id: sample-rule
            names: {vi: "Quy tắc mẫu", en: "Sample rule"}
            from: 2026-01-01
            indicator: points
            levels:
              - id: excellent
                names: {vi: "Hoàn thành xuất sắc", en: "Excellent"}
                points: 90
                conditions: [no_target_missed, no_task_overdue, nothing_missing]
              - id: good
                names: {vi: "Hoàn thành tốt", en: "Good"}
                points: 70
                conditions: [no_task_overdue]
              - {id: sufficient, names: {vi: "Hoàn thành", en: "Sufficient"}, points: 50}
              - {id: insufficient, names: {vi: "Không hoàn thành", en: "Insufficient"}, points: 0}
            quota: {level: excellent, of: good, percent: 20}

        """
}
