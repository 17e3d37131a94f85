extension IndicatorSheet {
    /// Every measure, every rule of roll-up, every further key; an indicator refers only to those before it.
    static let all: [IndicatorSheet] = economy + people + party

    private static let economy = [
        IndicatorSheet(
            "output", "Tổng sản phẩm mẫu", "Sample output", "economy", "billion", "level", "higher", 1, "sum",
            first: 900...9_000, step: 40...140, "pace: growth", "max_age: 24"),
        IndicatorSheet(
            "exports", "Xuất khẩu mẫu", "Sample exports", "economy", "million", "level", "higher", 1, "sum",
            first: 200...4_000, step: -20...160, "max_age: 18", "every: year"),
        IndicatorSheet(
            "waste", "Chất thải mẫu", "Sample waste", "economy", "tonnes", "level", "lower", 0, "sum",
            first: 300...2_000, step: -90...20),
        IndicatorSheet(
            "growth", "Tăng trưởng bình quân mẫu", "Sample average growth", "economy", "percent-a-year", "rate",
            "higher", 2, "none", first: 500...1_100, step: -60...60, bounds: 1...3_000),
        IndicatorSheet(
            "income-change", "Mức tăng thu nhập mẫu", "Sample change of income", "economy", "percent", "change_pct",
            "higher", 1, "none", first: 30...120, step: -80...120),
        IndicatorSheet(
            "income-multiple", "Thu nhập so với bình quân mẫu", "Sample income against the average", "economy", "times",
            "multiple", "higher", 2, "none", first: 90...190, step: -10...60, bounds: 10...900),
        IndicatorSheet(
            "industry-share", "Tỷ trọng công nghiệp mẫu", "Sample share of industry", "economy", "percent", "share",
            "higher", 1, "none", first: 380...460, step: -10...20, bounds: 0...1_000, "limit: band"),
        IndicatorSheet(
            "plan", "So với kế hoạch mẫu", "Sample result against plan", "economy", "percent", "vs_plan", "higher", 1,
            "min", first: 850...1_100, step: -30...40),
    ]

    private static let people = [
        IndicatorSheet(
            "members", "Số đảng viên mẫu", "Sample members", "party", "people", "level", "neutral", 0, "sum",
            first: 40...900, step: 5...40),
        IndicatorSheet(
            "productivity", "Tăng năng suất mẫu", "Sample growth of productivity", "people", "percent-a-year", "rate",
            "higher", 1, "weighted_mean", first: 30...90, step: -60...60, bounds: 1...300, "weight: @members"),
        IndicatorSheet(
            "staff-change", "Tăng giảm biên chế mẫu", "Sample change of staff", "people", "people", "change", "lower",
            0,
            "sum", first: -20...15, step: -300...100, bounds: -500...500),
        IndicatorSheet(
            "rank-points", "Thay đổi điểm mẫu", "Sample change of points", "people", "points", "change_points",
            "higher", 1, "none", first: -20...60, step: -100...200, bounds: -300...900),
        IndicatorSheet(
            "trained", "Lao động qua đào tạo mẫu", "Sample trained workers", "people", "people", "level", "higher", 0,
            "sum", first: 300...500, step: 10...80),
        IndicatorSheet(
            "workers", "Lao động mẫu", "Sample workers", "people", "people", "level", "neutral", 0, "sum",
            first: 1_000...1_500, step: 0...30),
        IndicatorSheet(
            "trained-share", "Tỷ lệ qua đào tạo mẫu", "Sample share trained", "people", "percent", "share", "higher", 1,
            "ratio_of_sums", first: 450...600, step: 10...60, bounds: 0...1_000, "limit: 100", "numerator: @trained",
            "denominator: @workers"),
        IndicatorSheet(
            "poverty", "Tỷ lệ nghèo mẫu", "Sample poverty", "people", "percent", "share", "lower", 2, "weighted_mean",
            first: 100...500, step: -140...10, bounds: 0...10_000, "weight: @members"),
        IndicatorSheet(
            "digital", "Dịch vụ số mẫu", "Sample digital services", "people", "percent", "share", "higher", 1, "none",
            first: 200...400, step: 40...180, bounds: 0...1_000,
            "breaks: [{year: 2024, reason: {vi: \"Đổi cách tính mẫu\", en: \"Sample change of method\"}}]"),
        IndicatorSheet(
            "digital-wide", "Dịch vụ số mẫu, nghĩa rộng", "Sample digital services, wide", "people", "percent", "share",
            "higher", 1, "none", first: 400...600, step: 20...80, bounds: 0...1_000,
            "definition: {vi: \"Tính cả dịch vụ mẫu bán phần\", en: \"Counts partial sample services\"}",
            "differs_from: [{id: @digital, reason: {vi: \"Định nghĩa khác\", en: \"Defined differently\"}}]"),
        IndicatorSheet(
            "online", "Dịch vụ trực tuyến mẫu", "Sample online services", "people", "percent", "share", "higher", 1,
            "none", first: 300...500, step: 30...120, bounds: 0...1_000, "comparable_with: [@digital-wide]"),
        IndicatorSheet(
            "reform-rank", "Xếp hạng cải cách mẫu", "Sample rank in reform", "people", "rank", "rank", "lower", 0,
            "none", first: 5...40, step: -120...60, bounds: 1...60),
    ]

    private static let party = [
        IndicatorSheet(
            "admitted-young", "Kết nạp đoàn viên mẫu", "Sample young members admitted", "party", "people", "sum",
            "higher", 0, "sum", first: 2...30, step: -40...90),
        IndicatorSheet(
            "admitted-other", "Kết nạp khác mẫu", "Sample other members admitted", "party", "people", "sum", "higher",
            0, "sum", first: 1...12, step: -40...90),
        IndicatorSheet(
            "admitted", "Kết nạp đảng viên mẫu", "Sample members admitted", "party", "people", "sum", "higher", 0,
            "sum", first: 3...42, step: -40...90, "every: year", "parts: [@admitted-young, @admitted-other]"),
        IndicatorSheet(
            "violations", "Vi phạm mẫu", "Sample violations", "party", "cases", "sum", "lower", 0, "sum", first: 0...3,
            step: -300...100, bounds: 0...9),
        IndicatorSheet(
            "clean-cells", "Chi bộ trong sạch mẫu", "Sample clean cells", "party", "percent", "share", "higher", 1,
            "weighted_mean", first: 820...960, step: 2...20, bounds: 0...1_000, "limit: 100", "weight: @members"),
        IndicatorSheet(
            "goals", "Chỉ tiêu hoàn thành mẫu", "Sample goals completed", "party", "goals", "ratio", "higher", 0,
            "ratio_of_sums", first: 1...8, step: 100...600, bounds: 0...28),
        IndicatorSheet(
            "goals-all", "Hoàn thành mọi chỉ tiêu mẫu", "Sample goals all completed", "party", "goals", "flag",
            "higher", 0, "count_of_units", first: 0...1, step: 0...0, bounds: 0...1, "asserts_all_of: @goals"),
        IndicatorSheet(
            "rating", "Xếp loại mẫu", "Sample rating", "party", "grade", "grade", "higher", 0, "none", first: 1...3,
            step: -200...400, bounds: 0...4, "scale: sample-scale"),
        IndicatorSheet(
            "clean-years", "Số năm liền trong sạch mẫu", "Sample clean years in a row", "party", "years", "streak",
            "higher", 0, "max", first: 1...5, step: 0...200, bounds: 0...40),
        IndicatorSheet(
            "points", "Điểm xếp loại mẫu", "Sample points of grading", "party", "points", "level", "higher", 1,
            "latest", first: 450...880, step: -20...60, bounds: 0...1_000),
    ]
}
