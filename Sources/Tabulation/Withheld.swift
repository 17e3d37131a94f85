package import Diagnostics
package import Quantities

/// A committee whose files were refused tonight, and what is shown instead.
package struct Withheld: Hashable, Sendable {
    /// The committee's id.
    package let committee: String
    /// The faults of its files, and of its rows in shared tables; paths are relative to the folder of seeds.
    package let faults: [Diagnostic]
    /// The day of its last good documents, which are carried over; nil when there are none and a notice says why.
    package let shown: Day?

    package init(committee: String, faults: [Diagnostic], shown: Day?) {
        self.committee = committee
        self.faults = faults
        self.shown = shown
    }

    /// What is said of it in the consolidated report, with the committee's short name.
    func sentence(_ name: Words) -> Words {
        let first = faults.first?.place
        let line = first.flatMap { $0.line > 0 ? $0.line : nil }
        let place = (first?.file ?? "") + (line.map { ", \(Withheld.line.vi) \($0)" } ?? "")
        let placeEnglish = (first?.file ?? "") + (line.map { ", \(Withheld.line.en) \($0)" } ?? "")
        let head = Words(
            vi: "\(name.vi): chưa tiếp nhận được số liệu vì tệp có \(faults.count) lỗi"
                + "\(faults.count == 1 ? "" : ", lỗi đầu tiên") ở \(place).",
            en: "\(name.en): its data could not be taken into this edition because of "
                + "\(faults.count) \(faults.count == 1 ? "fault" : "faults, the first") in \(placeEnglish).")
        let tail =
            shown.map {
                Words(
                    vi:
                        "Báo cáo của ấn bản \($0.printed(in: .vi)) vẫn giữ nguyên; số liệu không có trong các bảng của ấn bản này.",
                    en:
                        "Its report of \($0.printed(in: .en)) still stands; its figures are not in this edition’s tables."
                )
            }
            ?? Words(
                vi: "Chưa có báo cáo nào trước đó; số liệu không có trong các bảng của ấn bản này.",
                en: "There is no earlier report; its figures are not in this edition’s tables.")
        return Words(vi: head.vi + " " + tail.vi, en: head.en + " " + tail.en)
    }

    private static let line = Words(vi: "dòng", en: "line")
}
