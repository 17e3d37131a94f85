import Indicators
import Quantities

extension Change.Kind {
    /// What became different, as printed.
    var words: Words {
        switch self {
        case .verdictChanged: Words(vi: "Thay đổi đánh giá", en: "Verdict changed")
        case .paceChanged: Words(vi: "Thay đổi tiến độ", en: "Pace changed")
        case .targetSet: Words(vi: "Chỉ tiêu mới", en: "New target")
        case .targetAmended: Words(vi: "Chỉ tiêu được điều chỉnh", en: "Amended")
        case .targetWithdrawn: Words(vi: "Chỉ tiêu không còn", en: "Target withdrawn")
        case .aimSet: Words(vi: "Thêm mới", en: "Added")
        case .aimAmended: Words(vi: "Sửa nội dung", en: "Changed")
        case .aimWithdrawn: Words(vi: "Không còn", en: "No longer stated")
        case .taskStateChanged: Words(vi: "Đổi tình trạng", en: "State changed")
        case .figureRevised: Words(vi: "Số liệu được sửa", en: "Revised")
        case .figureAdded: Words(vi: "Số liệu mới", en: "New")
        case .figureWithdrawn: Words(vi: "Số liệu được rút", en: "Withdrawn")
        case .committeeAdded: Words(vi: "Đảng bộ mới", en: "New committee")
        case .committeeRemoved: Words(vi: "Đảng bộ không còn", en: "Committee gone")
        case .methodChanged: Words(vi: "Thay đổi phương pháp", en: "Method changed")
        case .programChanged: Words(vi: "Thay đổi chương trình", en: "Program changed")
        case .layoutChanged: Words(vi: "Thay đổi bố cục", en: "Layout changed")
        case .fontsChanged: Words(vi: "Thay đổi phông chữ", en: "Fonts changed")
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
