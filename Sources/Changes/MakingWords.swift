import Foundation
import Indicators
import Quantities

extension ChangeWording {
    /// What differs in an edition as a whole, or in how it was made, without a full stop.
    func making(_ change: Change) -> Words {
        let (old, new) = (change.old?.text ?? "", change.new?.text ?? "")
        let names = names(change.names)
        return switch change.kind {
        case .committeeAdded:
            Words(
                vi: "\(register.committee(new)?.short.vi ?? new): mới có trong dữ liệu, chưa có gì để so sánh",
                en: "\(register.committee(new)?.short.en ?? new): new in the data, with nothing to compare it with")
        case .committeeRemoved:
            Words(
                vi: "\(change.names.first ?? old): không còn trong dữ liệu, cùng mọi số liệu và chỉ tiêu của đảng bộ",
                en: "\(change.names.first ?? old): no longer in the data, with all its figures and targets")
        case .methodChanged:
            Words(
                vi: "Phương pháp đánh giá đổi từ phiên bản \(old) sang \(new): "
                    + "đánh giá và tiến độ có thể đổi dù số liệu không đổi",
                en: "The method of assessment changed from version \(old) to \(new): "
                    + "verdicts and paces may differ although no figure does")
        case .programChanged:
            Words(
                vi: "Chương trình lập báo cáo đổi từ phiên bản \(old) sang \(new)",
                en: "The program that makes the reports changed from version \(old) to \(new)")
        case .layoutChanged:
            Words(
                vi: "Cách trình bày trang in thay đổi (\(names.vi)); số liệu không vì thế mà khác",
                en: "The layout of the pages changed (\(names.en)); no figure differs for that reason")
        case .fontsChanged:
            Words(
                vi: "Phông chữ của trang in thay đổi (\(names.vi))", en: "The fonts of the pages changed (\(names.en))")
        default: Words(same: "")
        }
    }

    /// The first names of a list, and how many more there are.
    private func names(_ names: [String]) -> Words {
        let shown = names.prefix(ChangeWording.mostNames).joined(separator: ", ")
        let rest = names.count - ChangeWording.mostNames
        guard rest > 0 else { return Words(same: shown) }
        let number = Words { Figure.printed(Decimal(rest), in: $0) }
        return Words(vi: "\(shown) và \(number.vi) tệp khác", en: "\(shown) and \(number.en) more")
    }

    /// The most files or fonts a sentence names.
    private static let mostNames = 5
}
