import Foundation
import Quantities

extension ChangeCounts.Column {
    /// The heading of the column; whose numbers they are stands above several of them.
    var heading: Words {
        switch self {
        case .verdictsWorse, .pacesWorse: Words(vi: "Kém hơn", en: "Worse")
        case .verdictsBetter, .pacesBetter: Words(vi: "Tốt hơn", en: "Better")
        case .verdictsOther, .pacesOther: Words(vi: "Khác", en: "Other")
        case .committees: Words(vi: "Đảng bộ", en: "Committees")
        case .targets: Words(vi: "Chỉ tiêu", en: "Targets")
        case .aims: Words(vi: "Định tính", en: "Aims")
        case .figuresRevised: Words(vi: "Sửa", en: "Revised")
        case .figuresAdded: Words(vi: "Mới", en: "New")
        case .figuresWithdrawn: Words(vi: "Rút", en: "Withdrawn")
        }
    }

    /// What is counted, for the data package.
    var about: String {
        switch self {
        case .verdictsWorse: "Verdicts that became worse"
        case .verdictsBetter: "Verdicts that became better"
        case .verdictsOther: "Verdicts that are new, gone, or of another target or method than before"
        case .pacesWorse: "Paces that became worse"
        case .pacesBetter: "Paces that became better"
        case .pacesOther: "Paces that are new, gone, or of another target or method than before"
        case .committees: "Committees that are new or gone, with all they state; counted in the last row alone"
        case .targets: "Targets set, amended or withdrawn"
        case .aims: "Aims in words and tasks of action programmes: new, reworded, no longer stated, in another state"
        case .figuresRevised: "Figures with another value, certainty or unit"
        case .figuresAdded: "Figures the earlier edition did not have"
        case .figuresWithdrawn: "Figures the earlier edition had"
        }
    }

    /// So many of the sort, in a sentence.
    func told(_ count: Int) -> Words {
        let vi = Figure.printed(Decimal(count), in: .vi)
        let en = Figure.printed(Decimal(count), in: .en)
        let form = { (one: String, several: String) in count == 1 ? one : several }
        return switch self {
        case .verdictsWorse:
            Words(vi: "\(vi) đánh giá kém hơn", en: "\(en) \(form("verdict", "verdicts")) worse")
        case .verdictsBetter:
            Words(vi: "\(vi) đánh giá tốt hơn", en: "\(en) \(form("verdict", "verdicts")) better")
        case .verdictsOther:
            Words(vi: "\(vi) đánh giá đổi khác", en: "\(en) other \(form("verdict", "verdicts")) changed")
        case .pacesWorse:
            Words(vi: "\(vi) tiến độ kém hơn", en: "\(en) \(form("pace", "paces")) worse")
        case .pacesBetter:
            Words(vi: "\(vi) tiến độ tốt hơn", en: "\(en) \(form("pace", "paces")) better")
        case .pacesOther:
            Words(vi: "\(vi) tiến độ đổi khác", en: "\(en) other \(form("pace", "paces")) changed")
        case .committees:
            Words(
                vi: "\(vi) đảng bộ mới hoặc không còn", en: "\(en) \(form("committee", "committees")) new or gone")
        case .targets:
            Words(vi: "\(vi) chỉ tiêu thay đổi", en: "\(en) \(form("target", "targets")) changed")
        case .aims:
            Words(vi: "\(vi) mục tiêu, nhiệm vụ định tính thay đổi", en: "\(en) \(form("aim", "aims")) changed")
        case .figuresRevised:
            Words(vi: "\(vi) số liệu được sửa", en: "\(en) \(form("figure", "figures")) revised")
        case .figuresAdded:
            Words(vi: "\(vi) số liệu mới", en: "\(en) new \(form("figure", "figures"))")
        case .figuresWithdrawn:
            Words(vi: "\(vi) số liệu được rút", en: "\(en) \(form("figure", "figures")) withdrawn")
        }
    }
}
