import Quantities

extension IndexPage {
    /// The box above everything else when committees were withheld: which, why, and what is shown instead.
    var refusalSection: Markup {
        let refused = committees.filter { $0.standing.refusal != nil }
        guard !refused.isEmpty else { return .none }
        let many = IndexPage.number(refused.count)
        let heading = Words(
            vi: "Chưa tiếp nhận được số liệu của \(many.vi) đảng bộ do tệp có lỗi",
            en: "The data of \(many.en) \(refused.count == 1 ? "committee" : "committees") "
                + "could not be taken into this edition")
        let note = Words(
            vi: "Số liệu này không có trong báo cáo tổng hợp và các bảng. Sửa các tệp đã nêu rồi chạy lại; các đảng bộ "
                + "khác không bị ảnh hưởng.",
            en: "The consolidated report and the tables are without it. Correct the files named and run again; all "
                + "other committees are not affected.")
        return """
            <section class="refused" aria-labelledby="Refused">
            <h2 id="Refused">\(heading)</h2>
            <ul>
            \(refused.map(refusalLine))
            </ul>
            <p>\(note)</p>
            </section>
            """
    }

    private func refusalLine(_ committee: Committee) -> Markup {
        guard let refusal = committee.standing.refusal else { return .none }
        let faults = IndexPage.counted(refusal.faults, "lỗi", "fault", "faults")
        let first = refusal.faults == 1 ? Words(vi: "ở", en: "at") : Words(vi: "lỗi đầu tiên ở", en: "the first at")
        let place: Markup =
            refusal.place.isEmpty
            ? .none : ", \(first) \(code: refusal.place): <q lang=\"en\"><bdi>\(refusal.message)</bdi></q>"
        return """
            <li><a href="#\(address: committee.id)">\(name: committee.names)</a>: \(faults)\(place). \
            \(IndexPage.instead(committee.standing))</li>
            """
    }

    /// What is shown in place of a report that could not be made.
    static func instead(_ standing: Standing) -> Words {
        switch standing {
        case .current: Words(same: "")
        case .withheld(let since, _):
            Words(
                vi: "Báo cáo của ấn bản \(since.printed(in: .vi)) vẫn dùng được.",
                en: "The report of the edition of \(since.printed(in: .en)) still stands.")
        case .notice:
            Words(
                vi: "Chưa có báo cáo nào trước đó; trang thông báo nêu lý do.",
                en: "There is no earlier report; a one-page notice says why.")
        }
    }
}
