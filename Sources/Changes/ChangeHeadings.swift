package import Quantities

extension ChangeList {
    /// What the kinds of changes are called where they stand alone, by their codes in the table `changes`.
    package static let headings = Dictionary(
        uniqueKeysWithValues: Change.Kind.allCases.map { ($0.rawValue, $0.heading) })
}

extension Change.Kind {
    /// What became different, where nothing beside it says what it is about.
    fileprivate var heading: Words {
        switch self {
        case .verdictChanged: Words(vi: "Thay đổi đánh giá", en: "Verdicts changed")
        case .paceChanged: Words(vi: "Thay đổi tiến độ", en: "Paces changed")
        case .targetSet: Words(vi: "Chỉ tiêu mới", en: "New targets")
        case .targetAmended: Words(vi: "Chỉ tiêu được điều chỉnh", en: "Targets amended")
        case .targetWithdrawn: Words(vi: "Chỉ tiêu không còn", en: "Targets withdrawn")
        case .aimSet: Words(vi: "Mục tiêu, nhiệm vụ định tính mới", en: "Aims and tasks added")
        case .aimAmended: Words(vi: "Mục tiêu, nhiệm vụ định tính được sửa", en: "Aims and tasks changed")
        case .aimWithdrawn: Words(vi: "Mục tiêu, nhiệm vụ định tính không còn", en: "Aims and tasks no longer stated")
        case .taskStateChanged: Words(vi: "Nhiệm vụ đổi tình trạng", en: "Tasks in another state")
        case .figureRevised: Words(vi: "Số liệu được sửa", en: "Figures revised")
        case .figureAdded: Words(vi: "Số liệu mới", en: "Figures added")
        case .figureWithdrawn: Words(vi: "Số liệu được rút", en: "Figures withdrawn")
        case .committeeAdded: Words(vi: "Đảng bộ mới", en: "New committees")
        case .committeeRemoved: Words(vi: "Đảng bộ không còn", en: "Committees gone")
        case .methodChanged, .programChanged, .layoutChanged, .fontsChanged: words
        }
    }
}
