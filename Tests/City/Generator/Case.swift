/// One case of the cabinet: a committee made so that one rule of the method decides what is said of it.
struct Case {
    let id: String
    let vi: String
    let en: String
    let kind: String
    /// Further lines of its entry in `committees.yaml`.
    let more: [String]
    /// Rows of facts as `indicator,kind,term,period,value,status,source,set_by`; the last three may be left out.
    let rows: String

    init(_ id: String, _ vi: String, _ en: String, kind: String = "case", _ more: String..., rows: String = "") {
        (self.id, self.vi, self.en, self.kind, self.more, self.rows) = (id, vi, en, kind, more, rows)
    }

    /// Whether the entry says itself where the committee belongs.
    var hasOwnParents: Bool { more.contains { $0.hasPrefix("parents:") } }

    /// All cases, one committee each; one refers only to those before it.
    static let cabinet = starts + closed + forms + course + doubts + tree
}
