import Indicators
import Quantities

extension Change.Kind {
    /// What became different, as printed.
    var words: Words {
        switch self {
        case .verdictChanged: Words(vi: "Kết luận đổi", en: "Verdict changed")
        case .paceChanged: Words(vi: "Tiến độ đổi", en: "Pace changed")
        case .targetSet: Words(vi: "Chỉ tiêu mới", en: "New target")
        case .targetAmended: Words(vi: "Điều chỉnh", en: "Amended")
        case .targetWithdrawn: Words(vi: "Bỏ chỉ tiêu", en: "Target withdrawn")
        case .figureRevised: Words(vi: "Sửa", en: "Revised")
        case .figureAdded: Words(vi: "Mới", en: "New")
        case .figureWithdrawn: Words(vi: "Rút", en: "Withdrawn")
        case .methodChanged: Words(vi: "Phương pháp đổi", en: "Method changed")
        case .programChanged: Words(vi: "Chương trình đổi", en: "Program changed")
        case .layoutChanged: Words(vi: "Bố cục đổi", en: "Layout changed")
        case .fontsChanged: Words(vi: "Phông chữ đổi", en: "Fonts changed")
        }
    }
}

extension Effect {
    /// The word printed for the effect.
    var words: Words {
        switch self {
        case .better: Words(vi: "Tốt hơn", en: "Better")
        case .worse: Words(vi: "Kém hơn", en: "Worse")
        case .neither: Words(vi: "Trung tính", en: "Neutral")
        }
    }

    /// What it adds to a sentence.
    var remark: Words {
        switch self {
        case .better: Words(vi: ", theo hướng tốt hơn", en: ", for the better")
        case .worse: Words(vi: ", theo hướng kém hơn", en: ", for the worse")
        case .neither: Words(same: "")
        }
    }
}

extension ObservationStatus {
    /// What a figure of the status is, as a noun; nil where there is no figure.
    var noun: Words? {
        switch self {
        case .normal: Words(vi: "số chính thức", en: "a final figure")
        case .estimate: Words(vi: "số ước", en: "an estimate")
        case .provisional: Words(vi: "số sơ bộ", en: "a provisional figure")
        case .forecast: Words(vi: "số dự kiến", en: "a forecast")
        case .missing, .notApplicable, .notReported: nil
        }
    }
}
