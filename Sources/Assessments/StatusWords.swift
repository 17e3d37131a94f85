package import Quantities

/// How sure a figure is, in the words of every place that says so.
extension ObservationStatus {
    /// The word of the code list, also for figures that are targets.
    package var word: Words {
        switch self {
        case .normal: Words(vi: "đã nêu", en: "stated")
        case .estimate: Words(vi: "ước", en: "estimate")
        case .provisional: Words(vi: "sơ bộ", en: "provisional")
        case .forecast: Words(vi: "dự kiến", en: "forecast")
        case .missing: Words(vi: "thiếu", en: "missing")
        case .notApplicable: Words(vi: "không áp dụng", en: "not applicable")
        case .notReported: Words(vi: "không nêu", en: "not reported")
        }
    }

    /// What a figure of the status is, as a noun; nil where there is no figure.
    package var noun: Words? {
        switch self {
        case .normal: Words(vi: "số thực hiện", en: "an actual figure")
        case .estimate: Words(vi: "số ước", en: "an estimate")
        case .provisional: Words(vi: "số sơ bộ", en: "a provisional figure")
        case .forecast: Words(vi: "số dự kiến", en: "a forecast")
        case .missing, .notApplicable, .notReported: nil
        }
    }

    /// The noun of a figure that is not final; empty for an actual one.
    var hedge: Words {
        switch self {
        case .normal, .missing, .notApplicable, .notReported: Words(same: "")
        case .estimate, .provisional, .forecast: noun ?? word
        }
    }

    /// A remark after the figure; empty for an actual one.
    var remark: Words { hedge.map { text, _ in text.isEmpty ? "" : ", " + text } }

    /// What a verdict on such a figure rests on.
    var basis: Words {
        switch self {
        case .provisional: Words(vi: "theo số sơ bộ", en: "based on a provisional figure")
        case .forecast: Words(vi: "theo số dự kiến", en: "based on a forecast")
        case .normal, .estimate, .missing, .notApplicable, .notReported:
            Words(vi: "theo số ước thực hiện", en: "based on an estimate")
        }
    }

    /// What leads from a name to its figure, such as ` ước đạt` or ` reached an estimated`.
    ///
    /// - Parameter isAchieved: whether the figure is something to achieve.
    func lead(isAchieved: Bool) -> Words {
        let (vi, en) = isAchieved ? ("đạt", " reached") : ("là", ":")
        return switch self {
        case .estimate: Words(vi: " ước \(vi)", en: "\(en) an estimated")
        case .provisional: Words(vi: " sơ bộ \(vi)", en: "\(en) a provisional")
        case .forecast: Words(vi: " dự kiến \(vi)", en: "\(en) a forecast")
        case .normal, .missing, .notApplicable, .notReported: Words(vi: " \(vi)", en: en)
        }
    }
}
