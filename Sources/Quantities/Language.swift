/// A language the reports are written in.
package enum Language: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Vietnamese.
    case vi
    /// English.
    case en

    /// Orders as declared here, whichever language an edition has first.
    package static func < (left: Language, right: Language) -> Bool { left == .vi && right == .en }

    /// The BCP 47 tag written into documents.
    package var tag: String {
        switch self {
        case .vi: "vi-VN"
        case .en: "en-GB"
        }
    }
}
